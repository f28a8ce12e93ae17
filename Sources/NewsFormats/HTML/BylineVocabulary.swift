/// The words around the names of authors.
enum BylineVocabulary {
    /// What stands before the names.
    static let leads = [
        "written by", "posted by", "words by", "story by", "text by", "reported by", "reporting by", "report by",
        "review by", "published by", "authored by", "submitted by", "analysis by", "opinion by", "by:", "by", "author:",
        "authors:", "autor:", "autorin:", "autore:", "auteur:", "author", "von", "par", "por", "di", "de", "door", "av",
        "af", "od", "text:", "texte:", "texto:", "escrito por", "publicado por", "écrit par", "publié par",
        "ein artikel von", "eine analyse von", "ein kommentar von", "ein gastbeitrag von", "автор:", "автор", "作者：",
        "作者:", "作者", "记者", "記者", "文/", "文／", "来源：", "reporter:", "editor:", "责任编辑：",
    ]

    /// What stands between two names.
    static let joints: Set<String> = ["and", "&", "und", "et", "y", "e", "och", "og", "en", "with", "и"]

    /// The words that follow a name and begin something else.
    static let ends: Set<String> = [
        "published", "updated", "posted", "on", "for", "in", "at", "is", "|", "-", "–", "—", "via", "from", "follow",
        "email", "last", "am", "um", "le", "el", "publié", "publicado", "veröffentlicht", "view", "see", "more",
        "created",
    ]

    /// Those that names hold too, with a capital.
    static let canBeName: Set<String> = ["le", "el", "am", "um", "on", "in"]

    /// What stands in small letters within names.
    static let particles: Set<String> = [
        "de", "la", "le", "van", "von", "der", "den", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "el",
        "al", "bin", "bint", "ibn", "ben", "zu", "zum", "zur", "ter", "ten", "af", "av", "jr.", "jr",
    ]

    /// The beginnings of the months' names.
    static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// What no person is called.
    static let others: Set<String> = [
        "admin", "administrator", "staff", "writer", "reporter", "correspondent", "editor", "editors", "contributor",
        "author", "webmaster", "guest", "editorial", "newsroom", "redaktion", "redaction", "redacción", "rédaction",
        "redazione", "desk", "producer", "columnist", "team", "bureau", "senior", "chief", "photos", "photo",
        "photographer", "photograph", "photographs", "video", "updated", "published", "read", "comments", "share",
        "news",
        "digital", "special", "political", "business", "sports", "unknown", "all", "the", "more", "articles", "posts",
        "follow", "subscribe", "profile", "bio", "biography", "email", "getty", "images", "associate", "managing",
        "executive", "freelance", "minutes", "min", "journalist", "redakteur", "author:", "posted", "writes", "by",
        "von",
        "january", "february", "april", "july", "september", "october", "november", "december", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "gmbh", "ltd", "inc", "taboola", "未知", "关注", "佚名",
    ]
}
