import NewsStore

/// A page that lies over the panes.
package enum Page: Sendable {
    case help(HelpPage)
    case speaker(SpeakerPage)
    case messages(top: Int)
}

/// The keys, filtered by typing.
package struct HelpPage: Hashable, Sendable {
    package internal(set) var filter = ""
    package internal(set) var isTyping = false
    package internal(set) var top = 0
}

/// All quotations by one speaker.
package struct SpeakerPage: Sendable {
    /// The name that was asked for.
    let asked: String
    /// The article that was open then.
    let article: ArticleNumber?
    package internal(set) var groups: SpeakerGroups
    package internal(set) var selection = 0
}
