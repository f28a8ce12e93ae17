import NewsModel

/// A paragraph of a mail before it is decided whether it stays.
struct MailParagraph {
    let kind: Paragraph.Kind
    let level: Int
    let text: [UInt8]
    /// The links in it; their spans count from its beginning.
    let links: [Link]
    /// How much there is to read, addresses of the web left out.
    let letters: Int
    /// How much of that leads elsewhere.
    let linked: Int
    /// How many bytes addresses of the web take in it.
    let addresses: Int

    init(kind: Paragraph.Kind, level: Int = 0, text: [UInt8], links: [Link] = []) {
        (self.kind, self.level, self.text, self.links) = (kind, level, text, links)
        let bare = MailWebAddress.removed(from: text)
        letters = Self.letters(bare[...])
        addresses = text.count - bare.count
        linked = links.reduce(0) { $0 + Self.letters(text[$1.span.range]) }
    }

    private static func letters(_ text: ArraySlice<UInt8>) -> Int {
        var measure = TextMeasure()
        measure.add(text)
        return measure.letters
    }

    /// The paragraphs of what was composed.
    static func all(of composer: TextComposer) -> [MailParagraph] {
        var links = composer.structure.links[...]
        return composer.structure.paragraphs.map { paragraph in
            links = links.drop { $0.span.start < paragraph.span.start }
            let own = links.prefix { $0.span.end <= paragraph.span.end }
            let moved = own.map { link in
                let start = link.span.start - paragraph.span.start
                return Link(span: TextSpan(start, start + link.span.count), url: link.url)
            }
            return MailParagraph(
                kind: paragraph.kind, level: Int(paragraph.level), text: Array(composer.text[paragraph.span.range]),
                links: moved)
        }
    }

    /// The paragraph with only a range of its bytes; links that reach beyond it are clipped.
    func cut(to range: Range<Int>) -> MailParagraph {
        let kept = links.compactMap { link -> Link? in
            let (start, end) = (max(link.span.start, range.lowerBound), min(link.span.end, range.upperBound))
            let moved = TextSpan(start - range.lowerBound, max(start, end) - range.lowerBound)
            return start < end ? Link(span: moved, url: link.url) : nil
        }
        return MailParagraph(kind: kind, level: level, text: Array(text[range]), links: kept)
    }

    /// Adds the paragraph to an article.
    func write(to composer: inout TextComposer) {
        composer.begin(kind, level: level)
        var offset = 0
        for link in links {
            composer.append(Array(text[offset..<link.span.start]))
            composer.append(Array(text[link.span.range]), url: link.url)
            offset = link.span.end
        }
        composer.append(Array(text[offset...]))
        composer.end()
    }

    /// Its words in small letters with plain apostrophes, as the lists of phrases have them. Linear.
    var key: [UInt8] { Self.key(text[...]) }

    /// The same of some words.
    static func key(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(where: { $0 >= 0x80 }) else { return text.map(MarkupScan.small) }
        let small = Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
        var key: [UInt8] = []
        var offset = 0
        while offset < small.count {
            let isApostrophe = small[offset] == 0xE2 && small[offset...].starts(with: [0xE2, 0x80, 0x99])
            key.append(isApostrophe ? 0x27 : small[offset])
            offset += isApostrophe ? 3 : 1
        }
        return key
    }
}

/// Addresses of the web in plain text.
enum MailWebAddress {
    /// A text without them, and without the brackets around them. Linear.
    static func removed(from text: [UInt8]) -> [UInt8] {
        guard text.contains(0x3A) else { return text }
        var rest: [UInt8] = []
        rest.reserveCapacity(text.count)
        text.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                guard let end = end(bytes, from: offset) else {
                    rest.append(bytes[offset])
                    offset += 1
                    continue
                }
                if let last = rest.last, [0x3C, 0x28, 0x5B].contains(last) { rest.removeLast() }
                offset = end
                if offset < bytes.count, [0x3E, 0x29, 0x5D].contains(bytes[offset]) { offset += 1 }
            }
        }
        return rest
    }

    /// The first address of a text.
    static func first(in text: [UInt8]) -> String? {
        text.withUnsafeBufferPointer { bytes in
            for offset in bytes.indices {
                guard let end = end(bytes, from: offset) else { continue }
                return String(decoding: bytes[offset..<end], as: UTF8.self)
            }
            return nil
        }
    }

    /// The end of the address that begins at an offset; nil where none does.
    private static func end(_ bytes: MailBytes, from start: Int) -> Int? {
        guard bytes[start] | 0x20 == 0x68, bytes.hasWord("http://", at: start) || bytes.hasWord("https://", at: start)
        else { return nil }
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x3E, bytes[end] != 0x29, bytes[end] != 0x5D {
            end += 1
        }
        return end
    }
}
