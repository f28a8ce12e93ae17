import NewsModel

/// A name as one chooses it: a person, a country, or a capital apart from its country.
package enum NameKey: Hashable, Sendable {
    /// Index into `Annotation.people`.
    case person(Int)
    /// A country's code: its names and demonyms.
    case country(String)
    /// A capital as written, and its country's code.
    case capital(String, code: String)
}

/// What the reader's eye is on. It is state of its own, not derived from scrolling.
package enum Focus: Hashable, Sendable {
    case none
    case headline
    /// Index into `Annotation.quotations`.
    case quotation(Int)
    /// One mention of a name.
    case name(NameKey, TextSpan)
    /// A match of the search.
    case match(TextSpan)
    /// Words that `gd` went to.
    case words(TextSpan)
}

/// How many names are coloured while reading.
package enum HighlightLevel: Int, CaseIterable, Sendable {
    case all, firstInParagraph, inFocus, none

    package var message: String {
        switch self {
        case .all: "names: all highlighted"
        case .firstInParagraph: "names: the first in each paragraph highlighted"
        case .inFocus: "names: only the one in focus highlighted"
        case .none: "names: none highlighted"
        }
    }

    package var next: HighlightLevel { HighlightLevel(rawValue: rawValue + 1) ?? .all }
}
