/// How common letters are in news, roughly: to choose what of a needle to look for first.
enum LetterFrequency {
    /// What share of a text's bytes looks like one to three folded scalars in a row, in any shape.
    static func cost(of scalars: [UInt32]) -> Double {
        guard let scalar = scalars.first else { return 1 }
        guard scalar < 0x80 else { return share(of: scalar) }
        let next = scalars.dropFirst().map { $0 < 0x80 ? share(of: $0) : 0 } + [1, 1]
        // Beyond ASCII any shape of the next one is let through.
        return share(of: scalar) * (next[0] * (next[1] + beyondASCII) + beyondASCII) + accented[scalar, default: 0]
            / all
    }

    /// What the tables below count by.
    private static let all = 10_000.0
    /// The share of bytes that begin a scalar beyond ASCII: 0.4 % in English, 4 % in French.
    private static let beyondASCII = 0.01

    private static func share(of scalar: UInt32) -> Double {
        (letters[scalar] ?? (scalar < 0x80 ? 5 : 100)) / all
    }

    /// Of 10,000 bytes of a text, English or Russian.
    private static let letters = table([
        (" ", 1600), ("e", 1000), ("t", 750), ("a", 680), ("o", 620), ("in", 600), ("s", 550), ("r", 530), ("h", 420),
        ("ld", 330), ("c", 260), ("u", 240), ("m", 200), ("f", 180), ("p", 170), ("gwy", 155), ("b", 120), (",.", 100),
        ("v", 80), ("k", 60), ("\"", 40), ("-'", 30), ("012", 28), ("jx", 15), ("3456789", 12), ("qz:", 8),
        ("о", 600), ("е", 480), ("а", 450), ("и", 430), ("нт", 360), ("с", 300), ("рвл", 250), ("кмдп", 175),
        ("у", 140),
        ("яыьгзбч", 95), ("хжшю", 40), ("цщэф", 20), ("ъ", 2),
    ])

    /// Of 10,000 bytes of a text in French, Spanish or Polish, the shapes with an accent, or the curly marks.
    private static let accented = table([
        ("e", 200), ("ao", 70), ("'", 60), ("iu", 50), ("\"", 40), ("nc-", 30), ("sl", 15), ("zy.", 10),
    ])

    private static func table(_ shares: [(letters: String, share: Double)]) -> [UInt32: Double] {
        var table: [UInt32: Double] = [:]
        for (letters, share) in shares {
            for letter in letters.unicodeScalars { table[letter.value] = share }
        }
        return table
    }
}
