/// What is known of news agencies and of the words around bylines.
enum Agencies {
    /// Whether words name an agency that is known: "The Associated Press", "AFP".
    static func isKnown(_ words: [Token]) -> Bool {
        let keys = words.map(\.key)
        let name = (keys.first == "the" ? keys.dropFirst() : keys[...]).joined(separator: " ")
        return known.contains(name)
    }

    /// Whether words end as an outlet's name does: "Northern Wire", "Harbour Times".
    static func looksLikeOutlet(_ words: [Token]) -> Bool {
        guard let last = words.last, words.count <= 5, words.allSatisfy({ !$0.isMark }) else { return false }
        // "World News" is a section of a newspaper.
        if last.key == "news", let first = words.first, NameWords.notNames.contains(first.key) { return false }
        let capitalised = words.allSatisfy { $0.isCapitalised || ["of", "the", "and", "for", "de"].contains($0.key) }
        return capitalised && (words.count > 1 || last.key.hasSuffix("news")) && outletEndings.contains(last.key)
    }

    /// Whether a word tells what somebody is for a newspaper: "Staff", "Correspondent".
    static func isTitle(_ word: Token) -> Bool { titles.contains(word.key) }

    private static let known: Set<String> = [
        "associated press", "ap", "reuters", "reuter", "thomson reuters", "agence france-presse",
        "agence france presse", "afp", "united press international", "upi", "bloomberg", "bloomberg news", "xinhua",
        "xinhua news agency", "tass", "itar-tass", "interfax", "ria novosti", "dpa", "deutsche presse-agentur",
        "deutsche presse agentur", "ansa", "efe", "agencia efe", "kyodo", "kyodo news", "jiji", "jiji press", "yonhap",
        "yonhap news agency", "pa", "pa media", "press association", "pti", "press trust of india", "ians", "ani",
        "uni", "ips", "inter press service", "irna", "isna", "sana", "wam", "spa", "kuna", "qna", "mena",
        "anadolu agency", "aa", "canadian press", "the canadian press", "aap", "australian associated press", "cna",
        "central news agency", "kcna", "antara", "bernama", "vna", "apa", "sda", "belga", "anp", "ntb", "tt",
        "ritzau", "stt", "pap", "ctk", "mti", "tanjug", "hina", "bta", "lusa", "app", "bss", "nan", "panapress",
        "sapa", "un news", "cnn", "bbc", "bbc news", "npr", "nbc news", "abc news", "cbs news", "fox news", "cnbc",
        "voa", "rfe/rl", "dow jones", "dow jones newswires", "knight ridder", "mcclatchy", "tribune news service",
        "news agency of nigeria", "mercopress", "prensa latina", "merco press", "al jazeera", "politico",
    ]
    private static let outletEndings: Set<String> = [
        "wire", "press", "news", "agency", "service", "services", "times", "post", "herald", "tribune", "network",
        "dispatch", "gazette", "journal", "courier", "telegraph", "chronicle", "observer", "guardian", "mail",
        "bulletin", "ledger", "register", "examiner", "record", "monitor", "mirror", "standard", "argus", "globe",
        "star", "sun", "echo", "online", "magazine", "review", "broadcasting", "radio", "television", "tv", "media",
        "newswire", "presse", "zeitung", "daily", "weekly", "today", "reporter", "sentinel", "advertiser",
    ]
    private static let titles: Set<String> = [
        "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors",
        "columnist", "contributor", "contributors", "freelance", "freelancer", "producer", "photographer", "intern",
        "bureau", "chief", "desk", "newsroom", "agencies", "fellow", "analyst", "commentator", "journalist",
    ]
}
