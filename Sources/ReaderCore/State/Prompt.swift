import NewsModel
import NewsStore

/// A line that is being typed.
package struct Prompt: Sendable {
    package enum Purpose: Hashable, Sendable {
        case findInText, narrowList, narrowSidebar, command, jump
    }

    package let purpose: Purpose
    package internal(set) var line: PromptLine
    /// What to come back to when the prompt is cancelled.
    let before: Before
    /// How far one has gone back in what was typed earlier; 0: not at all.
    var earlier = 0
    /// What stood there before one went back.
    var draft = ""

    init(_ purpose: Purpose, _ text: String = "", before: Before = Before()) {
        (self.purpose, line, self.before) = (purpose, PromptLine(text), before)
    }

    struct Before: Sendable {
        var finding = Finding()
        /// The list's query, or the sidebar's words.
        var filter = ""
        var selected: ArticleNumber?
        var place: TextPlace?
        var focus: Focus = .none
    }

    package var text: String { line.text }

    /// What stands before the typed words.
    package var lead: String {
        switch purpose {
        case .findInText: "find: "
        case .narrowList: "list: "
        case .narrowSidebar: "sidebar: "
        case .command: ":"
        case .jump: "go to: "
        }
    }
}
