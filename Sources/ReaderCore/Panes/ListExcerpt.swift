import NewsModel
import NewsStore

/// A line of an article around what the query finds in it, cut to fit.
package struct ListExcerpt: Hashable, Sendable {
    /// A stretch of the line.
    package struct Part: Hashable, Sendable {
        package let text: String
        /// True for words of the query.
        package let isMatch: Bool
    }

    package let parts: [Part]

    /// The line of an article; the first match is whole where it fits at all. Nil where no word of the query stands in
    /// the text.
    init?(_ stored: StoredArticle, _ matcher: QueryMatcher, columns: Int) {
        guard let found = matcher.excerpt(of: stored) else { return nil }
        let text = stored.article.text
        func line(_ start: Int, _ end: Int) -> String { PlainLines.oneLine(text, TextSpan(start, max(start, end))) }
        let first = found.matches.first ?? TextSpan(found.span.start, found.span.start)
        let match = PlainLines.cut(line(first.start, first.end), columns: max(8, columns))
        let left = columns - PlainLines.columns(of: match)
        // A third of what is left stands before it, the rest behind.
        let before = PlainLines.end(of: line(found.span.start, first.start), columns: left / 3)
        var parts = [Part(text: before, isMatch: false), Part(text: match, isMatch: true)]
        var room = left - PlainLines.columns(of: before)
        var end = first.end
        func add(_ part: String, isMatch: Bool) {
            let shown = room > 0 ? PlainLines.cut(part, columns: room) : ""
            room = shown == part ? room - PlainLines.columns(of: part) : 0
            parts.append(Part(text: shown, isMatch: isMatch))
        }
        for match in found.matches.dropFirst() {
            add(line(end, match.start), isMatch: false)
            add(line(match.start, match.end), isMatch: true)
            end = match.end
        }
        add(line(end, found.span.end) + (found.isCutAfter ? " …" : ""), isMatch: false)
        self.parts = parts.filter { !$0.text.isEmpty }
    }
}
