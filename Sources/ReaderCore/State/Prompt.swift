import NewsModel
import NewsStore

/// A line that is being typed.
package struct Prompt: Hashable, Sendable {
    package enum Purpose: Hashable, Sendable {
        case findInText, narrowList, narrowSidebar, command
    }

    package let purpose: Purpose
    package internal(set) var text: String
    /// What to come back to when the prompt is cancelled.
    let before: Before

    struct Before: Hashable, Sendable {
        var search = ""
        var filter = ""
        var selected: ArticleNumber?
        var place: TextPlace?
        var focus: Focus = .none
    }

    /// What stands before the typed words.
    package var lead: String {
        switch purpose {
        case .findInText: "find: "
        case .narrowList: "list: "
        case .narrowSidebar: "sidebar: "
        case .command: ":"
        }
    }
}
