/// Texts that no newsroom wrote; each is made of its name and a size in characters, roughly.
enum HostileText: String, CaseIterable {
    case empty, lineEnds, spaces, longParagraph, longLines, noSpaces, capitals, smallLetters, names, titles, countries
    case said, commasAndSaid, saidAndMark, marksAndWords, unclosed, nested, nestedKinds, brackets, initials, hyphens,
        apostrophes, stops, colons
    case transcript, chinese, arabic, russian, hindi, mixedMarks, mixedPieces, randomBytes

    /// The text, of about `size` characters; the same each time.
    func text(_ size: Int) -> String {
        switch self {
        case .empty: ""
        case .lineEnds: String(repeating: "\n", count: size)
        case .spaces: String(repeating: " \t\u{A0}", count: size / 3)
        case .longParagraph: Self.fill(size, Self.story)
        case .longLines: Self.fill(size, Self.story + "\n\n")
        case .noSpaces: Self.fill(size, String(Self.story.filter { $0 != " " }))
        case .capitals: Self.fill(size, Self.story.uppercased())
        case .smallLetters: Self.fill(size, Self.story.lowercased())
        case .names: Self.fill(size, "Henrik Olsen Mara Venn Tomás Ibarra Dana Li ")
        case .titles: Self.fill(size, "President Dr Mr Mrs Judge Minister ")
        case .countries: Self.fill(size, "Peru Norwegian Paris Georgia South Korea Congo ")
        case .said: Self.fill(size, "said ")
        case .commasAndSaid: Self.fill(size, "\"Yes,\" he said, \"no,\" ")
        case .saidAndMark: Self.fill(size, "said “a, told ‘b, ")
        case .marksAndWords: Self.fill(size, "\"a\" who the \"a\" of 'a' told \" ")
        case .unclosed: Self.fill(size, "\"Yes and\n“No and\n‘Why and\n«Who and\n''Where and\n")
        case .nested: Self.opened(size, ["“"], ["”"])
        case .nestedKinds: Self.opened(size, ["“", "‘", "«", "\"", "'", "``"], ["”", "’", "»", "\"", "'", "''"])
        case .brackets: Self.opened(size, ["(", "[", "{"], [")", "]", "}"])
        case .initials: Self.fill(size, "J. R. M. van der ")
        case .hyphens: Self.fill(size, "Anglo-Irish-Franco-")
        case .apostrophes: Self.fill(size, "the workers' '90s rock 'n' roll 6'2\" ")
        case .stops: Self.fill(size, "No. ")
        case .colons: Self.fill(size, "Venn: Olsen: \"Yes\": ")
        case .transcript: Self.fill(size, "VENN: “Yes.”\nOLSEN: No.\n")
        case .chinese: Self.fill(size, "主席说：“我们明天见。”他还说『不』。")
        case .arabic: Self.fill(size, "قال الوزير: «سنلتقي غدا». وأضاف \"لا\". ")
        case .russian: Self.fill(size, "Министр сказал: «Мы встретимся завтра». „Нет“, добавил Иван Петров. ")
        case .hindi: Self.fill(size, "मंत्री ने कहा, “हम कल मिलेंगे।” उन्होंने ‘नहीं’ कहा। ")
        case .mixedMarks: Self.random(size / 2, seed: 5, of: Self.marks)
        case .mixedPieces: Self.random(size / 5, seed: 7, of: Self.marks + Self.pieces)
        case .randomBytes: Self.randomBytes(size, seed: 9)
        }
    }

    /// Every mark that may stand around a quotation.
    static let marks = ["\"", "“", "”", "„", "'", "‘", "’", "‚", "''", "``", "`", "«", "»", "‹", "›", "′", "″"]

    static let pieces = [
        " ", "\n", "\n\n", ". ", ", ", ": ", "? ", " – ", "(", ")", "said", " said ", "Henrik Olsen", "Mrs Venn",
        " he ", " she ", "the ministry ", "according to ", " told ", "Peru", "U.S. ", "Paris", "é", "日本", "🦊",
        "e\u{301}", "\u{200B}", "\u{0}", "\u{1B}[1m", "\u{FEFF}", "\u{202E}", "\r\n", "\u{2028}", "6'2\"", "'90s",
    ]

    private static let story =
        "The harbour of Lima is open, said Mara Venn, the minister, and Norwegian ships may come. “We wait,” she told "
        + "reporters. Henrik Olsen of Norway called it \"late\", according to the ministry. "

    private static func fill(_ size: Int, _ unit: String) -> String {
        String(repeating: unit, count: max(1, size / unit.count))
    }

    /// Marks that open one within the other, and close again.
    private static func opened(_ size: Int, _ opening: [String], _ closing: [String]) -> String {
        let depth = size / 4
        let inward = (0..<depth).map { opening[$0 % opening.count] + "a" }
        let outward = (0..<depth).reversed().map { "b" + closing[$0 % closing.count] }
        return inward.joined() + " " + outward.joined() + " said Mara Venn."
    }

    /// A text of random pieces.
    private static func random(_ count: Int, seed: UInt64, of pieces: [String]) -> String {
        var random = TestRandom(seed: seed)
        return (0..<count).map { _ in pieces[random.below(pieces.count)] }.joined()
    }

    /// Random bytes as a text: those that are no UTF-8 become U+FFFD.
    private static func randomBytes(_ count: Int, seed: UInt64) -> String {
        var random = TestRandom(seed: seed)
        return String(decoding: (0..<count).map { _ in UInt8(random.below(256)) }, as: UTF8.self)
    }
}

/// Random numbers that are the same on each run (xorshift64).
struct TestRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number from 0 up to, not including, `limit`.
    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int((state >> 11) % UInt64(limit))
    }
}
