import NewsModel
import Testing

@testable import NewsFormats

/// The facts of a file that was last changed on 10 June 2016.
let juneFile = FileFacts(path: "wire/item.txt", seconds: 1_465_545_600) { _ in
    ArticleDate(year: 2016, month: 6, day: 10, origin: .fileTime)
}

/// The parts that a text is read into, without the line that gives the file's own day.
func parts(_ text: String) throws -> String {
    try dump(PlainText.article(Array(text.utf8), facts: juneFile))
        .split(separator: "\n").filter { $0 != "date: ~10 Jun 2016" }.joined(separator: "\n")
}

@Suite struct TextShapeTests {
    @Test func blankLinesBetweenParagraphs() throws {
        #expect(
            try parts(
                """
                Ferry line to the outer islands closes

                Marit Solheim
                Northern Wire

                Bodø, Norway — The last ferry left on Monday, and nobody knows when the next one will.

                “We were told by letter,” said the mayor.

                The line had run since 1911.
                """) == """
                    headline: Ferry line to the outer islands closes
                    byline: Marit Solheim
                    agency: Northern Wire
                    dateline: Bodø, Norway
                    ¶ The last ferry left on Monday, and nobody knows when the next one will.
                    ¶ “We were told by letter,” said the mayor.
                    ¶ The line had run since 1911.
                    """)
    }

    @Test func oneParagraphALine() throws {
        #expect(
            try parts(
                """
                Harbour council rejects new crane, says Okoro
                The council voted against the crane on Tuesday after a debate of six hours, he said.
                "It is too loud and too dear," Okoro told the meeting.
                Neighbours had asked for a smaller one.
                """) == """
                    headline: Harbour council rejects new crane, says Okoro
                    ¶ The council voted against the crane on Tuesday after a debate of six hours, he said.
                    ¶ "It is too loud and too dear," Okoro told the meeting.
                    ¶ Neighbours had asked for a smaller one.
                    """)
    }

    @Test func hardWrappedLinesWithBlankLines() throws {
        #expect(
            try parts(
                """
                Glacier path shut after rockfall near the
                upper hut

                By Reto Amstad

                GRINDELWALD, Switzerland, June 3 (Reuters) - Rangers shut the
                path below the glacier on Friday after stones the size of cars
                came down in the night.

                Nobody was hurt, they said, though two tents stood within a few
                metres of the largest.
                """) == """
                    headline: Glacier path shut after rockfall near the⏎upper hut
                    byline: Reto Amstad
                    agency: Reuters
                    dateline: GRINDELWALD, Switzerland
                    date: ~3 Jun 2016
                    ¶ Rangers shut the⏎path below the glacier on Friday after stones the size of cars⏎came down in the night.
                    ¶ Nobody was hurt, they said, though two tents stood within a few⏎metres of the largest.
                    """)
    }

    @Test func hardWrappedLinesWithIndentedParagraphs() throws {
        #expect(
            try parts(
                """
                TIN PRICE HOLDS AS MINES REOPEN

                Two mines in the north of the
                district took up work again this week, the owners said, and
                the price of tin hardly moved.
                    Traders had feared a drop once the ore came back to the
                market.
                    "There was nothing to see," one of them said.
                    Stocks in the port fell to 300 tonnes from 410 tonnes, the
                lowest since the strike began in the spring.
                 Northern Wire
                """) == """
                    headline: TIN PRICE HOLDS AS MINES REOPEN
                    agency: Northern Wire
                    ¶ Two mines in the north of the⏎district took up work again this week, the owners said, and⏎the price of tin hardly moved.
                    ¶ Traders had feared a drop once the ore came back to the⏎market.
                    ¶ "There was nothing to see," one of them said.
                    ¶ Stocks in the port fell to 300 tonnes from 410 tonnes, the⏎lowest since the strike began in the spring.
                    """)
    }

    @Test func anAgencysSignOffAtTheFoot() throws {
        #expect(
            try parts("Rain ends drought\n\nIt rained for a week.\n\nFields are green again.\n REUTER\n\u{3}")
                == """
                headline: Rain ends drought
                agency: REUTER
                ¶ It rained for a week.
                ¶ Fields are green again.
                """)
    }

    @Test func hardWrappedLinesWithNothingBetweenParagraphs() throws {
        #expect(
            try parts(
                """
                Bridge tolls to double
                The toll for lorries on the strait bridge will be doubled
                next year, the operator said, because the cables have to be
                renewed.
                Hauliers called it a blow. They want the state to pay for
                half of the works, as it did when the northern ramp fell in
                the storm of the year before last.
                A decision is due in the autumn, when parliament sits again.
                """) == """
                    headline: Bridge tolls to double
                    ¶ The toll for lorries on the strait bridge will be doubled⏎next year, the operator said, because the cables have to be⏎renewed.
                    ¶ Hauliers called it a blow. They want the state to pay for⏎half of the works, as it did when the northern ramp fell in⏎the storm of the year before last.
                    ¶ A decision is due in the autumn, when parliament sits again.
                    """)
    }

    @Test func aStrayLineEndWithinASentence() throws {
        #expect(
            try parts(
                """
                Two lakes, one name

                The commission met twice to settle the name of the lake
                and rose without a vote.

                It meets again in May.
                It will be the last time.
                """) == """
                    headline: Two lakes, one name
                    ¶ The commission met twice to settle the name of the lake⏎and rose without a vote.
                    ¶ It meets again in May.
                    ¶ It will be the last time.
                    """)
    }

    @Test func listsKeepTheirLines() throws {
        #expect(
            try parts(
                """
                What the pact says

                The pact has three parts:

                - no new nets before August
                - a fund for old boats
                - a hotline

                1. Signed in Lima.
                2. In force at once.

                It may be renewed.
                """) == """
                    headline: What the pact says
                    ¶ The pact has three parts:
                    ▤ - no new nets before August⏎- a fund for old boats⏎- a hotline
                    ▤ 1. Signed in Lima.⏎2. In force at once.
                    ¶ It may be renewed.
                    """)
    }

    @Test func aListOfWrappedItemsKeepsItsLines() throws {
        #expect(
            try parts(
                """
                Rules for the lake

                The rules that the two villages agreed on after a winter of
                talks are short and will be nailed to every jetty on the shore
                before the season starts:
                * no engines before eight in the morning, not even for those
                  who fish for a living
                * no music
                Nobody will be fined in the first year.
                """) == """
                    headline: Rules for the lake
                    ¶ The rules that the two villages agreed on after a winter of⏎talks are short and will be nailed to every jetty on the shore⏎before the season starts:
                    ▤ * no engines before eight in the morning, not even for those⏎  who fish for a living⏎* no music
                    ¶ Nobody will be fined in the first year.
                    """)
    }

    @Test func tablesKeepTheirLines() throws {
        #expect(
            try parts(
                """
                Catch of the week

                The boats brought home more than in any week of the year so
                far, the harbour office said on Friday evening, and prices fell
                at once:

                Port        Cod     Herring
                Vardø       120       40
                Ålesund      95      310

                The season ends in June.
                """) == """
                    headline: Catch of the week
                    ¶ The boats brought home more than in any week of the year so⏎far, the harbour office said on Friday evening, and prices fell⏎at once:
                    ▤ Port        Cod     Herring⏎Vardø       120       40⏎Ålesund      95      310
                    ¶ The season ends in June.
                    """)
    }

    @Test func linesOfFiguresKeepTogether() throws {
        #expect(
            try parts("League results\nLions 3 Bears 2\nFoxes 0 Hares 0\nOwls 1 Crows 4\nAttendance was poor.\n") == """
                headline: League results
                ▤ Lions 3 Bears 2⏎Foxes 0 Hares 0⏎Owls 1 Crows 4
                ¶ Attendance was poor.
                """)
    }

    @Test func aDashAtTheStartOfAWrappedLineIsNoList() throws {
        #expect(
            try parts(
                """
                Ferry trial ends

                The trial with the smaller ferry ended on Sunday as it had begun
                - without passengers, because nobody had been told that the boat
                would leave.
                """) == """
                    headline: Ferry trial ends
                    ¶ The trial with the smaller ferry ended on Sunday as it had begun⏎- without passengers, because \
                    nobody had been told that the boat⏎would leave.
                    """)
    }

    @Test func headingsStayParagraphsOfTheirOwn() throws {
        #expect(
            try parts("A year of frost\n\nIt was cold.\n\nWhat comes next\n\nMore frost.\n") == """
                headline: A year of frost
                ¶ It was cold.
                ¶ What comes next
                ¶ More frost.
                """)
    }

    @Test(arguments: ["\r\n", "\r", "\n", "\u{C}"])
    func everyKindOfLineEndCounts(_ end: String) throws {
        let text = ["Storm warning lifted", "The wind fell at noon.", "Boats may leave again."].joined(separator: end)
        #expect(
            try parts(text) == """
                headline: Storm warning lifted
                ¶ The wind fell at noon.
                ¶ Boats may leave again.
                """)
    }

    @Test func quotationMarksOfAnyStyleAreUntouched() throws {
        let text = "Four ways to quote\n\n“One,” ''two,'' 'three,' \"four,\" «five» he said.\n"
        let article = try PlainText.article(Array(text.utf8), facts: juneFile)
        #expect(article.text == Array(text.utf8))
        #expect(
            article.string(article.structure.paragraphs[0].span).contains("“One,” ''two,'' 'three,' \"four,\" «five»"))
    }
}
