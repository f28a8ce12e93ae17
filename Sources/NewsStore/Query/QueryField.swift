/// What a condition of a query is about, by the name that is typed before its colon.
package enum QueryField: String, Sendable, CaseIterable {
    case title, text, byline, outlet, date, speaker, said, about, person, country
    case state = "is"
    case part = "has"

    /// What the field does, in one line.
    package var help: String {
        switch self {
        case .title: "in the headline"
        case .text: "in the text, not in a title that stands apart from it"
        case .byline: "in the names of the authors"
        case .outlet: "in the name of the news outlet"
        case .date: "on a day, in a month or a year, or from one to another, both included"
        case .speaker: "quoted: any form of the name, with or without titles"
        case .said: "between the quotation marks of somebody's words"
        case .about: "words that each begin a word of a quotation or of its paragraph"
        case .person: "named: any form of the name, with or without titles"
        case .country: "named or meant: its code, its name or the beginning of it"
        case .state: Self.listed(QueryState.allCases.map(\.rawValue)) + ", which is there more than once"
        case .part: "the article gives or names them: " + Self.listed(QueryPart.allCases.map(\.rawValue))
        }
    }

    /// How the field is used.
    package var example: String {
        switch self {
        case .title: "title:fish"
        case .text: "text:\"cod war\""
        case .byline: "byline:solberg"
        case .outlet: "outlet:wire"
        case .date: "date:2016-06..2016-07"
        case .speaker: "speaker:khamenei"
        case .said: "said:\"never again\""
        case .about: "about:(cod quota)"
        case .person: "person:\"marit solberg\""
        case .country: "country:IR"
        case .state: "is:unread"
        case .part: "has:quotes"
        }
    }

    /// True where a `/pattern/` may be the value.
    package var takesPattern: Bool {
        switch self {
        case .title, .text, .byline, .outlet, .said, .about: true
        case .date, .speaker, .person, .country, .state, .part: false
        }
    }

    /// True for what one quotation must meet together with the other conditions of its kind.
    var isOfQuotation: Bool { self == .speaker || self == .said || self == .about }

    /// `a, b or c`.
    static func listed(_ words: [String]) -> String {
        words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }
}

/// What `is:` asks for.
package enum QueryState: String, Sendable, CaseIterable {
    case unread, read
    /// It stands in the collection more than once.
    case repeated
}

/// What `has:` asks for.
package enum QueryPart: String, Sendable, CaseIterable {
    /// Words that somebody says.
    case quotes
    case people, countries
    case byline
    /// A date that the article itself gives, at least in part.
    case date
}

/// The query language on one page, for help pages.
package enum QueryHelp {
    /// What may be typed, and what it finds.
    package static let rows: [(example: String, help: String)] =
        [
            ("fish quota", "both words, anywhere, also within other words"),
            ("\"cod war\"", "these words one after the other"),
            ("/fish(es)?/", "a regular expression, as PCRE2 has them; \\/ is a slash"),
            ("fish or boat", "either; it binds less than words beside each other"),
            ("-fish", "not; before words, fields and brackets"),
            ("(fish or boat) quota", "brackets"),
        ] + QueryField.allCases.map { ($0.example, $0.help) } + [
            ("title:(fish or boat)", "a field's brackets hold for each word in them"),
            ("speaker:khamenei said:trade", "one quotation meets both"),
        ]
}
