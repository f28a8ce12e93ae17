import NewsModel
import Testing

@testable import NewsAnnotation

struct PeopleTests {
    private func annotate(_ text: String, headline: Bool = false) -> Annotation {
        Annotator().annotate(MarkedText(text).article(headline: headline))
    }

    private func check(_ source: String, headline: Bool = false, _ location: SourceLocation = #_sourceLocation) {
        let text = MarkedText(source).text
        let found = annotate(text, headline: headline).mentions.map { MarkedText.Mark(span: $0.span, label: "person") }
        #expect(MarkedText.render(text, found) == source, sourceLocation: location)
    }

    @Test(arguments: [
        "President «Marta Lindqvist»|person met Mr. «Hollis»|person on Monday.",
        "Fisheries Minister «Peter Okafor»|person and spokeswoman «Ana Ribeiro»|person agreed.",
        "Supreme Leader Ayatollah «Hassan Daryaei»|person spoke.",
        "Sen. «Ruth Calloway»|person, Gen. «Ivan Petrov»|person and Dr «Lena Vogt»|person left.",
        "Secretary of State «Paul Hartmann»|person flew home.",
        "The singer «Carla Mendes»|person, who won, thanked «Johan van der Berg»|person.",
        "«Omar al-Rashad»|person, «Sean O'Dowd»|person and «J. K. Marsh»|person sang.",
        "It was «Walter Price Jr.»|person who told «Samuel L. Brandt III»|person.",
        "They quoted «Jean-Claude Moreau»|person’s letter to «Kim Jae-won»|person.",
        "Critics of the Obama-era law met «Rosa Jimenez»|person, 45, in Lima.",
    ])
    func namesAreFoundWithoutTheirTitles(source: String) { check(source) }

    @Test(arguments: [
        "The Washington Post and the Associated Press reported it.",
        "Fighters of Islamic State, al-Qaeda and the Revolutionary Guards fled.",
        "Goldman Sachs hired from Johns Hopkins University and the Kennedy Center.",
        "The Clinton Foundation and the Ford Motor Company gave money.",
        "On Monday the Supreme Court met in New York.",
        "The Foreign Minister and the President left for Cape Town.",
        "Reuters said the European Central Bank would wait.",
        "But When And However The Rain Came, Nobody Knew.",
    ])
    func organisationsPlacesAndDaysAreNoPersons(text: String) { check(text) }

    @Test func surnamesAfterAndBeforeTheFullNameAreFound() {
        check(
            """
            Rates to fall, says «Lindqvist»|person
            Rates will fall, «Marta Lindqvist»|person told reporters. Investors believe «Lindqvist»|person.
            The «Lindqvist»|person administration agreed.
            """, headline: true)
    }

    @Test(arguments: [
        ("Elena Marin Prado won. Later Elena Marin wept.", ["Elena Marin Prado"]),
        ("Then Rosa Jimenez replied. Later the mayor, Rosa Jimenez, wept.", ["Rosa Jimenez"]),
        ("R. Lindqvist came fifth. The skipper, Ragna Lindqvist, smiled.", ["Ragna Lindqvist"]),
        (
            "R. Lindqvist came fifth. Ragna Lindqvist and Rolf Lindqvist smiled.",
            ["R. Lindqvist", "Ragna Lindqvist", "Rolf Lindqvist"]
        ),
        ("Johan van der Berg was late. Van der Berg apologised.", ["Johan van der Berg"]),
        ("Deputy Fisheries Minister Peter Okafor left.", ["Peter Okafor"]),
    ])
    func formsOfOneNameAreOnePerson(text: String, people: [String]) {
        #expect(annotate(text).people.map(\.name) == people)
    }

    @Test(arguments: [
        "«Chen Guoqiang»|person, 45, met «Pham Van Luong»|person, 38, in Hanoi. «Chen»|person said the talks went well.",
        "«Ngo Thi Hanh»|person, a farmer, told «Duarte Pinto»|person, 61, that the well was dry.",
        "«Nagy Istvan»|person beat «Kovacs Janos»|person. «Park Ji-won»|person beat «Li Xiaoming»|person.",
        "«Abu Bakr bin Salim»|person prayed, and «Ludwig van Aalst»|person sang.",
        "«Anne-Marie D'Arcy»|person met «T. S. Venkat»|person and «Mary-Jane Fitzgerald-Hughes»|person.",
        "He wrote to «J. R. Hartmann»|person's wife, said «J.K. Marsh»|person and «M. Venn»|person.",
        "Dame «Ursula Fenn»|person thanked Prof. «Oyelaran Adebisi»|person and Herr Direktor.",
    ])
    func namesOfAnyNationAreFound(source: String) { check(source) }

    @Test(arguments: [
        "The Trump Tower and the Reagan Library stand far from John F. Kennedy Airport.",
        "Ford shares fell. He won the Nobel Prize.",
        "Goldman Sachs and Mercedes-Benz rose by a tenth in Frankfurt.",
    ])
    func whatIsNamedAfterPersonsIsNone(text: String) { check(text) }

    @Test func tablesAndHeadlinesInCapitalsAreRead() {
        check("Results: 1. «Peter Okafor»|person (Nigeria) 66 2. «Jan Novak»|person (Czech Republic) 67")
        check(
            """
            SUMMIT - «OKAFOR»|person LEADS AFTER SECOND ROUND.
            «Peter Okafor»|person led after the second round on Friday. «Okafor»|person, 27, shot 66.
            """, headline: true)
    }

    @Test func mentionsTellWhatDecided() {
        let text = "Ines Halvorsen\nThe mayor, Rolf Hartmann, left."
        let mentions = Annotator().annotate(MarkedText(text).article(byline: TextSpan(0, 14))).mentions
        #expect(mentions.map(\.rule) == ["byline", "tagger"])
        #expect(mentions.map { $0.score > 0 } == [false, true])
    }

    @Test func withoutWeightsOnlyTheBylineIsKnown() {
        var tables = ModelTables.embedded
        tables[.people] = ModelBytes([])
        let text = "Ines Halvorsen\nThen Rolf Hartmann left."
        let annotation = Annotator(tables: tables).annotate(MarkedText(text).article(byline: TextSpan(0, 14)))
        #expect(annotation.people.map(\.name) == ["Ines Halvorsen"])
    }

    @Test func damagedWeightsAreNone() {
        #expect(TaggerModel(ModelBytes([])) == nil)
        #expect(TaggerModel(ModelBytes([UInt8](repeating: 255, count: 300))) == nil)
    }

    @Test func relativesAndRolesExplainAName() {
        check("Its keeper, «Zerrin Oksal»|person, shut the gate. The child, «Ilka»|person, aged six, watched.")
        check("The island of Ribeira is small, and so is the village of Mendes.")
    }

    @Test func aLabelInCapitalsIsAMention() {
        #expect(annotate("Rolf Hartmann mows.\nHARTMANN: It takes a week.\nNATO: No comment.").mentions.count == 2)
    }

    @Test func aHeadlineInCapitalsFollowsTheBody() {
        check(
            """
            «MARTA LINDQVIST»|person WARNS LENDERS AGAIN
            Lenders were warned by «Marta Lindqvist»|person on Friday.
            """, headline: true)
        check(
            """
            Lenders Fear New Warning From «Lindqvist»|person Over Rates
            Lenders were warned by «Marta Lindqvist»|person on Friday. «Lindqvist»|person said rates would rise.
            """, headline: true)
    }

    @Test func aLoneNameThatSpeaksIsAPerson() {
        check("The port will open, says «Varnakis»|person. It is late, he added.")
    }

    @Test func nameFormsOfOnePersonAreGrouped() {
        let annotation = annotate(
            """
            Ayatollah Ali Daryaei spoke to President Bashar al-Rashid. Daryaei left. Ruhollah Daryaeni stayed.
            Later Mr. Rashid, al-Rashid and Ali Daryaei met.
            """)
        #expect(annotation.people.map(\.name) == ["Ali Daryaei", "Bashar al-Rashid", "Ruhollah Daryaeni"])
        #expect(annotation.people.first?.forms == ["Ayatollah Ali Daryaei", "Ali Daryaei", "Daryaei"])
        #expect(annotation.mentions.map(\.person) == [0, 1, 0, 2, 1, 1, 0])
    }

    @Test func twoPersonsWithOneSurnameStayApart() {
        let annotation = annotate(
            """
            William Carver and Susan Carver ran. Mrs. Carver won. Mr. Carver lost.
            William Carver rested. Carver slept. Susan Carver sang. Carver danced.
            """)
        #expect(annotation.people.map(\.name) == ["William Carver", "Susan Carver"])
        #expect(annotation.mentions.map(\.person) == [0, 1, 1, 0, 0, 0, 1, 1])
    }

    @Test func gendersComeFromTitlesAndFirstNames() {
        let draft = Annotator().draft(MarkedText("Mrs. Venn met Susan Carver and King Orlo Marsh.").article())
        #expect(draft.persons.map(\.gender) == [.female, .female, .male])
    }

    @Test(arguments: [
        "Shri «Devendra Nath Mishra»|person met Alhaji «Sani Dangana»|person and Cr «Petra Lunn»|person in the hall.",
        "It was «Edgar Lindqvist»|person QC who wrote to Herr «Hollis»|person and Chief Executive «Ana Ribeiro»|person.",
    ])
    func titlesAndRanksOfAnyNationAreNoPartOfANameWhereverTheyStand(source: String) { check(source) }

    @Test func aCountrysFirstNameBeforeASurnameIsAPersons() {
        check("The curator, «Georgia Fennimore»|person, smiled. “Late,” «Fennimore»|person said.")
    }

    @Test func animalsAreNoPersons() {
        check(
            "The keeper, «Rolf Hartmann»|person, whistled, and his dog, Tessa, came. Tessa sat. A mare named Rosa ran.")
    }

    @Test func aTitleStaysWithWhomItWasGivenTo() {
        let annotation = annotate(
            """
            Dr. Rolf Hartmann sailed. Mrs. Edith Hartmann waited. Dr. Hartmann wrote. Mrs. Hartmann answered.
            """)
        #expect(annotation.mentions.map(\.person) == [0, 1, 0, 1])
    }

    @Test(arguments: [
        ("President Lucía Ortega Pardo spoke. Ortega smiled. Her cousin Ramón Ortega left.", [0, 0, 1]),
        ("Rana Hartmann-Venn sang. Rana Hartmann was born here.", [0, 0]),
    ])
    func partsOfASurnameNameTheSamePerson(text: String, persons: [Int]) {
        #expect(annotate(text).mentions.map(\.person) == persons)
    }

    @Test func whereAnAuthorIsIsNoPartOfTheByline() {
        let text = "Ines Halvorsen in Oslo and Per Lund at Fen Lane\nThe mayor left."
        let annotation = Annotator().annotate(MarkedText(text).article(byline: TextSpan(0, 47)))
        #expect(annotation.people.map(\.name) == ["Ines Halvorsen", "Per Lund"])
    }

    @Test func authorsStandInTheByline() {
        let text = "Ines Halvorsen and Per Lund\nThe mayor, Halvorsen wrote, left."
        let article = MarkedText(text).article(byline: TextSpan(0, 27))
        let annotation = Annotator().annotate(article)
        #expect(annotation.people.map(\.name) == ["Ines Halvorsen", "Per Lund"])
        #expect(annotation.people.map(\.isByline) == [true, true])
        #expect(annotation.mentions.prefix(2).map(\.span) == [TextSpan(0, 14), TextSpan(19, 27)])
    }

    @Test func aCountrysWordInANameIsNoCountry() {
        let annotation = annotate("Director Neil Jordan met Chad Walker. Jordan said he was tired.")
        #expect(annotation.people.map(\.name) == ["Neil Jordan", "Chad Walker"])
        #expect(annotation.countries.isEmpty)
        #expect(annotation.mentions.count == 3)
    }

    @Test func longRowsOfCapitalsMarksAndStopsAreRead() {
        let capitals = String(repeating: "Aa Bb ", count: 40_000)
        let marks = String(repeating: "\"'“", count: 150_000)
        let periods = String(repeating: "U.S. Mr. A. ", count: 20_000)
        #expect(annotate(capitals).countries.isEmpty)
        #expect(annotate(marks).mentions.isEmpty)
        #expect(annotate(periods).countries.count == 20_000)
        #expect(annotate("") == Annotation())
    }
}
