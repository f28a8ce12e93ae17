import NewsModel

/// An article's blocks broken into lines no wider than a number of columns; every line knows its bytes.
///
/// This is the one place where a text's line ends become spaces and its controls visible stand-ins.
package struct TextLayout: Sendable {
    /// What is drawn, line after line.
    package private(set) var clusters: [Cluster] = []
    package private(set) var lines: [LayoutLine] = []
    /// The width that was laid out for, at least 1.
    package let columns: Int
    /// The first line that belongs to the body, where lines are in the order of the text.
    private var firstBodyLine = 0

    /// Lays out `blocks`, spans over `text`; header blocks stand before the body's. Linear in the bytes.
    package init(text: [UInt8], blocks: [LayoutBlock], columns: Int) {
        self.columns = max(1, columns)
        clusters.reserveCapacity(TextLayout.byteCount(blocks))
        var isHeader = true
        for (index, block) in blocks.enumerated() {
            if isHeader && !block.kind.isOfHeader {
                isHeader = false
                firstBodyLine = lines.count
            }
            append(BlockFlow(text: text, block: block), of: block, index: index)
        }
        if isHeader { firstBodyLine = lines.count }
    }

    /// Where the cluster with the byte at `offset` is drawn: its line and first column, both 0-based; the end of the
    /// line for white space eaten there; nil for bytes that no line covers.
    package func position(of offset: Int) -> (line: Int, column: Int)? {
        guard !lines.isEmpty else { return nil }
        let index = line(at: offset)
        guard lines[index].span.contains(offset) else { return nil }
        var column = 0
        for cluster in clusters[lines[index].clusters] {
            if cluster.span.contains(offset) { return (index, column) }
            column += Int(cluster.width)
        }
        return (index, min(column, columns - 1))
    }

    /// The line with the byte at `offset`, else the last before it; 0 where there is none.
    ///
    /// O(log n) in the body's lines, linear in the header's clusters.
    package func line(at offset: Int) -> Int {
        if let index = headerLine(at: offset) { return index }
        var (low, high) = (firstBodyLine, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].span.start <= offset { low = middle + 1 } else { high = middle }
        }
        if low > firstBodyLine { return low - 1 }
        return lines[..<firstBodyLine].lastIndex { !$0.isBlank && $0.span.end <= offset } ?? 0
    }

    /// The header line that draws the byte at `offset`: its spans may overlap, so the clusters decide.
    private func headerLine(at offset: Int) -> Int? {
        let candidates = lines[..<firstBodyLine].indices.filter { lines[$0].span.contains(offset) }
        if candidates.count < 2 { return candidates.first.flatMap { drawsOrAlone($0, offset) } }
        return candidates.first { index in clusters[lines[index].clusters].contains { $0.span.contains(offset) } }
            ?? candidates.first
    }

    /// A lone candidate, unless its span only bridges pieces and a body line covers the byte.
    private func drawsOrAlone(_ index: Int, _ offset: Int) -> Int? {
        if clusters[lines[index].clusters].contains(where: { $0.span.contains(offset) }) { return index }
        guard firstBodyLine < lines.count else { return index }
        return offset < lines[firstBodyLine].span.start ? index : nil
    }

    /// The source bytes of all blocks: the most clusters that they have but for literals.
    private static func byteCount(_ blocks: [LayoutBlock]) -> Int {
        blocks.reduce(0) { sum, block in
            block.pieces.reduce(sum) { sum, piece in
                guard case .text(let span) = piece else { return sum }
                return sum + span.count
            }
        }
    }

    // MARK: Breaking

    /// Breaks one block greedily: every cluster is looked at once, and once more when its line is cut.
    private mutating func append(_ flow: BlockFlow, of block: LayoutBlock, index: Int) {
        guard !flow.clusters.isEmpty else { return }
        appendBlankLines(block, index: index, at: flow.clusters.first { !$0.span.isEmpty }?.span.start ?? 0)
        // At least half of the columns stay for the words.
        var indent = min(max(0, block.indent), columns / 2)
        let laterIndent = min(max(0, block.indent + block.hangingIndent), columns / 2)
        var (start, column) = (0, 0)
        var candidate: (cluster: Int, column: Int)?
        for next in flow.clusters.indices {
            let mark = flow.marks[next]
            let width = shownWidth(flow.clusters[next], available: columns - indent)
            if mark.contains(.mustBreak) {
                cut(flow, start..<next, block: index, indent: indent)
                (start, column, candidate, indent) = (next, 0, nil, laterIndent)
            } else if mark.contains(.mayBreak), next > start, !mark.contains(.hyphen) || column < columns - indent {
                candidate = (next, column)
            }
            // White space may hang over the edge, where it is not drawn.
            while !mark.contains(.space) && column + width > columns - indent && next > start {
                let end = candidate ?? (next, column)
                cut(flow, start..<end.cluster, block: index, indent: indent)
                (start, column, candidate, indent) = (end.cluster, column - end.column, nil, laterIndent)
            }
            column += width
        }
        cut(flow, start..<flow.clusters.count, block: index, indent: indent)
    }

    private mutating func appendBlankLines(_ block: LayoutBlock, index: Int, at offset: Int) {
        for _ in 0..<max(0, block.spaceBefore) {
            lines.append(
                LayoutLine(
                    block: index, isBlank: true, clusters: clusters.count..<clusters.count,
                    span: TextSpan(offset, offset), columns: 0))
        }
    }

    /// The width that a cluster is drawn with where `available` columns are all there are.
    private func shownWidth(_ cluster: Cluster, available: Int) -> Int {
        Int(cluster.width) > available ? 1 : Int(cluster.width)
    }

    /// Appends the line made of `range`, without the white space at its end.
    private mutating func cut(_ flow: BlockFlow, _ range: Range<Int>, block: Int, indent: Int) {
        let first = clusters.count
        var width = indent
        for _ in 0..<indent { clusters.append(Cluster(text: " ", width: 1, span: TextSpan(0, 0))) }
        var last = range.upperBound
        while last > range.lowerBound && flow.marks[last - 1].contains(.space) { last -= 1 }
        // A line of nothing but white space covers it all the same.
        for cluster in flow.clusters[range.lowerBound..<last] {
            var shown = cluster
            if Int(cluster.width) > columns - indent { (shown.text, shown.width) = ("\u{FFFD}", 1) }
            clusters.append(shown)
            width += Int(shown.width)
        }
        if range.upperBound < flow.clusters.count, flow.marks[range.upperBound].contains(.hyphen), width < columns {
            clusters.append(Cluster(text: "-", width: 1, span: TextSpan(0, 0)))
            width += 1
        }
        lines.append(
            LayoutLine(
                block: block, isBlank: false, clusters: first..<clusters.count,
                span: TextLayout.cover(flow.clusters[range]), columns: width))
    }

    /// The least span that holds all of the clusters' own.
    private static func cover(_ clusters: ArraySlice<Cluster>) -> TextSpan {
        var (low, high) = (Int.max, 0)
        for cluster in clusters where !cluster.span.isEmpty {
            (low, high) = (min(low, cluster.span.start), max(high, cluster.span.end))
        }
        return low <= high ? TextSpan(low, high) : TextSpan(0, 0)
    }
}
