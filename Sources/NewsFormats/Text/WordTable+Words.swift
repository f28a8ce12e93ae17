extension WordTable {
    /// The words that are known, in the look-up form: small letters, no final full stop.
    static let classWords: [(WordClasses, [String])] = [
        (
            .weekday,
            [
                "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues",
                "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
            ]
        ),
        (
            .dateLabel,
            [
                "published", "updated", "posted", "modified", "date", "dated", "created", "printed", "issued",
                "released", "filed", "archived",
            ]
        ),
        (.dateFiller, ["on", "at", "the", "of", "last", "first", "online", "original", "date"]),
        (.time, ["am", "pm", "a.m", "p.m", "noon", "midnight", "hrs", "hours"]),
        (.zone, ["time", "eastern", "local"]),
        (
            .particle,
            [
                "de", "da", "di", "del", "della", "der", "den", "van", "von", "bin", "bint", "ibn", "al", "el", "la",
                "le", "du", "dos", "das", "do", "ten", "ter", "af", "av", "zu", "ul", "e", "y",
            ]
        ),
        (.stoppedParticle, ["st"]),
        (.generation, ["jr", "sr"]),
        (.placeLink, ["of", "and", "upon", "sur", "&"]),
        (
            .link,
            [
                "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or", "over", "the",
                "to", "with", "after", "against", "before", "than", "that", "its", "his", "her", "their", "is", "are",
                "was",
            ]
        ),
        (
            .bylineLead,
            [
                "story", "written", "report", "reported", "reporting", "text", "words", "article", "posted",
                "published", "compiled", "and", "analysis", "commentary", "opinion", "special",
            ]
        ),
        (.and, ["and"]), (.at, ["at"]), (.by, ["by"]), (.de, ["de"]), (.for, ["for"]), (.in, ["in"]),
        (.news, ["news"]), (.of, ["of"]), (.the, ["the"]), (.ampersand, ["&"]),
        (.notName, notNames), (.notPlace, notPlaces), (.notRegion, notRegions),
        (.title, titles), (.outletEnding, outletEndings),
    ]

    /// The months in full; their first three letters are known too.
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Words of headings, sections and newsrooms, which no person bears.
    private static let notNames = [
        "the", "a", "an", "in", "on", "at", "of", "for", "to", "with", "from", "by", "news", "world", "politics",
        "opinion", "sports", "sport", "business", "analysis", "editorial", "breaking", "exclusive", "video", "photo",
        "photos", "full", "text", "abstract", "summary", "report", "reports", "transcript", "update", "updated",
        "live", "latest", "middle", "east", "north", "south", "west", "national", "international", "local",
        "culture", "technology", "science", "health", "economy", "markets", "home", "page", "section", "read",
        "more", "related", "share", "advertisement", "comment", "comments", "letter", "letters", "review", "special",
        "top", "story", "stories", "features", "feature", "interview", "press", "release", "statement", "speech",
        "key", "points", "what", "why", "how", "who", "when", "where", "is", "are", "was", "were", "has", "have",
        "will", "not", "no", "new", "i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "his",
        "her", "our", "and", "or", "but", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "january", "february", "march", "july", "september", "october",
        "november", "december", "about", "us", "u.s", "part", "chapter", "act", "bill", "court", "house", "senate",
        "white", "president", "government", "minister", "police", "city", "state", "states", "united", "african",
        "asian", "european", "american", "background", "introduction", "conclusion", "notes", "note", "election",
        "inc", "corp", "ltd", "co", "plc", "llc", "company", "group", "bank", "industries", "holdings", "ministers",
        "ministry", "industrial", "federal", "institute", "university", "party", "council", "committee", "commission",
        "agreement", "treaty", "league", "major", "cup", "association", "club", "war", "after", "before", "says", "say",
        "said",
    ]

    /// Words in capitals that newsrooms set before a dash.
    private static let notPlaces = [
        "breaking", "update", "updated", "exclusive", "watch", "video", "boom", "note", "correction", "clarification",
        "editor's", "editors", "analysis", "opinion", "live", "just", "report", "full", "abstract", "read", "photos",
        "photo", "alert", "urgent", "advisory", "eds", "fact", "poll", "transcript", "summary", "headline", "more",
        "news", "source", "table", "warning", "wow", "must", "developing", "flash", "bulletin", "feature",
        "interview", "profile", "review", "editorial", "comment", "factbox", "timeline", "q", "a", "the", "nato",
        "i", "he", "she", "we", "they", "it", "but", "and", "yes", "no", "so", "president", "mr", "mrs", "ms", "dr",
        "sen", "rep", "gov", "prime", "minister", "former",
    ]

    /// Words behind a comma that tell of persons or parties, not of places.
    private static let notRegions = [
        "jr", "sr", "republican", "democrat", "president", "senator", "governor", "minister", "chairman", "he", "she",
        "who", "i", "it", "a", "an", "they", "we", "in", "but", "just", "not", "md", "phd", "esq",
    ]

    /// What somebody is for a newspaper.
    private static let titles = [
        "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors",
        "columnist", "contributor", "contributors", "freelance", "freelancer", "producer", "photographer", "intern",
        "bureau", "chief", "desk", "newsroom", "agencies", "fellow", "analyst", "commentator", "journalist",
    ]

    /// The last words of outlets' names.
    private static let outletEndings = [
        "wire", "press", "news", "agency", "service", "services", "times", "post", "herald", "tribune", "network",
        "dispatch", "gazette", "journal", "courier", "telegraph", "chronicle", "observer", "guardian", "mail",
        "bulletin", "ledger", "register", "examiner", "record", "monitor", "mirror", "standard", "argus", "globe",
        "star", "sun", "echo", "online", "magazine", "review", "broadcasting", "radio", "television", "tv", "media",
        "newswire", "presse", "zeitung", "daily", "weekly", "today", "reporter", "sentinel", "advertiser",
    ]

    /// News agencies and outlets that are known, without a leading "the".
    static let agencies = [
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
}
