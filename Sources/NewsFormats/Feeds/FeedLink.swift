/// A link of a feed that stands in attributes, as Atom has it.
struct FeedLink {
    let field: FeedField
    let address: String

    /// Nil where no address is given, or one that leads to something else than the article.
    init?(_ attributes: XMLAttributes) {
        guard !attributes.isEmpty, let address = attributes.value("href"), !address.isEmpty else { return nil }
        self.address = address
        switch attributes.value("rel") ?? "alternate" {
        case "", "alternate", "http://www.iana.org/assignments/relation/alternate":
            // One to a page goes before one to another feed or a file.
            let isPage = attributes.value("type").map { $0.contains("html") } ?? true
            field = isPage ? .link : .otherLink
        default: return nil
        }
    }
}
