import NewsModel
import UnicodeText

/// Tells words that may be a person's name.
enum NameWords {
    /// Whether words may be one person's name. Strictly: two to four of them, none a word of newspapers' own.
    static func isName(_ words: [Token], isStrict: Bool) -> Bool {
        guard let first = words.first, let last = words.last, words.count <= 7 else { return false }
        guard words.allSatisfy({ isNameWord($0) || isParticle($0) }) else { return false }
        guard first.isCapitalised || isParticle(first), isNameWord(last) else { return false }
        if !isStrict { return !notNames.contains(first.key) }
        guard (2...4).contains(words.count), words.count(where: { $0.isCapitalised }) >= 2 else { return false }
        if last.text.hasSuffix("."), !keepsStop(last) { return false }
        return words.allSatisfy { word in
            !notNames.contains(word.key) && !["'s", "\u{2019}s"].contains { word.text.hasSuffix($0) }
        }
    }

    /// Whether a word is one of those that stand within names with a small letter: "van", "de", "bin".
    static func isParticle(_ word: Token) -> Bool { particles.contains(word.text) }

    /// Whether a final full stop belongs to the word: an initial, "Jr.".
    static func keepsStop(_ word: Token) -> Bool {
        word.text.unicodeScalars.count == 2 || ["jr", "sr"].contains(word.key)
    }

    private static func isNameWord(_ word: Token) -> Bool {
        guard !word.isMark else { return false }
        var hasCapital = false
        for scalar in word.text.unicodeScalars {
            if ScalarClass.isUppercase(scalar.value) { hasCapital = true }
            if ScalarClass.isLetter(scalar.value) || ScalarClass.isMark(scalar.value) { continue }
            // Full stop, apostrophes, hyphens.
            guard [0x2E, 0x27, 0x2019, 0x2018, 0x02BC, 0x2D, 0x2010, 0x2011].contains(scalar.value) else {
                return false
            }
        }
        return hasCapital && (word.isCapitalised || word.text.contains("-") || word.text.utf8.count > 2)
    }

    private static let particles: Set<String> = [
        "de", "da", "di", "del", "della", "der", "den", "van", "von", "bin", "bint", "ibn", "al", "el", "la", "le",
        "du", "dos", "das", "do", "ten", "ter", "af", "av", "zu", "ul", "e", "y", "st.",
    ]
    /// Words of headings, sections and newsrooms, which no person bears, in the look-up form.
    static let notNames: Set<String> = [
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
}
