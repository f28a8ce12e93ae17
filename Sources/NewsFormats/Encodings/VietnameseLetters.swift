/// The letters of Vietnamese, taken apart into a vowel and its tone, as windows-1258 writes them.
package enum VietnameseLetters {
    /// Vowels without a tone, then with grave, hook, tilde, acute and dot below.
    private static let rows = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
        "yỳỷỹýỵ",
    ]
    private static let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

    /// The vowel and the tone of each small letter with a tone.
    static let parts: [UInt32: (vowel: UInt32, tone: UInt32)] = {
        var parts: [UInt32: (vowel: UInt32, tone: UInt32)] = [:]
        for row in rows.map({ Array($0.unicodeScalars) }) {
            for (letter, tone) in zip(row.dropFirst(), tones) { parts[letter.value] = (row[0].value, tone.value) }
        }
        return parts
    }()

    /// A word of small letters with each letter taken apart.
    package static func parted(_ word: String) -> [Unicode.Scalar] {
        word.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            guard let (vowel, tone) = parts[scalar.value] else { return [scalar] }
            return [vowel, tone].compactMap(Unicode.Scalar.init)
        }
    }
}
