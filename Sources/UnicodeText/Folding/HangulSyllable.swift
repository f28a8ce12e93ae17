/// Takes Hangul syllables apart into the letters that Unicode decomposes them into (the standard, section 3.12).
enum HangulSyllable {
    /// All syllables.
    static let all: ClosedRange<UInt32> = 0xAC00...0xD7A3
    /// The letters that syllables are made of.
    static let letters: ClosedRange<UInt32> = 0x1100...0x11C2

    private static let firstVowel: UInt32 = 0x1161
    /// One before the first closing consonant, for a syllable may have none.
    private static let beforeClosing: UInt32 = 0x11A7
    private static let closings: UInt32 = 28
    private static let vowelsTimesClosings: UInt32 = 588

    /// The letters of a syllable, as bytes.
    static func folded(_ syllable: UInt32) -> FoldedScalar {
        let index = syllable - all.lowerBound
        var folded = FoldedScalar(scalar: letters.lowerBound + index / vowelsTimesClosings)
        folded.append(scalar: firstVowel + index % vowelsTimesClosings / closings)
        if index % closings > 0 { folded.append(scalar: beforeClosing + index % closings) }
        return folded
    }

    /// The syllables that may hold a letter: a few neighbours for one that opens a syllable, else all.
    static func syllables(with letter: UInt32) -> ClosedRange<UInt32> {
        guard letter < firstVowel else { return all }
        let first = all.lowerBound + (letter - letters.lowerBound) * vowelsTimesClosings
        return min(first, all.upperBound)...min(first + vowelsTimesClosings - 1, all.upperBound)
    }
}
