import NewsAnnotation
import NewsFormats
import NewsModel
import Testing

@testable import NewsTraining

/// What training takes for a right answer.
struct SpeakerKeyTests {
    private static let text = "\"We wait,\" said Mara Venn. Henrik Olsen saw the film \"Harbour\"."

    /// The words of the right answers to each question about the text; `nobody` and `unnamed` for those without words.
    private func rightAnswers(speaker: String?) throws -> [[String]] {
        let bytes = Array(Self.text.utf8)
        let article = try PlainText.article(bytes, facts: FileFacts(path: "test"))
        func span(_ words: String) throws -> TextSpan {
            let start = try #require(Self.text.range(of: words)).lowerBound.utf16Offset(in: Self.text)
            return TextSpan(start, start + words.utf8.count)
        }
        var gold = CorpusArticle(id: "test", article: article)
        gold.quotes = [
            CorpusArticle.GoldQuote(
                span: try span("\"We wait,\""), speaker: try speaker.map(span), cue: try span("said"), isDirect: true)
        ]
        let key = SpeakerKey(gold)
        var right: [[String]] = []
        SpeakerQuestion.ask(Annotator().draft(article), .embedded) { question in
            let answers = question.answers
            let worths = key.worths(question, answers)
            right.append(
                answers.indices.filter { worths[$0] == .right }.map { index in
                    if answers[index].isNobody { return "nobody" }
                    return answers[index].mentions.first.map(article.string) ?? "unnamed"
                })
            return worths.firstIndex(of: .right) ?? 0
        }
        return right
    }

    @Test func theMarkedSpeakerIsRightAndWhatIsNotMarkedIsNobodys() throws {
        #expect(try rightAnswers(speaker: "Mara Venn") == [["Mara Venn"], ["nobody"]])
    }

    @Test func aQuotationWithoutASpeakerIsSomebodysWhoIsNotNamed() throws {
        #expect(try rightAnswers(speaker: nil).first == ["unnamed"])
    }
}
