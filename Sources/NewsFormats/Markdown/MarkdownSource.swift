/// Makes Markdown harmless for cmark-gfm, which takes time and memory beyond all bounds for some that no one writes:
/// thousands of quotes within each other, of tables' columns, of marks that open and never close.
///
/// What people write comes out byte for byte as it went in.
struct MarkdownSource {
    /// The Markdown to parse.
    private(set) var text: [UInt8] = []
    /// False where tables would have too many cells: cmark-gfm fills each row up to the widest.
    private(set) var mayHoldTables = true

    /// Quotes, lists and footnotes that begin on one line.
    private static let mostMarkers = 40
    /// Columns before a marker; each level of a list takes two at least.
    private static let mostColumns = 160
    /// Cells of all tables, were each as wide as the widest and as long as the text.
    private static let mostCells = 4_000_000
    /// Marks in one paragraph of which each may make cmark-gfm look through all of it.
    private static let mostMarks = 200
    /// Blank lines in a row.
    private static let mostBlankLines = 20
    /// Bytes that all uses of link definitions may come to.
    private static let mostDefinitionBytes = 1 << 28
    /// Bytes of a paragraph of link definitions before it is cut at the next.
    private static let longestDefinitions = 512
    /// Bytes of a line that defines a link; longer ones are pictures in Base64, and are left out.
    private static let longestDefinition = 4096

    private let source: UnsafeBufferPointer<UInt8>
    /// The first byte that is not copied yet.
    private var copied = 0
    private var lines = 0
    private var mostPipes = 0
    private var blankLines = 0
    private var blockBytes = 0
    private var blockMarks = 0
    private var blockDefines = false
    private var longestDefining = 0
    private var closingBrackets = 0

    /// The Markdown to parse, or nil where no mending makes it harmless. Linear.
    static func mended(_ source: ArraySlice<UInt8>) -> MarkdownSource? {
        source.withUnsafeBufferPointer { bytes in
            var mending = MarkdownSource(source: bytes)
            mending.text.reserveCapacity(bytes.count + 64)
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
                mending.line(start, end)
                start = end + 1
            }
            mending.endBlock()
            mending.copy(to: bytes.count)
            mending.mayHoldTables = mending.mostPipes * mending.lines <= mostCells
            return mending.closingBrackets * mending.longestDefining <= mostDefinitionBytes ? mending : nil
        }
    }

    private init(source: UnsafeBufferPointer<UInt8>) { self.source = source }

    private mutating func copy(to end: Int) {
        if end > copied { text.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<end])) }
        copied = max(copied, end)
    }

    private mutating func leaveOut(_ range: Range<Int>) {
        copy(to: range.lowerBound)
        copied = max(copied, range.upperBound)
    }

    // MARK: Lines

    private mutating func line(_ start: Int, _ end: Int) {
        lines += 1
        var first = start
        while first < end, source[first] == 0x20 || source[first] == 0x09 || source[first] == 0x0D { first += 1 }
        guard first < end else {
            blankLines += 1
            if blankLines > Self.mostBlankLines { leaveOut(start..<min(end + 1, source.count)) }
            return endBlock()
        }
        blankLines = 0
        if Self.isItem(source, first, end), first - start < 4 { endBlock() }
        if source[first] == 0x5B, definition(start, first, end) { return }
        boundMarkers(start, end)
        boundMarks(first, end)
        blockBytes += end - start + 1
        // Counted generously: what looks like the line under a table's head.
        if source[first..<end].allSatisfy({ [0x7C, 0x2D, 0x3A, 0x20, 0x09, 0x0D, 0x3E].contains($0) }) {
            mostPipes = max(mostPipes, source[first..<end].count { $0 == 0x7C } + 1)
        }
    }

    private static func isItem(_ source: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) -> Bool {
        guard first + 1 < end, source[first + 1] == 0x20 else { return false }
        return [0x2D, 0x2A, 0x2B].contains(source[first])
    }

    private mutating func endBlock() {
        if blockDefines { longestDefining = max(longestDefining, blockBytes) }
        (blockBytes, blockMarks, blockDefines) = (0, 0, false)
    }

    /// Looks at a line that may define a link; true where it is left out.
    private mutating func definition(_ start: Int, _ first: Int, _ end: Int) -> Bool {
        let label = source[first..<min(end, first + 1002)]
        guard let close = label.firstIndex(of: 0x5D), close + 1 < end, source[close + 1] == 0x3A,
            source[first + 1] != 0x5E
        else {
            return false
        }
        if end - start > Self.longestDefinition {
            leaveOut(start..<min(end + 1, source.count))
            return true
        }
        if blockBytes > Self.longestDefinitions {
            copy(to: start)
            text.append(0x0A)
            endBlock()
        }
        blockDefines = true
        return false
    }

    // MARK: Marks

    /// Leaves out the markers of quotes, lists and footnotes beyond the most, and the columns beyond the most before one.
    private mutating func boundMarkers(_ start: Int, _ end: Int) {
        var (offset, markers, columns, cut) = (start, 0, 0, -1)
        while offset < end {
            let byte = source[offset]
            var next = offset + 1
            switch byte {
            case 0x20: columns += 1
            case 0x09: columns += 4
            case 0x30...0x39: break
            case 0x3E, 0x2D, 0x2A, 0x2B, 0x2E, 0x29: markers += 1
            case 0x5B:
                guard let after = footnoteEnd(offset, end) else {
                    next = -1
                    break
                }
                (markers, next) = (markers + 1, after)
            default: next = -1
            }
            guard next > 0 else { break }
            if cut < 0, markers > Self.mostMarkers || columns > Self.mostColumns { cut = offset }
            offset = next
        }
        if cut >= 0, markers > 0 { leaveOut(cut..<offset) }
    }

    /// The offset behind `[^label]:`.
    private func footnoteEnd(_ start: Int, _ end: Int) -> Int? {
        guard start + 1 < end, source[start + 1] == 0x5E,
            let close = source[start..<min(end, start + 200)].firstIndex(of: 0x5D), close + 1 < end,
            source[close + 1] == 0x3A
        else {
            return nil
        }
        return close + 2
    }

    /// Puts a backslash before marks beyond the most of a paragraph: `<?`, `<!A`, `<![`, `![`.
    private mutating func boundMarks(_ start: Int, _ end: Int) {
        var offset = start
        while offset < end {
            let byte = source[offset]
            offset += 1
            guard byte == 0x3C || byte == 0x21 || byte == 0x5D else { continue }
            if byte == 0x5D {
                closingBrackets += 1
                continue
            }
            guard offset < end else { return }
            let next = source[offset]
            let isMark = byte == 0x3C ? next == 0x3F || next == 0x21 : next == 0x5B
            guard isMark else { continue }
            blockMarks += 1
            if blockMarks > Self.mostMarks {
                // "\<?" and "!\[".
                copy(to: byte == 0x3C ? offset - 1 : offset)
                text.append(0x5C)
            }
        }
    }
}
