import Testing

@testable import NewsFormats

@Suite struct ByteBlockTests {
    @Test func placesAreThoseThatALookAtEachByteFinds() {
        var random = Random(seed: 3)
        for _ in 0..<500 {
            let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) }
            let offset = Int.random(in: 0...4, using: &random)
            let (first, count) = (UInt8.random(in: 0...255, using: &random), UInt8.random(in: 1...255, using: &random))
            let (byte, range) = bytes.withUnsafeBufferPointer { text in
                let block = ByteBlock(text, offset)
                return (block.places(of: bytes[offset + 7]), block.places(from: first, count: count))
            }
            let part = Array(bytes[offset..<offset + 16])
            let isInRange = part.map { $0 &- first < count }
            #expect(byte.first == part.firstIndex(of: bytes[offset + 7]))
            #expect(range.first == isInRange.firstIndex(of: true) ?? 16)
            #expect(range.inverted.first == isInRange.firstIndex(of: false) ?? 16)
            #expect(range.isEmpty == !isInRange.contains(true))
            #expect(
                range.union(byte).first
                    == part.indices.first { isInRange[$0] || part[$0] == bytes[offset + 7] } ?? 16)
            #expect(
                range.intersection(byte).first
                    == part.indices.first { isInRange[$0] && part[$0] == bytes[offset + 7] } ?? 16)
        }
    }
}

@Suite struct LineCharactersTests {
    /// What the characters of a line are, byte by byte.
    private struct Plain: Equatable {
        var (columns, firstWord, gaps, wideGaps, hasDigit) = (0, -1, 0, 0, false)

        init(_ line: [UInt8]) {
            var spaces = 0
            for (offset, byte) in line.enumerated() {
                if byte == 0x20 || byte == 0x09 {
                    if firstWord < 0 { firstWord = columns }
                    spaces += byte == 0x09 ? 3 : 1
                    columns += 1
                    continue
                }
                if spaces > 1 {
                    let before = line[max(0, offset - spaces - 1)]
                    if spaces > 2 || !Array(".!?".utf8).contains(before) { gaps += 1 }
                    if spaces > 2 { wideGaps += 1 }
                }
                spaces = 0
                if byte & 0xC0 != 0x80 { columns += 1 }
                if byte >= 0x30 && byte <= 0x39 { hasDigit = true }
            }
            if firstWord < 0 { firstWord = columns }
        }
    }

    @Test func aLineIsCountedAsByteByByte() {
        var random = Random(seed: 5)
        let characters = [
            "a", "b", "Word", "word", " ", " ", "  ", ".  ", "\t", "7", "é", "—", "😀", "\u{1}", ", ", "!",
        ]
        for _ in 0..<3_000 {
            // Visible at both ends, as the scanner cuts it.
            let line = Array("x".utf8) + random.text(60, of: characters) + Array("y".utf8)
            let behind = random.text(40, of: ["\n", "1", "  ", "z"])
            let text = [0x0A] + line + [0x0A] + behind
            let found = text.withUnsafeBufferPointer { LineCharacters($0, from: 1, to: text.count) }
            let expected = Plain(line)
            #expect(found.end == 1 + line.count)
            #expect(found.columns == expected.columns && found.firstWord == expected.firstWord)
            #expect(found.traits.contains(.hasDigit) == expected.hasDigit)
            let isAligned = expected.gaps >= 2 || (expected.wideGaps >= 1 && expected.hasDigit)
            #expect(found.traits.contains(.isAligned) == isAligned)
            let cut = (line + behind).withUnsafeBufferPointer { LineCharacters($0, from: 0, to: line.count) }
            #expect(cut.end == line.count && cut.columns == found.columns && cut.traits == found.traits)
        }
    }
}

@Suite struct LineScannerTests {
    @Test func linesAreCutAndTrimmedAsByAnotherWay() {
        var random = Random(seed: 9)
        let characters = [
            "a", "Bc d", " ", "\t", "\n", "\r", "\r\n", "\u{C}", "\u{A0}", "\u{3000}", "é.", "\u{1}", "9", "\u{7F}",
        ]
        for _ in 0..<2_000 {
            let bytes = random.text(50, of: characters)
            let found = bytes.withUnsafeBufferPointer { LineScanner.lines($0) }
            let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars
                .split(omittingEmptySubsequences: false) { ["\n", "\r", "\u{C}"].contains($0) }
                .map { line in
                    String(
                        String.UnicodeScalarView(line.drop(while: isBlank).reversed().drop(while: isBlank).reversed()))
                }
            let texts = found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
            #expect(texts == lines.filter { !$0.isEmpty })
        }
    }

    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value <= 0x20 || scalar.value == 0x7F
    }
}
