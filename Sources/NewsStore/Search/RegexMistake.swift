import CPCRE2

/// Why a pattern is no regular expression that can be searched for.
package struct RegexMistake: Error, Hashable, Sendable {
    /// The byte of the pattern where it goes wrong, 0 to its length.
    package let offset: Int
    /// What is wrong and what to do, in a few words.
    package let words: String

    package init(offset: Int, words: String) { (self.offset, self.words) = (offset, words) }

    /// The mistake that PCRE2 gives a number.
    init(code: Int32, offset: Int) { self.init(offset: offset, words: Self.words[code] ?? Self.message(of: code)) }

    /// The commonest mistakes in plainer words than PCRE2's, by its numbers (pcre2.h).
    private static let words: [Int32: String] = [
        101: #"a \ at the end: write \\ for a backslash"#,
        103: #"no such escape: write \\ for a backslash"#,
        104: "numbers in {} the wrong way round: the smaller comes first",
        105: "a number in {} is too big: 65535 is the most",
        106: "a [ without its ]",
        107: "no such escape between [ and ]",
        108: "a range in [] the wrong way round: the smaller comes first",
        109: #"nothing before it to repeat: write \* \+ or \? for the sign"#,
        111: "no such group after (?",
        112: "a [: without its :]",
        114: "a ( without its )",
        115: "no group of that number or name",
        119: "brackets too deep in each other",
        120: "too many repeats in each other",
        122: #"a ) without its (: write \) for the sign"#,
        125: "words before a match, (?<=…), must be of a fixed length",
        130: "no such class between [: and :]",
        134: #"no such character: \x{10ffff} is the last"#,
        147: #"no such property of characters after \p"#,
        168: #"\c takes a letter"#,
        169: #"\k takes a name in brackets"#,
        183: #"\C is not allowed"#,
        188: "too long",
    ]

    /// PCRE2's own words.
    private static func message(of code: Int32) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
            let count = pcre2_get_error_message_8(code, buffer.baseAddress, buffer.count)
            return count > 0 ? String(decoding: buffer[0..<Int(count)], as: UTF8.self) : "not understood"
        }
    }
}
