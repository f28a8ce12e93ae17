import NewsModel
import NewsStore

/// What a hop looks for.
enum HopKind: Hashable, Sendable {
    case quotation, person, country
    case mention(NameKey)
    case match

    /// What one of it is called at the end: "last quote".
    var noun: String {
        switch self {
        case .quotation: "quote"
        case .person: "person"
        case .country: "country"
        case .mention: "mention"
        case .match: "match"
        }
    }
}

/// A name as it can be recognised in another article.
enum WantedName: Hashable, Sendable {
    /// A person by the full name.
    case person(String)
    case country(String)
    /// A capital as written, and its country's code.
    case capital(String, String)
}

/// A hop that goes on in another article, while that is looked for.
struct PendingHop: Hashable, Sendable {
    let kind: HopKind
    /// The name that is looked for, where it is one.
    let wanted: WantedName?
    let forward: Bool
    /// The article that it began in.
    let from: ArticleNumber
    let command: Command
}
