/// Reads names out of the line that names an article's authors.
enum BylineWords {
    /// Whether a text may begin such a line: its first letter is one of theirs.
    static func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first(where: { $0 > 0x20 && $0 != 0x2D }) else { return false }
        return [0x42, 0x62, 0x56, 0x50, 0x57, 0x54].contains(first)
    }

    /// Whether a line of fewer than `most` bytes begins with "By" and a capital.
    static func beginsWithBy(_ line: String, most: Int = 90) -> Bool {
        guard line.utf8.count < most else { return false }
        let line = line.drop { $0 == "-" || $0 == " " }
        for word in ["By ", "by ", "BY ", "Von ", "Par ", "Por ", "Written by ", "Text: "] where line.hasPrefix(word) {
            return line.dropFirst(word.count).first.map { $0.isUppercase } ?? false
        }
        return false
    }

    /// The names in a line; none where it holds something else.
    static func names(in line: String) -> [String] {
        guard line.utf8.count <= 300, !line.hasPrefix("http"), !line.hasPrefix("@"),
            !line.lowercased().hasPrefix("photo")
        else { return [] }
        var names: [String] = []
        for (index, piece) in pieces(withoutLead(line)).enumerated() {
            guard let name = name(piece.words) else {
                // "Northern Wire Ltd., Oslo, Norway" is an outlet with its place.
                if index == 0, piece.words.contains(where: { $0.contains(".") && $0.count > 3 }) { return [] }
                continue
            }
            // "Ines Halvorsen, Oslo": a lone word behind a comma is a place.
            if index > 0, piece.isBehindComma, !name.contains(" "), name.utf8.allSatisfy({ $0 < 0xE0 }) { continue }
            names.append(name)
            if names.count == 8 { break }
        }
        return names
    }

    /// The words between commas, bars and "and".
    private struct Piece {
        var words: [Substring] = []
        let isBehindComma: Bool
    }

    /// The line without "By" and its like.
    private static func withoutLead(_ line: String) -> Substring {
        var rest = Substring(line)
        for _ in 0..<2 {
            rest = rest.drop { $0 == " " || $0 == "-" || $0 == "–" || $0 == "—" || $0 == "|" || $0 == ":" }
            let small = rest.lowercased()
            guard let lead = BylineVocabulary.leads.first(where: { small.hasPrefix($0) }) else { break }
            let after = rest.dropFirst(lead.count)
            let endsWord = !(lead.last?.isLetter ?? true) || lead.utf8.contains { $0 > 0x7F }
            guard let next = after.first, endsWord || next == " " || next == "\u{A0}" || next == ":" else { break }
            rest = after
        }
        return rest
    }

    /// The pieces of a line up to what begins a date, an address or an account.
    private static func pieces(_ line: Substring) -> [Piece] {
        var pieces: [Piece] = []
        for part in line.split(whereSeparator: { ",;|•·/、，\n\t".contains($0) }) {
            var piece = Piece(isBehindComma: !pieces.isEmpty)
            for word in part.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
                let small = word.lowercased()
                if BylineVocabulary.joints.contains(small) {
                    if !piece.words.isEmpty { pieces.append(piece) }
                    piece = Piece(isBehindComma: false)
                } else if ends(word, small) {
                    if let last = piece.words.last, isMonth(last) { piece.words.removeLast() }
                    if !piece.words.isEmpty { pieces.append(piece) }
                    return pieces
                } else {
                    piece.words.append(word)
                }
            }
            if !piece.words.isEmpty { pieces.append(piece) }
        }
        return pieces
    }

    /// Whether a word ends the names: a number, an account, "on". "Le Dantec" has a capital where "le" has none.
    private static func ends(_ word: Substring, _ small: String) -> Bool {
        if word.contains(where: \.isNumber) || word.contains("@") { return true }
        return BylineVocabulary.ends.contains(small)
            && !(word.first?.isUppercase == true && BylineVocabulary.canBeName.contains(small))
    }

    private static func isMonth(_ word: Substring) -> Bool {
        word.count < 10 && BylineVocabulary.months.contains(String(word.lowercased().prefix(3)))
    }

    /// A name out of its words, without what stands around it; nil where they are no name.
    private static func name(_ words: [Substring]) -> String? {
        var name = words.joined(separator: " ").drop { !$0.isLetter }
        while let last = name.last, !last.isLetter, last != "." || name.hasSuffix(" .") { name.removeLast() }
        let parts = name.split(separator: " ")
        guard (1...6).contains(parts.count), (2...60).contains(name.count), let last = parts.last else { return nil }
        if parts.contains(where: { BylineVocabulary.others.contains($0.lowercased()) }) { return nil }
        if name.contains(":") || name.contains("：") || name.contains(".co") || name.contains("(") { return nil }
        // In scripts with capitals, names have them, but for "van" and "de la".
        let isNamed = parts.allSatisfy { part in
            !(part.first?.isLowercase ?? false) || BylineVocabulary.particles.contains(part.lowercased())
                || part.dropFirst().contains(where: \.isUppercase)
        }
        return isNamed && !(last.first?.isLowercase ?? false) ? String(name) : nil
    }
}
