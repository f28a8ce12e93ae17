import UnicodeText

/// A person's name as it is compared across articles: the words folded, particles and suffixes left out.
package struct PersonKey: Hashable, Sendable {
    package let words: [String]

    /// The key of a written name: "Bashar al-Assad" and "Bashar Assad" have the same.
    package init(_ name: String) {
        let folded = String(decoding: foldedForSearch(Array(name.utf8)), as: UTF8.self)
        var kept: [String] = []
        for word in folded.split(whereSeparator: { $0 == " " || $0 == "," }) {
            let bare = Self.withoutArticle(word.filter { $0 != "." && $0 != "'" })
            if !bare.isEmpty, !Self.leftOut.contains(bare) { kept.append(bare) }
        }
        // A middle initial is often left out by the next outlet.
        words = kept.enumerated().filter { $0.offset == 0 || $0.element.count > 1 }.map(\.element)
    }

    package var isLoneSurname: Bool { words.count == 1 }
    package var surname: String? { words.last }

    private static let leftOut: Set<String> = ["al", "el", "jr", "sr", "ii", "iii", "iv"]

    private static func withoutArticle(_ word: String) -> String {
        word.hasPrefix("al-") || word.hasPrefix("el-") ? String(word.dropFirst(3)) : word
    }
}
