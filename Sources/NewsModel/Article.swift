import Synchronization

/// One news article: its decoded text, never changed, and its structure as spans over it.
package final class Article: Sendable {
    /// Valid UTF-8: what the file says, with one U+FFFD for each bad byte, and nothing else touched.
    package let text: [UInt8]
    package let structure: ArticleStructure
    /// What the source says of it apart from the text.
    package let given: GivenFields
    /// The article's day: as stated, else worked out from the file's own.
    package let date: ArticleDate?
    package let source: ArticleSource
    /// The text's hash once it was asked for; 0 before.
    private let textHash = Atomic<UInt64>(0)

    package init(
        text: [UInt8], structure: ArticleStructure, given: GivenFields = GivenFields(), date: ArticleDate? = nil,
        source: ArticleSource
    ) {
        (self.text, self.structure, self.given, self.source) = (text, structure, given, source)
        self.date = date ?? given.date
    }

    /// What names it across runs. The first time it is asked for is linear in the text, where the source gives no id.
    package var id: ArticleID {
        if let id = given.id { return ArticleID(id) }
        let known = textHash.load(ordering: .relaxed)
        if known != 0 { return ArticleID(hash: known) }
        let hash = ArticleID.hash(of: text)
        textHash.store(hash, ordering: .relaxed)
        return ArticleID(hash: hash)
    }

    /// The title where the source gives it apart from the text.
    package var title: String? { given.title }
    /// The news outlet where the source names it.
    package var outlet: String? { given.outlet }

    /// The words of a span, as they stand in the text: control characters and line ends included.
    package func string(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }
}

/// What a source says of an article apart from its text.
package struct GivenFields: Hashable, Sendable {
    /// The source's own id.
    package var id: String?
    package var title: String?
    /// Who wrote it.
    package var byline: String?
    /// The news outlet's name.
    package var outlet: String?
    /// The address that it was published at.
    package var url: String?
    /// When it was published.
    package var date: ArticleDate?
    /// Fields that mean nothing here, as the JSON object that they came in; kept only where they are to be handed on.
    package var extra: [UInt8]?
    /// What was found in the text before; kept only where it is to be handed on.
    package var annotation: GivenAnnotation?

    package init(
        id: String? = nil, title: String? = nil, byline: String? = nil, outlet: String? = nil, url: String? = nil,
        date: ArticleDate? = nil, extra: [UInt8]? = nil
    ) {
        (self.id, self.title, self.byline, self.outlet) = (id, title, byline, outlet)
        (self.url, self.date, self.extra) = (url, date, extra)
    }
}

/// An annotation that comes with an article, and what it was made by.
package final class GivenAnnotation: Hashable, Sendable {
    package let model: String
    package let annotation: Annotation

    package init(model: String, annotation: Annotation) { (self.model, self.annotation) = (model, annotation) }

    package static func == (a: GivenAnnotation, b: GivenAnnotation) -> Bool {
        a.model == b.model && a.annotation == b.annotation
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(annotation) }
}

/// Where the parts of an article stand in its text. Spans exclude the white space around them.
package struct ArticleStructure: Hashable, Sendable {
    package var headline: TextSpan?
    /// The names of the byline, without "By": "Nasser Karimi", "Ines Halvorsen and Per Lund".
    package var byline: TextSpan?
    /// The agency's line: "Associated Press".
    package var agency: TextSpan?
    /// The place, without the agency in brackets and the dash: "TEHRAN, Iran".
    package var dateline: TextSpan?
    /// A line that only gives the date: "June 3, 2016".
    package var dateLine: TextSpan?
    /// The body in reading order; the first begins after the dateline's dash.
    package var paragraphs: [Paragraph] = []
    /// Words that lead to an address, in reading order, never overlapping.
    package var links: [Link] = []

    package init() {}
}

/// A paragraph of an article's body.
package struct Paragraph: Hashable, Sendable {
    /// What a paragraph is.
    package enum Kind: UInt8, Sendable {
        case body
        /// The title of a part of the article.
        case heading
        case listItem
        /// A passage set apart as somebody else's words.
        case blockQuote
        /// Each line end is meant: tables, lists of plain text, code.
        case verbatim
    }

    package let span: TextSpan
    package let kind: Kind
    /// How deep a heading, a list item or a block quote stands, from 1; 0 for others.
    package let level: UInt8
    /// The number of an item of a numbered list, from 1; 0 for others.
    package let ordinal: UInt16

    package init(span: TextSpan, kind: Kind, level: Int = 0, ordinal: Int = 0) {
        (self.span, self.kind) = (span, kind)
        (self.level, self.ordinal) = (UInt8(clamping: level), UInt16(clamping: ordinal))
    }

    package init(span: TextSpan, isVerbatim: Bool = false) {
        self.init(span: span, kind: isVerbatim ? .verbatim : .body)
    }

    /// True where each line end is meant. Elsewhere a line end within the span is only wrapping.
    package var isVerbatim: Bool { kind == .verbatim }

    /// The same paragraph at another place.
    package func at(_ span: TextSpan) -> Paragraph {
        Paragraph(span: span, kind: kind, level: Int(level), ordinal: Int(ordinal))
    }
}

/// Words that lead to an address.
package struct Link: Hashable, Sendable {
    package let span: TextSpan
    package let url: String

    package init(span: TextSpan, url: String) { (self.span, self.url) = (span, url) }
}

/// Where an article came from.
package struct ArticleSource: Hashable, Sendable {
    /// The path as the user would write it: for the bundled sample, the path within it.
    package let path: String
    /// The format's name: `text`, `jsonl`.
    package let format: String
    /// The article's place in a file that holds several, 1-based.
    package let item: Int?
    /// When the file was last changed, in seconds since 1970.
    package let modified: Int?

    package init(path: String, format: String, item: Int? = nil, modified: Int? = nil) {
        (self.path, self.format, self.item, self.modified) = (path, format, item, modified)
    }

    /// The file's name without its folders; the whole path where it has no name.
    package var fileName: String { component(fromEnd: 0) ?? path }

    /// The name of the folder that holds the file, or nil at the top.
    package var folder: String? {
        let name = component(fromEnd: 1)
        return name == "." || name == ".." ? nil : name
    }

    /// A name in the path, counted from its end, 0-based; nil where the path has fewer. Linear.
    private func component(fromEnd place: Int) -> String? {
        var path = path
        return path.withUTF8 { bytes in
            var (end, left) = (bytes.count, place)
            while true {
                while end > 0, bytes[end - 1] == 0x2F { end -= 1 }
                var start = end
                while start > 0, bytes[start - 1] != 0x2F { start -= 1 }
                if start == end { return nil }
                if left == 0 { return String(decoding: bytes[start..<end], as: UTF8.self) }
                (end, left) = (start, left - 1)
            }
        }
    }
}

extension Article {
    /// The same article with the bytes of another that says the same.
    package func sharingText(of other: Article) -> Article {
        Article(text: other.text, structure: structure, given: given, date: date, source: source)
    }

    /// The same article at another place.
    package func moved(to source: ArticleSource) -> Article {
        Article(text: text, structure: structure, given: given, date: date, source: source)
    }
}
