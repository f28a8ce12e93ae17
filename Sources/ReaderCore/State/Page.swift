import NewsStore

/// A page that lies over the panes.
package enum Page: Sendable {
    case help(HelpPage)
    case speaker(SpeakerPage)
    case messages(top: Int)
    case places(PlacesPage)
    case sources(SourcesPage)
    case links(LinksPage)

    /// True where it lists entries of several lines, one of them selected.
    var hasEntries: Bool {
        switch self {
        case .speaker, .places, .sources, .links: true
        case .help, .messages: false
        }
    }
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
    /// The quotation that it was asked from: the row in focus at first.
    let place: QuotationPlace?
    package internal(set) var selection = 0
    /// False while an answer is waited for.
    package internal(set) var isAnswered = false
    /// True where more is known since the question that is waited for.
    var isStale = false

    init(asked: String, article: ArticleNumber?, groups: SpeakerGroups, place: QuotationPlace?) {
        (self.asked, self.article, self.groups, self.place) = (asked, article, groups, place)
    }
}

/// The places of one article: the files that hold it, and other versions of it.
package struct PlacesPage: Hashable, Sendable {
    /// The row of the list first.
    package internal(set) var numbers: [ArticleNumber]
    package internal(set) var selection = 0
}
