import Testing
import UnicodeText

@Suite struct FoldingTableTests {
    @Test func `the table is what libunistring says; after a change of the rules run quoth-dev folding-table`() {
        for value in Array(UInt32(0)..<0x2_0000) + Array(0x2_F800..<0x2_FA20) + Array(0xE_0000..<0xE_0200) {
            // The table is of Unicode 14; a newer library knows scalars that it does not.
            guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 14 else {
                continue
            }
            let expected = FoldingRules.folded(value).compactMap(Unicode.Scalar.init).flatMap {
                Array(Character($0).utf8)
            }
            let folded = foldedForSearch(Array(Character(scalar).utf8))
            #expect(folded == expected, "U+\(String(value, radix: 16))")
        }
    }

    @Test func `what is folded stays as it is`() {
        for value in UInt32(0)..<0x2_0000 {
            let once = FoldingRules.folded(value)
            #expect(once.flatMap(FoldingRules.folded) == once, "U+\(String(value, radix: 16))")
        }
    }
}
