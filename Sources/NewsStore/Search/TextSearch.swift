import NewsModel
import UnicodeText

/// What can be looked for in a text: words or a pattern.
package enum TextSearch: Sendable {
    case words(FoldedSearch)
    case pattern(RegexSearch)

    /// The first place within `text[from..<to]` that is not empty.
    package func first(in text: [UInt8], from: Int, to: Int) -> Range<Int>? {
        switch self {
        case .words(let search): search.first(in: text, from: from, to: to)
        case .pattern(let search): search.first(in: text, from: from, to: to)
        }
    }

    /// True where a text has it.
    package func isFound(in text: [UInt8]) -> Bool {
        switch self {
        case .words(let search): search.isFound(in: text)
        case .pattern(let search): search.isFound(in: text)
        }
    }

    /// True where a span of a text has it.
    package func isFound(in text: [UInt8], _ span: TextSpan) -> Bool {
        switch self {
        case .words(let search): search.isFound(in: text, from: span.start, to: span.end)
        case .pattern(let search): search.isFound(in: text, from: span.start, to: span.end)
        }
    }

    /// True where a short text, such as a name, has it.
    package func isFound(in text: String) -> Bool {
        switch self {
        case .words(let search): search.isFound(in: text)
        case .pattern(let search): search.isFound(in: text)
        }
    }

    /// How many times a text has it, places that overlap counted once; it stops counting at `limit`.
    package func count(in text: [UInt8], limit: Int = .max) -> Int {
        switch self {
        case .words(let search): search.count(in: text, limit: limit)
        case .pattern(let search): search.count(in: text, limit: limit)
        }
    }

    /// All places in a text that are not empty and do not overlap, in order.
    package func matches(in text: [UInt8]) -> [Range<Int>] {
        switch self {
        case .words(let search): search.matches(in: text)
        case .pattern(let search): search.matches(in: text)
        }
    }

    /// The same as spans.
    package func spans(in text: [UInt8]) -> [TextSpan] {
        matches(in: text).map { TextSpan($0.lowerBound, $0.upperBound) }
    }

    /// True where a pattern took too long in some text, which then counts as one without it.
    package var hasGivenUp: Bool {
        switch self {
        case .words: false
        case .pattern(let search): search.hasGivenUp
        }
    }
}
