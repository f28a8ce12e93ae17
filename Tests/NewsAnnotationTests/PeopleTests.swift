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
        ("Then Rosa Jimenez Calls replied. Later Rosa Jimenez wept.", ["Rosa Jimenez"]),
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
            Lenders were warned by «Marta Lindqvist»|person on Friday.
            """, headline: true)
    }

    @Test func aLoneNameThatSpeaksIsAPerson() {
        check("The port will open, says «Varnakis»|person. It is late, he added.")
    }

    @Test func nameFormsOfOnePersonAreGrouped() {
        let annotation = annotate(
            """
            Ayatollah Ali Daryaei spoke before Bashar al-Rashid. Daryaei left. Ruhollah Daryaeni stayed.
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
