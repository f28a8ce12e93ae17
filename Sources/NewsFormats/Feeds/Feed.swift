/// What an element of a feed, an entry or a person says.
enum FeedField {
    case title, otherTitle
    /// The article's text.
    case content
    /// Something shorter than the text, or all of it where there is no more.
    case summary, otherSummary
    /// What is said of a picture or a film.
    case mediaText
    case link
    /// A link to the article in another form than a page.
    case otherLink
    /// The address before a service put its own in front.
    case originalLink
    /// An id that is an address to read the article at, or may be one.
    case permanentLink
    case id
    case author, creator, podcastAuthor
    /// Who answers for a feed.
    case editor
    case published, issued, date, updated, created
    /// The name of the feed that an entry was taken from.
    case sourceTitle
}

/// A feed, an entry, or the feed that an entry was taken from: all it says, in the order of the file.
struct FeedRecord {
    /// A field with its words.
    struct Field {
        let field: FeedField
        var text: FeedText
    }

    var fields: [Field] = []
    /// What relative addresses in it are relative to.
    var base: String?

    mutating func add(_ field: FeedField, _ text: FeedText) { fields.append(Field(field: field, text: text)) }

    /// All that one field says and is not blank.
    func all(_ field: FeedField) -> [FeedText] {
        fields.lazy.filter { $0.field == field && !$0.text.isBlank }.map(\.text)
    }

    /// What the first of some fields says that says something.
    func first(_ preferred: FeedField...) -> FeedText? {
        for field in preferred {
            if let found = fields.first(where: { $0.field == field && !$0.text.isBlank }) { return found.text }
        }
        return nil
    }
}

/// What a file of a feed says.
struct Feed {
    /// The format's name, as `ArticleSource.format` bears it: `rss`, `atom`, `jsonfeed`.
    var format: String
    /// What is said of the feed itself.
    var record = FeedRecord()
    var entries: [FeedEntry] = []
}

/// An entry of a feed.
struct FeedEntry {
    var record = FeedRecord()
    /// The feed that it was taken from, where it says so.
    var source = FeedRecord()
}
