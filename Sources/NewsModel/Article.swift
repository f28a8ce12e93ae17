/// One news article: its decoded text, never changed, and its structure as spans over it.
package final class Article: Sendable {
    package let id: ArticleID
    /// Valid UTF-8: what the file says, with one U+FFFD for each bad byte, and nothing else touched.
    package let text: [UInt8]
    package let structure: ArticleStructure
    /// The title where the source gives it apart from the text.
    package let title: String?
    /// The news outlet where the source names it.
    package let outlet: String?
    /// The article's day: as stated, else worked out from the file's own.
    package let date: ArticleDate?
    package let source: ArticleSource

    package init(
        id: ArticleID, text: [UInt8], structure: ArticleStructure, title: String? = nil, outlet: String? = nil,
        date: ArticleDate? = nil, source: ArticleSource
    ) {
        (self.id, self.text, self.structure) = (id, text, structure)
        (self.title, self.outlet, self.date, self.source) = (title, outlet, date, source)
    }

    /// The words of a span, as they stand in the text: control characters and line ends included.
    package func string(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }
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

    package init() {}
}

/// A paragraph of an article's body.
package struct Paragraph: Hashable, Sendable {
    package let span: TextSpan
    /// Lists and tables: each line end is meant. Elsewhere a line end within the span is only wrapping.
    package let isVerbatim: Bool

    package init(span: TextSpan, isVerbatim: Bool = false) { (self.span, self.isVerbatim) = (span, isVerbatim) }
}

/// Where an article came from.
package struct ArticleSource: Hashable, Sendable {
    /// The path as the user would write it: for the bundled sample, the path within it.
    package let path: String
    /// The format's name: `text`, `jsonl`.
    package let format: String
    /// The article's place in a file that holds several, 1-based.
    package let item: Int?
    /// The file's own time, ISO 8601.
    package let modified: String?

    package init(path: String, format: String, item: Int? = nil, modified: String? = nil) {
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
