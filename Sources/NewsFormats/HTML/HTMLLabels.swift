/// What class names, ids and the like of an element say that it is.
struct HTMLLabels: OptionSet {
    let rawValue: UInt32

    /// Of an article: "article", "story", "post".
    static let story = HTMLLabels(rawValue: 1 << 0)
    /// Of what is to be read: "body", "content", "text".
    static let text = HTMLLabels(rawValue: 1 << 1)
    /// The body of an article: both in one name, or schema.org's `articleBody`.
    static let articleBody = HTMLLabels(rawValue: 1 << 2)
    /// Readers' comments.
    static let comments = HTMLLabels(rawValue: 1 << 3)
    /// Ways to share a page.
    static let sharing = HTMLLabels(rawValue: 1 << 4)
    /// What else there is to read.
    static let related = HTMLLabels(rawValue: 1 << 5)
    /// Menus, sidebars, paths and page numbers.
    static let navigation = HTMLLabels(rawValue: 1 << 6)
    /// Advertisements.
    static let advert = HTMLLabels(rawValue: 1 << 7)
    /// Newsletters, subscriptions, cookies, log-in.
    static let request = HTMLLabels(rawValue: 1 << 8)
    /// The foot of a page or article: rights, imprint.
    static let footer = HTMLLabels(rawValue: 1 << 9)
    /// Words on a picture, and who made it.
    static let caption = HTMLLabels(rawValue: 1 << 10)
    /// Who the author is.
    static let biography = HTMLLabels(rawValue: 1 << 11)
    /// The author's name.
    static let author = HTMLLabels(rawValue: 1 << 12)
    /// When it was published.
    static let date = HTMLLabels(rawValue: 1 << 13)
    /// Subjects, sections, reading time and other facts about an article.
    static let facts = HTMLLabels(rawValue: 1 << 14)
    /// Players, polls, galleries and tools.
    static let widget = HTMLLabels(rawValue: 1 << 15)
    /// Only for readers of screens, or not shown.
    static let hidden = HTMLLabels(rawValue: 1 << 16)
    /// The head of a page or article.
    static let header = HTMLLabels(rawValue: 1 << 17)
    /// A headline.
    static let headline = HTMLLabels(rawValue: 1 << 18)
    /// A word that means something only beside another: "box", "list".
    static let box = HTMLLabels(rawValue: 1 << 19)
    /// A first word that makes the rest of its name mean something else: "category".
    static let negation = HTMLLabels(rawValue: 1 << 20)
    /// A picture, with what is said of it.
    static let picture = HTMLLabels(rawValue: 1 << 24)
    /// A word that makes those behind it mean nothing: "has", "no".
    static let denial = HTMLLabels(rawValue: 1 << 22)
    /// The first lines of an article, set apart.
    static let lead = HTMLLabels(rawValue: 1 << 23)
    /// Words repeated large.
    static let pullQuote = HTMLLabels(rawValue: 1 << 21)

    /// What is no part of an article's text, however much of it there is.
    static let foreign: HTMLLabels = [.comments, .navigation, .advert, .footer, .hidden, .request]
    /// What is no part of an article's text where it is little of the page.
    static let aside: HTMLLabels = [
        .sharing, .related, .caption, .biography, .author, .date, .facts, .widget, .pullQuote,
    ]
}
