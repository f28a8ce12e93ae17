import Testing
import UnicodeText

@Suite struct UTF8ScanTests {
    @Test(arguments: ["plain", "Zoë Ærø", "渔船 回港", "🐟🇳🇴", "a\u{301}"])
    func `scalars are read alike from both sides`(text: String) {
        let bytes = Array(text.utf8)
        var (forward, offset): ([UInt32], Int) = ([], 0)
        while offset < bytes.count {
            let found = UTF8Scan.scalar(at: offset, in: bytes)
            forward.append(found.value)
            offset += found.length
        }
        var backward: [UInt32] = []
        while offset > 0 {
            let found = UTF8Scan.scalar(before: offset, in: bytes)
            backward.insert(found.value, at: 0)
            offset -= found.length
        }
        #expect(forward == text.unicodeScalars.map(\.value))
        #expect(backward == forward)
    }

    @Test func `damaged bytes are replacement characters of one byte`() {
        let bytes: [UInt8] = [0xE2, 0x80, 0x41, 0xFF, 0xC3]
        #expect(UTF8Scan.scalar(at: 0, in: bytes) == (0xFFFD, 1))
        #expect(UTF8Scan.scalar(at: 4, in: bytes) == (0xFFFD, 1))
        #expect(UTF8Scan.scalar(before: 2, in: bytes) == (0xFFFD, 1))
    }

    @Test func `classes hold in and beyond ASCII`() {
        #expect("aZéЖ字".unicodeScalars.allSatisfy { ScalarClass.isLetter($0.value) })
        #expect(!"1 [@`{€".unicodeScalars.contains { ScalarClass.isLetter($0.value) })
        #expect("AÅЖ".unicodeScalars.allSatisfy { ScalarClass.isUppercase($0.value) })
        #expect("aåж".unicodeScalars.allSatisfy { ScalarClass.isLowercase($0.value) })
        #expect("07٣".unicodeScalars.allSatisfy { ScalarClass.isDigit($0.value) })
        #expect(" \t\n\u{A0}\u{2029}\u{3000}".unicodeScalars.allSatisfy { ScalarClass.isWhitespace($0.value) })
        #expect(!ScalarClass.isWhitespace(0x200B))
        #expect(ScalarClass.isMark(0x301) && !ScalarClass.isMark(0x61))
    }
}
