import NewsModel

/// How a text's lines make paragraphs, judged from all of them.
struct LineShape {
    /// True where long paragraphs are broken into lines of about one width.
    let isWrapped: Bool
    /// The width that nearly all lines keep within, in columns.
    let width: Int
    /// The indent of lines that go on with a sentence.
    let baseIndent: Int
    /// True where the first line of a paragraph is indented, so that nothing else begins one.
    let indentsParagraphs: Bool
    /// True where blank lines stand between the paragraphs, not just after the headline.
    let hasBlankLines: Bool

    /// Wider lines than this are no wrapping but paragraphs, or a screen's own width.
    private static let widestWrapping = 132

    /// Judges a text's lines. Linear.
    init(_ lines: [TextLine]) {
        let width = Self.usualWidth(lines)
        var (adjacent, running, runningLower, blocks) = (0, 0, 0, 0)
        var indents = [Int](repeating: 0, count: 256)
        for index in lines.indices {
            let next = lines[index]
            if next.traits.contains(.afterBlank) { blocks += 1 }
            guard index > 0, !next.traits.contains(.afterBlank) else { continue }
            let line = lines[index - 1]
            let isLower = next.traits.contains(.startsLower)
            if isLower { indents[Int(next.indent)] += 1 }
            // The headline is short of any width, and lists and tables keep none.
            if index == 1 && !isLower || next.traits.contains(.isListItem) || line.traits.contains(.isAligned) {
                continue
            }
            guard line.width * 10 >= width * 6 else { continue }
            adjacent += 1
            guard !line.traits.contains(.endsSentence) else { continue }
            running += 1
            if isLower { runningLower += 1 }
        }
        self.width = width
        baseIndent = indents.indices.max { (indents[$0], -$0) < (indents[$1], -$1) } ?? 0
        let base = baseIndent
        isWrapped =
            width <= Self.widestWrapping && runningLower > 0 && running * 3 >= adjacent && runningLower * 5 >= running
        let indented = lines.count { Int($0.indent) > base && !$0.traits.contains(.isListItem) }
        indentsParagraphs = indented * 20 >= lines.count && indented > 0
        hasBlankLines = blocks * 12 >= lines.count && blocks > 2
    }

    /// The width that 19 of 20 lines keep within.
    private static func usualWidth(_ lines: [TextLine]) -> Int {
        var histogram = [Int](repeating: 0, count: 256)
        for line in lines { histogram[min(line.width, 255)] += 1 }
        var (rest, width) = (lines.count / 20, 255)
        while width > 0, rest >= histogram[width] {
            rest -= histogram[width]
            width -= 1
        }
        return width
    }

    /// Whether `next`, which stands right under `line`, begins a paragraph of its own.
    func breaks(_ line: TextLine, _ next: TextLine) -> Bool {
        if next.traits.contains(.afterBlank) { return true }
        // A wrapped sentence may have a dash at a line's start; lists of several items are told before.
        if next.traits.contains(.isListItem) { return !isWrapped || line.traits.contains(.endsSentence) }
        if !isWrapped {
            // A stray line end within a sentence, in a text that is not wrapped otherwise.
            return width > Self.widestWrapping || !next.traits.contains(.startsLower)
                || line.traits.contains(.endsSentence) || line.traits.contains(.isAligned)
                || line.width < 20 || next.traits.contains(.isAligned)
        }
        if Int(next.indent) > baseIndent + 1 { return true }
        if next.traits.contains(.startsLower) || !line.traits.contains(.endsSentence) { return false }
        // Where indents mark paragraphs, a first line may be short because its dateline was taken away.
        if indentsParagraphs, !hasBlankLines { return false }
        // The last line of a paragraph is short of the width though the next word had room; where something else marks
        // paragraphs, only a line that is shorter than any wrapping leaves it counts.
        let hadRoom = line.width + 1 + Int(next.firstWord) < width
        return hadRoom && (!hasBlankLines || line.width * 10 < width * 6)
    }
}
