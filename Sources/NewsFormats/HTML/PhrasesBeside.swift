/// Lines that stand among an article's paragraphs and are none: "Read more: …", "Advertisement", "© 2019 …".
enum PhrasesBeside {
    /// Whether a line is such a one.
    static func isNone(_ line: String, _ part: HTMLPart) -> Bool {
        guard part.measure.letters < 220 else { return false }
        let words = Self.words(line.lowercased())
        if whole.contains(words.trimmed) { return true }
        if part.measure.letters < 160, leads.begin(words.bare) { return true }
        // These lead on only where something can be pressed.
        return part.linkShare > 0.25 && linkedLeads.begin(words.bare)
    }

    /// Whether a line in small letters states rights or asks for consent.
    static func isRights(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            rights.contains { phrase in
                phrase.withUnsafeBufferPointer { has($0, bytes) }
            }
        }
    }

    /// Whether a phrase stands in a line.
    private static func has(_ phrase: UnsafeBufferPointer<UInt8>, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while true {
            offset = MarkupScan.first(phrase[0], in: line, from: offset)
            guard offset + phrase.count <= line.count else { return false }
            var length = 1
            while length < phrase.count, line[offset + length] == phrase[length] { length += 1 }
            if length == phrase.count { return true }
            offset += 1
        }
    }

    private static let rights: [[UInt8]] = [
        "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
        "todos os direitos reservados", "tutti i diritti riservati", "alle rechten voorbehouden",
        "wszelkie prawa zastrzeżone",
        "все права защищены", "not be published, broadcast", "our website uses cookies", "this site uses cookies",
        "this website uses cookies", "we use cookies", "verwendet cookies", "utilise des cookies", "utiliza cookies",
        "™ & ©",
    ].map { Array($0.utf8) }

    private static let whole = PhraseList([
        "advertisement", "advertising", "ad", "share", "share this", "share this article", "share this story",
        "comments", "tweet",
        "comment", "print", "email", "related", "related stories", "related articles", "related news", "read more",
        "more",
        "loading", "close", "sponsored", "play", "watch", "video", "photos", "gallery", "follow us", "anzeige",
        "werbung",
        "publicité", "publicidad", "reklama", "reklame", "annons", "skip", "next", "previous", "back", "top", "menu",
        "copy link",
        "story continues below", "story continues below advertisement", "article continues below", "newsletter",
        "article continues below advertisement", "continue reading the main story", "view this post on instagram",
    ])
    private static let leads = PhraseList([
        "©", "copyright ©", "copyright 20", "all rights reserved", "image copyright", "image caption", "media caption",
        "photo credit", "photo:", "photo by", "photograph:", "image:", "image credit", "picture:", "foto:", "bild:",
        "getty images",
        "story continues", "article continues", "advertisement", "sign up for", "sign up to", "subscribe to",
        "subscribe now",
        "follow us on", "like us on", "click here to", "click to", "read more", "read next", "read also", "also read",
        "see also", "lire aussi", "lire la suite", "à lire aussi",
        "lesen sie auch", "mehr zum thema", "lee también", "lea también", "leggi anche", "lees ook", "les også",
        "læs også",
        "läs också", "leia também", "leia mais", "czytaj też", "czytaj także", "читайте также", "continue reading",
        "get the latest", "download the", "have you got a story", "share this", "do you have a news tip",
        "show comments",
        "this story has been shared", "a post shared by", "ein beitrag geteilt von", "une publication partagée par",
        "this article was amended on",
    ])
    private static let linkedLeads = PhraseList([
        "related", "more:", "more on", "more from", "read:", "read the", "read our", "watch:", "watch the", "listen:",
        "see:", "video:",
        "opinion:", "follow", "contact", "email", "for more", "click", "visit", "join", "subscribe", "sign up",
        "download", "learn more",
        "recommended", "don't miss", "you may also", "you might also", "mehr:", "auch interessant", "à lire",
        "voir aussi", "get our",
        "originally published", "this article originally", "this story originally", "this post originally", "send",
        "tips", "support",
    ])

    /// A line without what is no letter, digit or © before its words, and then behind them too.
    private static func words(_ line: String) -> (bare: ArraySlice<UInt8>, trimmed: ArraySlice<UInt8>) {
        let bytes = Array(line.utf8)
        var (start, end) = (0, bytes.count)
        while start < end, let length = markLength(bytes, start) { start += length }
        start = min(start, end)
        while end > start {
            var last = end - 1
            while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
            guard markLength(bytes, last) != nil else { break }
            end = last
        }
        return (bytes[start...], bytes[start..<end])
    }

    /// The length of the sign at an offset that is no letter, digit or ©; nil for one that is.
    private static func markLength(_ bytes: [UInt8], _ offset: Int) -> Int? {
        let (first, second) = (bytes[offset], offset + 1 < bytes.count ? bytes[offset + 1] : 0)
        switch first {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return nil
        case ..<0x80: return 1
        // Latin-1: © and the two ordinals are words, or begin some.
        case 0xC2: return second == 0xA9 || second == 0xAA || second == 0xBA ? nil : 2
        // Punctuation, arrows and other signs from U+2000 on, those of Chinese and Japanese, selectors, and pictures.
        case 0xE2: return 3
        case 0xE3 where second == 0x80, 0xEF where second == 0xB8: return 3
        case 0xF0 where second == 0x9F: return 4
        default: return nil
        }
    }
}

/// Phrases in small letters, found by their first byte.
private struct PhraseList: Sendable {
    private var phrases = [[[UInt8]]](repeating: [], count: 256)

    init(_ phrases: [String]) {
        for phrase in phrases {
            let bytes = Array(phrase.utf8)
            self.phrases[Int(bytes[0])].append(bytes)
        }
    }

    /// Whether one of them is all of a line.
    func contains(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        return phrases[Int(first)].contains { $0.count == line.count && line.starts(with: $0) }
    }

    /// Whether a line begins with one of them.
    func begin(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        return phrases[Int(first)].contains { line.starts(with: $0) }
    }
}
