/// How the list is sorted.
package enum SortOrder: Sendable, CaseIterable {
    case newest, oldest, title, quotations
    /// By how much an article is about what was searched for.
    case relevance

    /// What the list's heading says where there is little room.
    package var shortLabel: String {
        switch self {
        case .newest: "newest"
        case .oldest: "oldest"
        case .title: "headline"
        case .quotations: "quotes"
        case .relevance: "relevance"
        }
    }

    /// What the list's heading says.
    package var label: String {
        switch self {
        case .newest: "newest first"
        case .oldest: "oldest first"
        case .title: "by headline"
        case .quotations: "most quotes first"
        case .relevance: "most relevant first"
        }
    }
}
