import NewsModel
import Testing

@testable import NewsAnnotation

@Suite("Who speaks, by the form of the sentence")
struct SpeakerFormTests {
    @Test("The speaker stands after the quotation, before or after the verb")
    func after() {
        expectQuotations(
            #""The harbour will reopen in May," Henrik Olsen said on Tuesday."#,
            "The harbour|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #""The harbour will reopen in May," said Henrik Olsen, the port director."#,
            "The harbour|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #""The harbour will reopen in May," Henrik Olsen, who runs the port, told reporters."#,
            "The harbour|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #""Will it ever reopen?" asked Henrik Olsen."#, "Will it|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            "'The harbour will reopen in May', Henrik Olsen wrote.",
            "The harbour|direct|Henrik Olsen|Henrik Olsen")
    }

    @Test("A senator's party and state between name and verb are passed over")
    func partyAndState() {
        expectQuotations(
            #"Critics left early. "The harbour will reopen," Sen. Henrik Olsen (D-N.Y.) said Tuesday."#,
            "The harbour|direct|Henrik Olsen|Henrik Olsen")
    }

    @Test("The speaker stands before the quotation")
    func before() {
        expectQuotations(
            #"Henrik Olsen said: "The harbour will reopen in May.""#,
            "The harbour|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #"According to Henrik Olsen, "the harbour will reopen in May.""#,
            "the harbour|mixed|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #"Henrik Olsen tweeted that the harbour "will reopen in May"."#,
            "will reopen|mixed|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #"Henrik Olsen – a critic of the mayor – who alleged that the works were "a swindle"."#,
            "a swindle|mixed|who|Henrik Olsen")
    }

    @Test("Parts of one quotation belong together")
    func parts() {
        expectQuotations(
            #""The harbour," Henrik Olsen said, "will reopen in May.""#,
            "The harbour + will reopen|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #""The harbour will reopen," Henrik Olsen said. "It has to happen in May.""#,
            "The harbour + It has|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #"Henrik Olsen said the harbour was "ready" and the ships were "waiting"."#,
            "ready + waiting|mixed|Henrik Olsen|Henrik Olsen")
    }

    @Test("A new cue begins a new quotation, of the same speaker too")
    func newCue() {
        expectQuotations(
            #"The works are "a shambles," said Henrik Olsen, insisting that every ship goes "against nature" there."#,
            "a shambles|mixed|Henrik Olsen|Henrik Olsen", "against nature|mixed|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #""It will reopen," Henrik Olsen said. "Ships are waiting," he added."#,
            "It will|direct|Henrik Olsen|Henrik Olsen", "Ships are|direct|he|Henrik Olsen")
    }

    @Test("A quotation goes on in the next paragraph until a new speaker comes")
    func paragraphs() {
        expectQuotations(
            "“The harbour will reopen in May,” Henrik Olsen said.\n“The ships have waited for two long years.”",
            "The harbour + The ships|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            "“The harbour will reopen,” Henrik Olsen said. “It has to happen.\n“The ships have waited long enough.”",
            "The harbour + It has + The ships|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            "“The harbour will reopen,” Henrik Olsen said.\n“It never will, you can be sure,” said Mara Venn.",
            "The harbour|direct|Henrik Olsen|Henrik Olsen", "It never|direct|Mara Venn|Mara Venn")
    }

    @Test("Those who are told or asked do not speak")
    func addressees() {
        expectQuotations(
            #""It will reopen," Henrik Olsen told Mara Venn."#, "It will|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #"When asked about Mara Venn, Henrik Olsen said: "She never called me back.""#,
            "She never|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            #"Mara Venn was told by Henrik Olsen that the harbour was "as good as new"."#,
            "as good|mixed|Henrik Olsen|Henrik Olsen")
    }

    @Test("Words that nobody says are scare quotes")
    func scare() {
        expectQuotations(#"The play "The Long Harbour" runs until May."#, "The Long|scare|-|-")
        expectQuotations(#"It was the so-called "summer gap" of the port."#, "summer gap|scare|-|-")
    }

    @Test("Sentences without a cue belong to who was reported before")
    func reportBefore() {
        expectQuotations(
            #"Henrik Olsen said he would resign. "There is nothing left for me to do here.""#,
            "There is|direct|Henrik Olsen|Henrik Olsen")
        expectQuotations(
            "Henrik Olsen wrote to the council:\n\"There is nothing left for me to do here.\"",
            "There is|direct|Henrik Olsen|Henrik Olsen")
    }

    @Test("Transcripts and signatures name the speaker beside the words")
    func labels() {
        expectQuotations(
            "OLSEN: It was \"a miracle\" at the time.", "a miracle|mixed|OLSEN|OLSEN")
        expectQuotations(
            "“There is nothing left for me to do here.” — Henrik Olsen",
            "There is|direct|Henrik Olsen|Henrik Olsen")
    }

    @Test("Headlines name the speaker before or after")
    func headlines() {
        expectQuotations(
            "Port will be 'ready by May': Henrik Olsen\nHenrik Olsen spoke on Monday.",
            "ready by|mixed|Henrik Olsen|Henrik Olsen", headline: true)
        expectQuotations(
            "Henrik Olsen calls port delays 'a disgrace'\nHenrik Olsen spoke on Monday.",
            "a disgrace|mixed|Henrik Olsen|Henrik Olsen", headline: true)
    }

    @Test("Doubtful words are less sure than a name beside a verb of speaking")
    func confidence() {
        let text = """
            “We wait,” said Mara Venn.
            Henrik Olsen is sceptical of the “harbour miracle” that the town was promised.
            """
        let quotations = Annotator().annotate(MarkedText(text).article()).quotations
        #expect(quotations.map(\.rule).first == "cue right after")
        let confidences = quotations.map(\.mentionConfidence)
        #expect(confidences.count == 2 && confidences[0] > 0.95 && confidences[1] < 0.8)
    }
}
