import NewsModel
import Testing

@testable import QuothApp

@Suite struct OffsetIndexTests {
    /// Latin, accents, a character beyond 16 bits and a combining mark, often enough for several blocks.
    private static let text = String(repeating: "né 🦊 e\u{301}\u{2026} plain words. ", count: 30)

    @Test(arguments: OffsetUnit.allCases)
    func everyScalarHasTheOffsetThatTheStandardLibraryGivesIt(unit: OffsetUnit) {
        let text = Self.text
        let index = OffsetIndex(Array(text.utf8), unit: unit)
        for place in text.unicodeScalars.indices {
            let expected =
                switch unit {
                case .scalar: text.unicodeScalars.distance(from: text.startIndex, to: place)
                case .utf8: text.utf8.distance(from: text.startIndex, to: place)
                case .utf16: text.utf16.distance(from: text.startIndex, to: place)
                }
            #expect(index.units(before: text.utf8.distance(from: text.startIndex, to: place)) == expected)
        }
    }

    @Test(arguments: OffsetUnit.allCases, [0, 1, 62, 63, 64, 65, 128])
    func theEndOfATextHasAnOffset(unit: OffsetUnit, length: Int) {
        let text = "é" + String(repeating: "a", count: length)
        let index = OffsetIndex(Array(text.utf8), unit: unit)
        #expect(index.units(before: length + 2) == (unit == .utf8 ? length + 2 : length + 1))
    }

    @Test func anEmptyTextHasItsStart() {
        #expect(OffsetIndex([], unit: .scalar).units(before: 0) == 0)
    }
}
