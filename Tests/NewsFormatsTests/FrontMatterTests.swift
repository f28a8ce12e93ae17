import NewsModel
import Testing

@testable import NewsFormats

@Suite struct HeadlineTests {
    @Test(arguments: [
        // A text that begins with its dateline has no headline.
        "LISBON, Portugal (AFP) — The trams stood still on Monday.\n\nThey run again.",
        // So has one that begins with a long sentence.
        """
        The two villages that share the lake have agreed, after a winter of talks in a school kitchen, that no engine \
        may be heard on the water before eight in the morning.

        They signed on Sunday.
        """,
        // And one that begins with the middle of a wrapped sentence.
        """
        and so the council, which had met in the cold hall since the early
        morning, rose without a vote and without saying when it would meet
        again.

        Nobody was surprised.
        """,
    ])
    func someTextsHaveNone(_ text: String) throws {
        #expect(try PlainText.article(Array(text.utf8), facts: juneFile).structure.headline == nil)
    }

    @Test(arguments: [
        "GRAIN MARKET - QUIET WEEK, PRICES STEADY", "Amadou — the man who sold the sea",
        "Why the lake froze: a short guide",
        "Exclusive: mayor resigns.", "By the river, a town forgets its bridge",
    ])
    func aShortFirstLineIsOne(_ headline: String) throws {
        let article = try PlainText.article(
            Array("\(headline)\n\nThe story begins here and goes on.\n\nIt ends here.\n".utf8), facts: juneFile)
        #expect(article.structure.headline.map(article.string) == headline)
        #expect(article.structure.dateline == nil && article.structure.byline == nil)
        #expect(article.structure.paragraphs.count == 2)
    }

    @Test func aSingleLineWithoutAStopIsAHeadlineAndWithOneABody() throws {
        #expect(try parts("Nothing happened today") == "headline: Nothing happened today")
        #expect(try parts("Nothing happened today.") == "¶ Nothing happened today.")
    }

    @Test func aDateAboveItIsKeptApart() throws {
        #expect(
            try parts("June 2, 2016\nSnow in June\nIt snowed.\nIt melted.\n") == """
                headline: Snow in June
                date line: June 2, 2016
                date: 2 Jun 2016
                ¶ It snowed.
                ¶ It melted.
                """)
    }
}

@Suite struct BylineTests {
    /// A line under the headline, and the names and agency that it gives.
    @Test(
        arguments: [
            ("By Ines Halvorsen", "Ines Halvorsen", nil),
            ("BY INES HALVORSEN", "INES HALVORSEN", nil),
            ("by Ines Halvorsen", "Ines Halvorsen", nil),
            ("Ines Halvorsen", "Ines Halvorsen", nil),
            ("Ines Halvorsen and Per Lund", "Ines Halvorsen and Per Lund", nil),
            ("By Ines Halvorsen, Per Lund and Jo Abara", "Ines Halvorsen, Per Lund and Jo Abara", nil),
            ("By Ines Halvorsen and Per Lund, Associated Press", "Ines Halvorsen and Per Lund", "Associated Press"),
            ("By Ines Halvorsen, Northern Wire", "Ines Halvorsen", "Northern Wire"),
            ("By Ines Halvorsen | Harbour Times", "Ines Halvorsen", "Harbour Times"),
            ("Ines Halvorsen in Oslo", "Ines Halvorsen", nil),
            ("By Ines Halvorsen in Oslo and Per Lund in Bergen", "Ines Halvorsen in Oslo and Per Lund", nil),
            ("Story by Ines Halvorsen", "Ines Halvorsen", nil),
            ("Reporting by: Ines Halvorsen", "Ines Halvorsen", nil),
            ("By Ines Halvorsen, Senior Correspondent", "Ines Halvorsen", nil),
            ("By Ines Halvorsen ines@example.org", "Ines Halvorsen", nil),
            ("By Ines Halvorsen (@ineshalvorsen)", "Ines Halvorsen", nil),
            ("By Ines Halvorsen.", "Ines Halvorsen", nil),
            ("By J. P. van der Berg Jr.", "J. P. van der Berg Jr.", nil),
            ("By Ömer Çelik-Öz", "Ömer Çelik-Öz", nil),
            ("Siobhán O'Dea", "Siobhán O'Dea", nil),
            ("By AFP", nil, "AFP"),
            ("By Ines Halvorsen on June 3, 2015", "Ines Halvorsen", nil),
            ("By Ines Halvorsen June 3, 2015 2:05 pm", "Ines Halvorsen", nil),
            ("By Ines Halvorsen, Northern Wire – 3 June 2015", "Ines Halvorsen", "Northern Wire"),
            ("By The Associated Press", nil, "The Associated Press"),
        ] as [(String, String?, String?)])
    func namesAndAgencyAreToldApart(_ line: String, _ names: String?, _ agency: String?) throws {
        let article = try PlainText.article(
            Array("Snow in June\n\n\(line)\n\nIt snowed for a week.\n\nIt melted.\n".utf8), facts: juneFile)
        #expect(article.structure.byline.map(article.string) == names)
        #expect(article.structure.agency.map(article.string) == agency)
        #expect(article.structure.paragraphs.count == 2)
    }

    @Test(arguments: [
        "By Friday the snow had melted.", "By the lake, nobody spoke", "World News", "Full Text", "Middle East",
        "Snow fell for a week.", "Too late", "What Comes Next", "By noon on Monday",
    ])
    func otherLinesAreNoBylines(_ line: String) throws {
        let article = try PlainText.article(
            Array("Snow in June\n\n\(line)\n\nIt snowed for a week.\n\nIt melted.\n".utf8), facts: juneFile)
        #expect(article.structure.byline == nil)
        #expect(article.structure.paragraphs.first.map { article.string($0.span) } == line)
    }

    @Test func titleMailAndDateLinesAreNotOfTheBody() throws {
        #expect(
            try parts(
                """
                Snow in June

                By INES HALVORSEN
                Staff Writer
                ines@example.org
                The Harbour
                Published: Thursday, June 2, 2016 2:05 p.m. EDT

                It snowed for a week.
                """) == """
                    headline: Snow in June
                    byline: INES HALVORSEN
                    agency: The Harbour
                    date line: Published: Thursday, June 2, 2016 2:05 p.m. EDT
                    date: 2 Jun 2016
                    ¶ It snowed for a week.
                    """)
    }

    @Test func aSummaryMayStandAboveIt() throws {
        #expect(
            try parts(
                "Snow in June\n\nThe cold came back for a week.\n\nBy Ines Halvorsen | 2 June 2016\n\nIt snowed.\n")
                    == """
                    headline: Snow in June
                    byline: Ines Halvorsen
                    date: 2 Jun 2016
                    ¶ The cold came back for a week.
                    ¶ It snowed.
                    """)
    }

    @Test func aWrappedParagraphThatBeginsWithANameIsNone() throws {
        #expect(
            try parts(
                """
                INSURER SELLS UNIT

                Lindqvist Harbour Insurance
                said it sells the unit that insures boats to three buyers in
                the south of the country.
                    No price was given by the firm, which is the oldest of its
                kind.
                """) == """
                    headline: INSURER SELLS UNIT
                    ¶ Lindqvist Harbour Insurance⏎said it sells the unit that insures boats to three buyers in⏎the south of the country.
                    ¶ No price was given by the firm, which is the oldest of its⏎kind.
                    """)
    }
}

@Suite struct DatelineTests {
    /// How a body begins, and the place and agency that it gives; then what is left begins with "The".
    @Test(
        arguments: [
            ("TEHRAN, Iran (AP) — ", "TEHRAN, Iran", "AP"),
            ("Tehran, Iran — ", "Tehran, Iran", nil),
            ("LONDON, June 3 (Reuters) - ", "LONDON", "Reuters"),
            ("WASHINGTON — ", "WASHINGTON", nil),
            ("WASHINGTON -- ", "WASHINGTON", nil),
            ("WASHINGTON - ", "WASHINGTON", nil),
            ("WASHINGTON– ", "WASHINGTON", nil),
            ("TEHRAN— ", "TEHRAN", nil),
            ("NEW YORK/LONDON — ", "NEW YORK/LONDON", nil),
            ("OSLO, Norway, June 3 — ", "OSLO, Norway", nil),
            (
                "PORT-AU-PRINCE, Haiti, 3 June (Agence France-Presse) — ", "PORT-AU-PRINCE, Haiti",
                "Agence France-Presse"
            ),
            ("ST. LOUIS, Mo., Jan. 5 (UPI) — ", "ST. LOUIS, Mo.", "UPI"),
            ("Fairhaven, N.J. (AP) -- ", "Fairhaven, N.J.", "AP"),
            ("New York (AFP) – ", "New York", "AFP"),
            ("Washington (CNN) ", "Washington", "CNN"),
            ("Washington (CNN) — ", "Washington", "CNN"),
            ("(Reuters) - ", nil, "Reuters"),
            ("(CNN) — ", nil, "CNN"),
            ("N'DJAMENA, Friday — ", "N'DJAMENA", nil),
            ("KINSHASA, Jul 26 2015 (IPS) - ", "KINSHASA", "IPS"),
            ("SINGAPORE (May 6, 2016) — ", "SINGAPORE", nil),
            ("SÃO PAULO, Brazil — ", "SÃO PAULO, Brazil", nil),
            ("ÅLESUND — ", "ÅLESUND", nil),
            ("RIO DE JANEIRO — ", "RIO DE JANEIRO", nil),
        ] as [(String, String?, String?)])
    func placeAndAgencyAreCutOff(_ beginning: String, _ place: String?, _ agency: String?) throws {
        let article = try PlainText.article(
            Array("Snow in June\n\n\(beginning)The snow fell for a week.\n\nIt melted.\n".utf8), facts: juneFile)
        #expect(article.structure.dateline.map(article.string) == place)
        #expect(article.structure.agency.map(article.string) == agency)
        #expect(article.structure.paragraphs.first.map { article.string($0.span) } == "The snow fell for a week.")
    }

    @Test(arguments: [
        "Solheim — who said it first — left.", "BREAKING — The mayor left.", "UPDATE: 5/12 — The site is down.",
        "NATO — which met in June — agreed.", "Ines Halvorsen, President — The word is hers.",
        "The lake - and the law", "Lund, 56, said — That is all.", "He left - then it snowed.",
        "In London, in June — Nobody came.", "Barack Adeyemi (D-Ohio) — The word is his.", "FBI — The agents left.",
        "EXCLUSIVE - The mayor left.", "Snow (a lot) — The week was cold.",
    ])
    func otherDashesAreNone(_ paragraph: String) throws {
        let article = try PlainText.article(
            Array("Snow in June\n\n\(paragraph)\n\nIt melted.\n".utf8), facts: juneFile)
        #expect(article.structure.dateline == nil)
        #expect(article.structure.paragraphs.first.map { article.string($0.span) } == paragraph)
    }

    @Test func itMayStandUnderASummary() throws {
        #expect(
            try parts("Snow in June\n\nA week of cold.\n\nOSLO - The snow fell for a week.\n") == """
                headline: Snow in June
                dateline: OSLO
                ¶ A week of cold.
                ¶ The snow fell for a week.
                """)
    }

    @Test func aLineOfPlaceAndDayIsOne() throws {
        #expect(
            try parts("SNOW IN JUNE.\nIngrid Berg\nOSLO 2016-06-02\nIt snowed for a week.\nIt melted.\n") == """
                headline: SNOW IN JUNE.
                byline: Ingrid Berg
                dateline: OSLO
                date: 2 Jun 2016
                ¶ It snowed for a week.
                ¶ It melted.
                """)
    }
}

@Suite struct DateTests {
    @Test(arguments: [
        ("June 3, 2015", "3 Jun 2015"), ("3 June 2015", "3 Jun 2015"), ("3rd of June, 2015", "3 Jun 2015"),
        ("Wednesday, June 3, 2015 2:05 p.m. EDT", "3 Jun 2015"), ("Wed Jun 3, 2015", "3 Jun 2015"),
        ("2015-06-03", "3 Jun 2015"), ("2015-06-03T14:05:00+02:00", "3 Jun 2015"), ("03.06.2015", "3 Jun 2015"),
        ("25/6/2015", "25 Jun 2015"), ("6/25/2015", "25 Jun 2015"), ("Published: June 3, 2015", "3 Jun 2015"),
        ("Updated June 3, 2015 at 14:05 GMT", "3 Jun 2015"), ("Sept. 9, 2015 | Updated Sept. 10, 2015", "9 Sep 2015"),
        ("Posted on 3 Jun 2015", "3 Jun 2015"), ("3 June", "~3 Jun 2016"), ("June 12", "~12 Jun 2015"),
        ("Monday, Feb. 29", "~29 Feb 2016"),
        ("Published 8:05 am, Wednesday, June 3, 2015", "3 Jun 2015"),
        ("Last modified on Wed 3 Jun 2015 17.35 BST", "3 Jun 2015"),
        ("Updated 12:04 p.m. ET Wed, June 3, 2015", "3 Jun 2015"), ("Posted: Jun 03, 2015 9:42 AM ET", "3 Jun 2015"),
    ])
    func aLineThatOnlyGivesADateIsRead(_ line: String, _ date: String) throws {
        let article = try PlainText.article(
            Array("Snow in May\n\(line)\nIt snowed for a week.\nIt melted.\n".utf8), facts: juneFile)
        #expect(article.date?.short == date)
        #expect(article.structure.dateLine.map(article.string) == line)
        #expect(article.structure.paragraphs.count == 2)
    }

    @Test(arguments: ["3/6/2015", "February 30, 2015", "2015-13-01", "It was June 3, 2015.", "99.99.2015", "1999"])
    func otherLinesGiveNone(_ line: String) throws {
        let article = try PlainText.article(
            Array("Snow in May\n\nIt snowed.\n\n\(line)\n\nIt melted.\n\n\(line)\n".utf8), facts: juneFile)
        #expect(article.date?.origin == .fileTime)
        #expect(article.structure.dateLine == nil)
    }

    @Test func theLastLineMayGiveIt() throws {
        #expect(
            try parts("Snow in May\n\nIt snowed.\n\nIt melted.\n\n5 May 2016\n") == """
                headline: Snow in May
                date line: 5 May 2016
                date: 5 May 2016
                ¶ It snowed.
                ¶ It melted.
                """)
    }

    @Test func aDatelinesDayTakesTheFilesYearOrTheOneBefore() throws {
        func date(_ day: String) throws -> ArticleDate? {
            try PlainText.article(Array("OSLO, \(day) (AP) — It snowed.\n\nIt melted.".utf8), facts: juneFile).date
        }
        #expect(try date("June 10") == ArticleDate(year: 2016, month: 6, day: 10, origin: .yearFromFile))
        #expect(try date("Dec. 11") == ArticleDate(year: 2015, month: 12, day: 11, origin: .yearFromFile))
        #expect(try date("June 3, 2014") == ArticleDate(year: 2014, month: 6, day: 3))
        let yearless = try PlainText.article(
            Array("OSLO, June 3 (AP) — It snowed.".utf8), facts: FileFacts(path: "a.txt"))
        #expect(yearless.date == nil)
    }
}
