/// Reads names out of the line that names an article's authors.
enum BylineWords {
    /// Whether a text may begin such a line: its first letter is one of theirs.
    static func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first(where: { $0 > 0x20 }) else { return false }
        return [0x42, 0x62, 0x56, 0x50, 0x57, 0x54].contains(first)
    }

    /// Whether a line begins with "By" and a capital.
    static func beginsWithBy(_ line: String, most: Int = 90) -> Bool {
        guard line.utf8.count < most else { return false }
        for word in ["By ", "by ", "BY ", "Von ", "Par ", "Por ", "Written by ", "Text: "] where line.hasPrefix(word) {
            return line.dropFirst(word.count).first.map { $0.isUppercase } ?? false
        }
        return false
    }

    /// The names in a line; none where it holds something else.
    static func names(in line: String) -> [String] {
        guard line.utf8.count <= 300, !line.hasPrefix("http"), !line.hasPrefix("@") else { return [] }
        let words = withoutLead(line)
        var names: [String] = []
        for piece in pieces(words) {
            guard let name = name(piece) else { continue }
            names.append(name)
            if names.count == 8 { break }
        }
        return names
    }

    private static let leads = [
        "written by", "posted by", "words by", "story by", "text by", "reported by", "reporting by", "report by",
        "review by",
        "published by", "authored by", "submitted by", "analysis by", "opinion by", "by:", "by", "author:", "authors:",
        "autor:", "autorin:", "autore:", "auteur:", "author", "von", "par", "por", "di", "de", "door", "av", "af", "od",
        "text:", "texte:", "texto:", "escrito por", "publicado por", "écrit par", "publié par", "ein artikel von",
        "eine analyse von", "ein kommentar von", "ein gastbeitrag von", "автор:", "автор", "作者：", "作者:", "作者", "记者",
        "記者",
        "文/", "文／", "来源：", "reporter:", "editor:", "责任编辑：",
    ]

    private static func withoutLead(_ line: String) -> String {
        var rest = Substring(line)
        for _ in 0..<2 {
            rest = rest.drop { $0 == " " || $0 == "-" || $0 == "–" || $0 == "—" || $0 == "|" || $0 == ":" }
            let small = rest.lowercased()
            for lead in leads where small.hasPrefix(lead) {
                let after = rest.dropFirst(lead.count)
                guard let next = after.first else { break }
                if next == " " || next == "\u{A0}" || next == ":" || !(lead.last?.isLetter ?? true) || lead.utf8.first ?? 0 > 0x7F {
                    rest = after
                    break
                }
            }
        }
        return String(rest)
    }

    /// The words between commas, bars and "and", up to what begins a date, an address or an account.
    private static func pieces(_ line: String) -> [String] {
        var pieces: [String] = []
        for part in line.split(whereSeparator: { ",;|•·/、，\n\t".contains($0) }) {
            var piece: [Substring] = []
            for word in part.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
                let small = word.lowercased()
                if ["and", "&", "und", "et", "y", "e", "och", "og", "en", "with", "и"].contains(small), !piece.isEmpty {
                    pieces.append(piece.joined(separator: " "))
                    piece = []
                } else if word.contains(where: { $0.isNumber }) || word.contains("@")
                    || ends.contains(small)
                        && word.first?.isUppercase != true
                    || ends.contains(small) && !canBeName.contains(small)
                {
                    // "June 3" follows the name.
                    if let last = piece.last?.lowercased(), months.contains(String(last.prefix(3))), last.count < 10 {
                        piece.removeLast()
                    }
                    if !piece.isEmpty { pieces.append(piece.joined(separator: " ")) }
                    return pieces
                } else {
                    piece.append(word)
                }
            }
            if !piece.isEmpty { pieces.append(piece.joined(separator: " ")) }
        }
        return pieces
    }

    /// The words that follow a name and begin something else.
    private static let ends: Set<String> = [
        "published", "updated", "posted", "on", "for", "in", "at", "is", "|", "-", "–", "—", "via", "from", "follow",
        "email",
        "last", "am", "um", "le", "el", "publié", "publicado", "veröffentlicht", "view", "see", "more", "created",
    ]

    /// Those that names hold too, with a capital.
    private static let canBeName: Set<String> = ["le", "el", "am", "um", "on", "in"]

    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// What no person is called.
    private static let others: Set<String> = [
        "admin", "administrator", "staff", "writer", "reporter", "correspondent", "editor", "editors", "contributor",
        "author",
        "webmaster", "guest", "editorial", "newsroom", "redaktion", "redaction", "redacción", "rédaction", "redazione",
        "desk",
        "producer", "columnist", "team", "bureau", "senior", "chief", "photos", "photo", "photographer", "video",
        "updated",
        "published", "read", "comments", "share", "news", "digital", "special", "political", "business", "sports",
        "unknown",
        "all", "the", "more", "articles", "posts", "follow", "subscribe", "profile", "bio", "biography", "email",
        "getty",
        "images", "associate", "managing", "executive", "freelance", "minutes", "min", "journalist", "und", "redakteur",
        "author:", "posted", "writes", "january", "february", "march", "april", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    private static func name(_ words: String) -> String? {
        let trimmed = words.drop { !$0.isLetter }
        var name = String(trimmed)
        while let last = name.last, !last.isLetter, last != "." || name.hasSuffix(" .") { name.removeLast() }
        let parts = name.split(separator: " ")
        guard (1...6).contains(parts.count), name.count <= 60, name.count >= 2, let first = name.first else {
            return nil
        }
        if parts.contains(where: { others.contains($0.lowercased()) }) { return nil }
        // In scripts with capitals, a name has them.
        if first.isCased, !parts.contains(where: { $0.first?.isUppercase ?? false }) { return nil }
        if name.contains(":") || name.contains(".co") || name.contains("(") { return nil }
        return name
    }
}
