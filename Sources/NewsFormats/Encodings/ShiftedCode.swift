/// Charsets of seven bits, which shift between ASCII and characters of two bytes.
///
/// ISO-2022-JP (RFC 1468, with the additions of JIS X 0201 and 0212), ISO-2022-KR (RFC 1557) and HZ (RFC 1843).
enum ShiftedCode: Hashable, Sendable {
    case iso2022JP, iso2022KR, hz

    /// The charset of this code.
    var charset: Charset {
        switch self {
        case .iso2022JP: .iso2022JP
        case .iso2022KR: .iso2022KR
        case .hz: .hz
        }
    }

    /// The charset of eight bits that has the same characters.
    private var wide: Charset {
        switch self {
        case .iso2022JP: .eucJP
        case .iso2022KR: .eucKR
        case .hz: .gb18030
        }
    }

    /// How many bytes of a text are searched for marks.
    static let searchedBytes = 65_536

    /// The shifted code whose marks stand in a text of seven bits; nil where none does. Linear, of 64 KB at most.
    static func found(in bytes: UnsafeBufferPointer<UInt8>) -> ShiftedCode? {
        let count = min(bytes.count, searchedBytes)
        var pairs = 0
        for offset in 0..<max(0, count - 3) {
            let (second, third) = (bytes[offset + 1], bytes[offset + 2])
            if bytes[offset] == 0x1B, second == 0x24 {
                if third == 0x40 || third == 0x42 { return .iso2022JP }
                if third == 0x28, bytes[offset + 3] == 0x44 { return .iso2022JP }
                if third == 0x29, bytes[offset + 3] == 0x43 { return .iso2022KR }
            }
            if bytes[offset] == 0x1B, second == 0x28, third == 0x49 || third == 0x4A { return .iso2022JP }
            if bytes[offset] == 0x7E, second == 0x7B, let end = hzEnd(bytes, offset + 2, count), end > offset + 2 {
                pairs += (end - offset - 2) / 2
                if pairs >= 2 { return .hz }
            }
        }
        return nil
    }

    /// The place of the `~}` that ends HZ's pairs from `start` on; nil where they are none.
    private static func hzEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var offset = start
        while offset + 1 < count {
            if bytes[offset] == 0x7E { return bytes[offset + 1] == 0x7D ? offset : nil }
            guard (0x21...0x77).contains(bytes[offset]), (0x21...0x7E).contains(bytes[offset + 1]) else { return nil }
            offset += 2
        }
        return nil
    }

    /// Appends the text of `source`; each byte that is no part of a character or mark becomes one U+FFFD. Linear.
    ///
    /// Answers how many bytes were no part of a character.
    func decode(_ source: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) -> Int {
        var unshifter = Unshifter(source)
        switch self {
        case .iso2022JP: unshifter.japanese()
        case .iso2022KR: unshifter.korean()
        case .hz: unshifter.chinese()
        }
        return unshifter.wide.withUnsafeBufferPointer { CharsetDecoder.decode($0, as: wide, into: &text) }
    }
}

/// Writes what is shifted in seven bits with eight bits.
private struct Unshifter {
    private let source: UnsafeBufferPointer<UInt8>
    private var offset = 0
    /// The bytes in the charset of eight bits; 0xFF, which is no character in any of them, for a bad byte.
    private(set) var wide: [UInt8] = []

    private enum Mode { case ascii, katakana, pairs, supplement }

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        wide.reserveCapacity(source.count)
    }

    private func has(_ bytes: StaticString) -> Bool {
        guard offset + bytes.utf8CodeUnitCount <= source.count else { return false }
        return UnsafeBufferPointer(start: bytes.utf8Start, count: bytes.utf8CodeUnitCount)
            .elementsEqual(source[offset..<offset + bytes.utf8CodeUnitCount])
    }

    private mutating func takesAny(_ marks: [StaticString]) -> Bool {
        guard let mark = marks.first(where: has) else { return false }
        offset += mark.utf8CodeUnitCount
        return true
    }

    private mutating func single() {
        wide.append(source[offset] < 0x80 ? source[offset] : 0xFF)
        offset += 1
    }

    /// Takes a character of two bytes with `lead` before it; a byte alone where there is none.
    private mutating func pair(_ lead: [UInt8] = []) {
        func isPart(_ place: Int) -> Bool { place < source.count && source[place] >= 0x21 && source[place] <= 0x7E }
        guard isPart(offset) else { return single() }
        guard isPart(offset + 1) else {
            wide.append(0xFF)
            offset += 1
            return
        }
        wide += lead + [source[offset] | 0x80, source[offset + 1] | 0x80]
        offset += 2
    }

    mutating func japanese() {
        var mode = Mode.ascii
        while offset < source.count {
            if source[offset] == 0x1B {
                if takesAny(["\u{1B}$B", "\u{1B}$@", "\u{1B}$(B", "\u{1B}$(@", "\u{1B}&@\u{1B}$B"]) {
                    mode = .pairs
                    continue
                } else if takesAny(["\u{1B}$(D"]) {
                    mode = .supplement
                    continue
                } else if takesAny(["\u{1B}(I"]) {
                    mode = .katakana
                    continue
                } else if takesAny(["\u{1B}(B", "\u{1B}(J", "\u{1B}(H"]) {
                    mode = .ascii
                    continue
                }
            }
            // A line begins in ASCII, whatever was lost before it.
            if source[offset] == 0x0A || source[offset] == 0x0D { mode = .ascii }
            switch mode {
            case .ascii: single()
            case .katakana:
                if (0x21...0x5F).contains(source[offset]) {
                    wide += [0x8E, source[offset] | 0x80]
                    offset += 1
                } else {
                    single()
                }
            case .pairs: pair()
            case .supplement: pair([0x8F])
            }
        }
    }

    mutating func korean() {
        var isShifted = false
        while offset < source.count {
            if takesAny(["\u{1B}$)C"]) { continue }
            if source[offset] == 0x0A || source[offset] == 0x0D { isShifted = false }
            if source[offset] == 0x0E || source[offset] == 0x0F {
                isShifted = source[offset] == 0x0E
                offset += 1
            } else if isShifted {
                pair()
            } else {
                single()
            }
        }
    }

    mutating func chinese() {
        var isShifted = false
        while offset < source.count {
            if source[offset] == 0x0A || source[offset] == 0x0D { isShifted = false }
            if isShifted {
                if takesAny(["~}"]) { isShifted = false } else { pair() }
            } else if takesAny(["~{"]) {
                isShifted = true
            } else if takesAny(["~~"]) {
                wide.append(0x7E)
            } else if !takesAny(["~\n"]) {
                single()
            }
        }
    }
}
