/// Words being typed, with a place in them.
package struct PromptLine: Hashable, Sendable {
    package private(set) var text: String
    /// The characters before the cursor.
    package private(set) var cursor: Int

    /// The most bytes that are taken.
    private static let most = 500

    /// A line with the cursor at its end.
    init(_ text: String = "") { (self.text, cursor) = (text, text.count) }

    private func index(_ place: Int) -> String.Index { text.index(text.startIndex, offsetBy: place) }

    /// Puts words in at the cursor; line ends become spaces, and what is too much is left out.
    mutating func insert(_ words: String) {
        let room = Self.most - text.utf8.count
        var added = ""
        for character in words.split(whereSeparator: \.isNewline).joined(separator: " ") {
            if added.utf8.count + character.utf8.count > room { break }
            added.append(character)
        }
        let before = String(text[..<index(cursor)]) + added
        text = before + text[index(cursor)...]
        // A mark joins the letter before it.
        cursor = before.count
    }

    mutating func deleteBackward() {
        guard cursor > 0 else { return }
        text.remove(at: index(cursor - 1))
        cursor -= 1
    }

    mutating func deleteForward() { if cursor < text.count { text.remove(at: index(cursor)) } }

    /// Takes away the word before the cursor.
    mutating func deleteWord() {
        let start = wordStart
        text.removeSubrange(index(start)..<index(cursor))
        cursor = start
    }

    /// Takes away all before the cursor.
    mutating func deleteToStart() {
        text.removeSubrange(text.startIndex..<index(cursor))
        cursor = 0
    }

    /// Takes away all behind the cursor.
    mutating func deleteToEnd() { text.removeSubrange(index(cursor)..<text.endIndex) }

    mutating func move(by characters: Int) { cursor = max(0, min(text.count, cursor + characters)) }
    mutating func moveToStart() { cursor = 0 }
    mutating func moveToEnd() { cursor = text.count }
    mutating func moveWordBackward() { cursor = wordStart }

    mutating func moveWordForward() {
        let rest = text[index(cursor)...]
        let word = rest.drop { $0 == " " }
        cursor += rest.count - word.drop { $0 != " " }.count
    }

    private var wordStart: Int {
        let before = text[..<index(cursor)]
        var kept = before[...]
        while kept.last == " " { kept.removeLast() }
        while let last = kept.last, last != " " { kept.removeLast() }
        return kept.count
    }
}
