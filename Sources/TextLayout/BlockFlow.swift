import NewsModel
import UnicodeText

/// A block's content as one row of clusters, before it is broken into lines.
///
/// The spans of the clusters of a piece follow each other without a gap: what is not to be seen belongs to the cluster
/// before it.
struct BlockFlow {
    /// What the breaker knows of the place before a cluster, or of the cluster.
    struct Mark: OptionSet {
        let rawValue: UInt8
        /// A line may begin here.
        static let mayBreak = Mark(rawValue: 1)
        /// A line must begin here.
        static let mustBreak = Mark(rawValue: 2)
        /// A break here shows a hyphen.
        static let hyphen = Mark(rawValue: 4)
        /// White space that goes when a line ends at it.
        static let space = Mark(rawValue: 8)
    }

    private(set) var clusters: [Cluster] = []
    private(set) var marks: [Mark] = []

    private let text: [UInt8]
    private let isVerbatim: Bool
    /// The bytes that break opportunities are looked for in, and where each cluster begins in them.
    private var bytes: [UInt8] = []
    private var starts: [UInt32] = []
    /// Where bytes begin that no cluster stands for yet.
    private var pending: Int?
    private var nextMark: Mark = []
    /// The column on the unbroken line, for tab stops.
    private var column = 0

    /// Linear in the block's bytes.
    init(text: [UInt8], block: LayoutBlock) {
        self.text = text
        isVerbatim = block.kind == .verbatim
        for piece in block.pieces {
            switch piece {
            case .text(let span): append(span)
            case .literal(let words): append(literal: words)
            }
        }
        let opportunities = LineBreaks.opportunities(in: bytes)
        for index in starts.indices where opportunities.indices.contains(Int(starts[index])) {
            if opportunities[Int(starts[index])] == 1 { marks[index].insert(.mayBreak) }
        }
    }

    private mutating func append(_ span: TextSpan) {
        reserve(span.count)
        var offset = span.start
        while offset < span.end {
            let byte = text[offset]
            if byte > 0x20, byte < 0x7F, pending == nil, offset + 1 == span.end || text[offset + 1] < 0x80 {
                appendASCII(byte, at: offset)
                offset += 1
                continue
            }
            let end = GraphemeClusters.end(from: offset, in: text, limit: span.end)
            let range = offset..<end
            let (first, length) = UTF8Scan.scalar(at: offset, in: text)
            // A space that carries an accent is drawn; a plain one is white space.
            let isPlain = range.count == length || text[offset] == 0x0D
            if isPlain && ScalarClass.isWhitespace(first) && !ScalarClass.isNoBreakSpace(first) {
                offset = isVerbatim ? appendVerbatim(first, range) : appendSpace(from: offset, limit: span.end)
            } else {
                append(Cleaning.displayed(text, range), range, isSoftHyphen: first == 0xAD)
                offset = end
            }
        }
        if let start = pending { appendCluster("", 0, TextSpan(start, span.end), flow: []) }
        pending = nil
    }

    /// Most of most texts: a printable character that nothing can join.
    private mutating func appendASCII(_ byte: UInt8, at offset: Int) {
        clusters.append(Cluster(text: BlockFlow.ascii[Int(byte)], width: 1, span: TextSpan(offset, offset + 1)))
        marks.append(nextMark)
        nextMark = []
        starts.append(UInt32(bytes.count))
        bytes.append(byte)
        column += 1
    }

    private static let ascii: [String] = (0..<128).map { String(UnicodeScalar(UInt8($0))) }

    private mutating func append(literal words: String) {
        let source = Array(words.utf8)
        for range in GraphemeClusters(source) {
            let shown = Cleaning.displayed(source, range)
            let first = UTF8Scan.scalar(at: range.lowerBound, in: source).value
            let isSpace = ScalarClass.isWhitespace(first) && !ScalarClass.isNoBreakSpace(first)
            appendCluster(isSpace ? " " : shown.text, isSpace ? 1 : shown.columns, TextSpan(0, 0), flow: source[range])
            if isSpace { markLastAsSpace() }
        }
    }

    private mutating func append(_ shown: DisplayedCluster, _ range: Range<Int>, isSoftHyphen: Bool) {
        if shown.text.isEmpty {
            bytes.append(contentsOf: text[range])
            if isSoftHyphen { nextMark.insert(.hyphen) }
            if let last = clusters.indices.last, pending == nil, clusters[last].span.end == range.lowerBound {
                clusters[last].span = TextSpan(clusters[last].span.start, range.upperBound)
            } else if pending == nil {
                pending = range.lowerBound
            }
        } else {
            let start = pending ?? range.lowerBound
            pending = nil
            appendCluster(shown.text, shown.columns, TextSpan(start, range.upperBound), flow: text[range])
        }
    }

    /// One space for all white space from `offset` on; answers where it ends.
    private mutating func appendSpace(from offset: Int, limit: Int) -> Int {
        var end = offset
        while end < limit {
            let (scalar, length) = UTF8Scan.scalar(at: end, in: text)
            guard ScalarClass.isWhitespace(scalar), !ScalarClass.isNoBreakSpace(scalar) else { break }
            // The last white space may carry an accent, and is then drawn by itself.
            let next = GraphemeClusters.end(from: end, in: text, limit: limit)
            guard next == end + length || text[end] == 0x0D else { break }
            end = next
        }
        let start = pending ?? offset
        pending = nil
        appendCluster(" ", 1, TextSpan(start, end), flow: [0x20])
        markLastAsSpace()
        return end
    }

    /// White space as it stands: line ends end lines, tabs fill up to the next stop; answers where it ends.
    private mutating func appendVerbatim(_ scalar: UInt32, _ range: Range<Int>) -> Int {
        let start = pending ?? range.lowerBound
        pending = nil
        let span = TextSpan(start, range.upperBound)
        switch scalar {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
            appendCluster("", 0, span, flow: [0x20])
            markLastAsSpace()
            nextMark.insert(.mustBreak)
            column = 0
        case 0x09:
            let count = BlockFlow.tabStop - column % BlockFlow.tabStop
            for index in 0..<count {
                let part = index == 0 ? span : TextSpan(range.upperBound, range.upperBound)
                appendCluster(" ", 1, part, flow: [0x20])
                markLastAsSpace()
            }
        default:
            appendCluster(" ", 1, span, flow: [0x20])
            markLastAsSpace()
        }
        return range.upperBound
    }

    private static let tabStop = 8

    private mutating func appendCluster(_ shown: String, _ width: Int, _ span: TextSpan, flow: ArraySlice<UInt8>) {
        clusters.append(Cluster(text: shown, width: UInt8(clamping: width), span: span))
        marks.append(nextMark)
        nextMark = []
        starts.append(UInt32(bytes.count))
        bytes.append(contentsOf: flow)
        column += width
    }

    private mutating func markLastAsSpace() { marks[marks.count - 1].insert(.space) }

    private mutating func reserve(_ count: Int) {
        clusters.reserveCapacity(clusters.count + count)
        marks.reserveCapacity(marks.count + count)
        starts.reserveCapacity(starts.count + count)
        bytes.reserveCapacity(bytes.count + count)
    }
}
