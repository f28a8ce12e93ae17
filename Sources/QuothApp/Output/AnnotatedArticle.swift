import NewsAnnotation
import NewsModel
import NewsStore

/// The name of the rules and tables that annotations come from: the number goes up where the rules change what they
/// find, and the eight digits come with the tables.
package let annotationModel: String = {
    let digits = String(ModelTables.embedded.fingerprint, radix: 16)
    return "rules-2-" + String(repeating: "0", count: 8 - digits.count) + digits
}()

/// An article with what was found in it, and with what tells it from the others of one run.
package struct AnnotatedArticle: Sendable {
    package let article: Article
    package let annotation: Annotation
    /// The article's id, with `~2`, `~3` where others of the run bear the same.
    package var id: String
    /// The id of the first article of the run with the same text.
    package var sameAs: String?
    /// What was found in a title that stands apart from the text; spans are the title's own.
    package var titleAnnotation: TitleAnnotation?

    package init(_ article: Article, _ annotation: Annotation, id: String? = nil, sameAs: String? = nil) {
        (self.article, self.annotation, self.sameAs) = (article, annotation, sameAs)
        self.id = id ?? article.id.text
    }

    /// The words of a span on one line: control characters gone, white space and line ends as single spaces.
    package func line(_ span: TextSpan) -> String { oneLine(article.text[span.range]) }

    /// The title that the source gives, else the headline, on one line.
    package var title: String? { article.title.map { oneLine($0.utf8) } ?? article.structure.headline.map(line) }

    /// Who wrote it, on one line.
    package var byline: String? {
        article.given.byline.map { oneLine($0.utf8) } ?? article.structure.byline.map(line)
    }

    /// When it was published, ISO 8601, as exactly as the source says; nil where it does not.
    package var published: String? { article.date.flatMap { $0.origin == .stated ? $0.iso : nil } }

    /// The outlet as the reader's list shows it; nil where nothing stands for it.
    package var outlet: String? {
        let outlet = StoredArticle(article).outlet
        return outlet.isEmpty ? nil : outlet
    }
}

/// Bytes of valid UTF-8 as one line for people: each run of white space and control characters is a space.
package func oneLine(_ text: some Sequence<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isGap = false
    var lead: UInt8 = 0
    for byte in text {
        if byte <= 0x20 || byte == 0x7F {
            isGap = true
            continue
        }
        if lead == 0xC2, byte < 0xA0 {
            // A control character of two bytes, U+0080 to U+009F: its first byte is taken back.
            bytes.removeLast()
            if bytes.last == 0x20 { bytes.removeLast() }
            isGap = true
        } else {
            if isGap, !bytes.isEmpty { bytes.append(0x20) }
            isGap = false
            bytes.append(byte)
        }
        lead = byte
    }
    return String(decoding: bytes, as: UTF8.self)
}
