import NewsStore

/// A prompt's line as it is shown: what stands before the words, the words, the cursor, and where they are wrong.
package struct TypedLine: Hashable, Sendable {
    package let text: String
    /// Those of the lead and of the words, apart: a mark that was typed first joins no letter of the lead.
    private let characters: [Character]
    /// The characters before the cursor.
    private let cursor: Int
    /// The characters that a mistake lies in.
    private let mistake: Range<Int>?

    init(_ prompt: Prompt, mistake: QueryMistake?) {
        text = prompt.lead + prompt.text
        characters = Array(prompt.lead) + Array(prompt.text)
        cursor = prompt.lead.count + prompt.line.cursor
        guard let mistake, !mistake.isUnfinished else {
            self.mistake = nil
            return
        }
        let bytes = prompt.text.utf8
        func place(_ offset: Int) -> Int {
            let end = bytes.index(bytes.startIndex, offsetBy: max(0, min(offset, bytes.count)))
            return prompt.lead.count + String(decoding: bytes[..<end], as: UTF8.self).count
        }
        let start = place(mistake.range.lowerBound)
        self.mistake = start..<max(start, place(mistake.range.upperBound))
    }

    /// A part of the line that fits, with the cursor in it.
    package struct Shown: Hashable, Sendable {
        /// What stands before, in, and behind the mistake; all of it before where there is none.
        package let before: String
        package let mistake: String
        package let behind: String
        /// The columns before the cursor.
        package let cursor: Int
    }

    /// The end of what stands before the cursor, and as much behind it as fits in so many columns.
    package func shown(fitting columns: Int) -> Shown {
        var (first, used) = (cursor, 0)
        while first > 0 {
            let width = PlainLines.columns(of: String(characters[first - 1]))
            // The cursor takes a column of its own.
            if used + width > columns - 1 { break }
            (first, used) = (first - 1, used + width)
        }
        let before = used
        var end = cursor
        while end < characters.count {
            let width = PlainLines.columns(of: String(characters[end]))
            if used + width > columns { break }
            (end, used) = (end + 1, used + width)
        }
        let wrong = (mistake ?? end..<end).clamped(to: first..<end)
        return Shown(
            before: String(characters[first..<wrong.lowerBound]), mistake: String(characters[wrong]),
            behind: String(characters[wrong.upperBound..<end]), cursor: before)
    }
}
