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
        let (tally, base) = Self.withHistogram { indents in
            let tally = Tally(lines, width: width, indents: indents)
            return (tally, Self.usual(indents, upTo: tally.widestIndent))
        }
        (self.width, baseIndent) = (width, base)
        isWrapped =
            width <= Self.widestWrapping && tally.runningLower > 0 && tally.running * 3 >= tally.adjacent
            && tally.runningLower * 5 >= tally.running
        let indented = lines.count { Int($0.indent) > base && !$0.traits.contains(.isListItem) }
        indentsParagraphs = indented * 20 >= lines.count && indented > 0
        hasBlankLines = tally.blocks * 12 >= lines.count && tally.blocks > 2
    }

    /// The width that 19 of 20 lines keep within, at most 255.
    private static func usualWidth(_ lines: [TextLine]) -> Int {
        var (rest, width) = (lines.count / 20, 0)
        for line in lines { width = max(width, min(line.width, 255)) }
        if rest == 0 { return width }
        return withHistogram { histogram in
            for line in lines { histogram[min(line.width, 255)] += 1 }
            while width > 0, rest >= histogram[width] {
                rest -= Int(histogram[width])
                width -= 1
            }
            return width
        }
    }

    /// The number that is counted most often, the lowest of several.
    private static func usual(_ histogram: UnsafeMutableBufferPointer<UInt32>, upTo highest: Int) -> Int {
        var usual = 0
        for number in 0...highest where histogram[number] > histogram[usual] { usual = number }
        return usual
    }

    /// Lends counts of the numbers from 0 to 255, all 0 at first.
    private static func withHistogram<Result>(_ use: (UnsafeMutableBufferPointer<UInt32>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) { histogram in
            histogram.initialize(repeating: 0)
            return use(histogram)
        }
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

/// What pairs of lines tell, one right under the other.
private struct Tally {
    /// Pairs whose first line is about as wide as the text's others.
    private(set) var adjacent = 0
    /// Those whose first line does not end a sentence, and of them those whose second begins with a small letter.
    private(set) var (running, runningLower) = (0, 0)
    /// The lines under a blank one.
    private(set) var blocks = 0
    /// The widest indent of a line that goes on with a sentence.
    private(set) var widestIndent = 0

    /// Counts pairs, and the indents of lines that go on with a sentence.
    init(_ lines: [TextLine], width: Int, indents: UnsafeMutableBufferPointer<UInt32>) {
        for index in lines.indices {
            let next = lines[index]
            if next.traits.contains(.afterBlank) {
                blocks += 1
                continue
            }
            // The text's first line counts as one under a blank one.
            let line = lines[index - 1]
            let isLower = next.traits.contains(.startsLower)
            if isLower {
                indents[Int(next.indent)] += 1
                widestIndent = max(widestIndent, Int(next.indent))
            }
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
    }
}
