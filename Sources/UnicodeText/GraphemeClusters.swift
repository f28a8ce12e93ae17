import CUnistring

/// The extended grapheme clusters of a range of UTF-8 bytes, as byte ranges in order (UAX 29, in linear time).
package struct GraphemeClusters: Sequence, Sendable {
    private let bytes: [UInt8]
    private let range: Range<Int>

    /// The clusters of `bytes[range]`; the range is read as if nothing stood around it.
    package init(_ bytes: [UInt8], _ range: Range<Int>) { (self.bytes, self.range) = (bytes, range) }

    /// The clusters of all the bytes.
    package init(_ bytes: [UInt8]) { self.init(bytes, bytes.startIndex..<bytes.endIndex) }

    package func makeIterator() -> Iterator {
        Iterator(bytes: bytes, offset: range.lowerBound, limit: range.upperBound)
    }

    /// Walks the clusters from left to right.
    package struct Iterator: IteratorProtocol {
        fileprivate let bytes: [UInt8]
        fileprivate var offset: Int
        fileprivate let limit: Int

        /// The next cluster's bytes, or nil at the end.
        package mutating func next() -> Range<Int>? {
            guard offset < limit else { return nil }
            let start = offset
            offset = GraphemeClusters.end(from: start, in: bytes, limit: limit)
            return start..<offset
        }
    }

    /// Where the cluster that begins at `start` ends; `start` must be before `limit`.
    package static func end(from start: Int, in bytes: [UInt8], limit: Int) -> Int {
        let first = bytes[start]
        if first < 0x80 {
            if start + 1 == limit { return limit }
            let second = bytes[start + 1]
            if second < 0x80 { return first == 0x0D && second == 0x0A ? start + 2 : start + 1 }
        }
        return longEnd(from: start, in: bytes, limit: limit)
    }

    private static func longEnd(from start: Int, in bytes: [UInt8], limit: Int) -> Int {
        var (scalar, length) = UTF8Scan.scalar(at: start, in: bytes)
        var offset = Swift.min(start + length, limit)
        var state = State(first: scalar)
        while offset < limit {
            (scalar, length) = UTF8Scan.scalar(at: offset, in: bytes)
            if state.breaks(before: scalar) { return offset }
            offset = Swift.min(offset + length, limit)
        }
        return offset
    }

    /// What the rules GB3 to GB13 need to remember of a cluster's scalars so far.
    private struct State {
        private var last: Int
        private var isLoneIndicator: Bool
        private var followsPictograph: Bool

        init(first scalar: UInt32) {
            last = property(scalar)
            isLoneIndicator = last == Break.regionalIndicator
            followsPictograph = isPictograph(scalar)
        }

        mutating func breaks(before scalar: UInt32) -> Bool {
            let next = property(scalar)
            let pictograph = isPictograph(scalar)
            let joins = joins(next, pictograph: pictograph)
            isLoneIndicator = next == Break.regionalIndicator && !isLoneIndicator
            // GB11: the pictograph stays in mind over extenders and one joiner.
            if last == Break.joiner && next == Break.extend { followsPictograph = false }
            followsPictograph = pictograph || (followsPictograph && (next == Break.extend || next == Break.joiner))
            last = next
            return !joins
        }

        private func joins(_ next: Int, pictograph: Bool) -> Bool {
            switch (last, next) {
            case (Break.carriageReturn, Break.lineFeed): return true
            case (Break.carriageReturn...Break.control, _), (_, Break.carriageReturn...Break.control): return false
            case (_, Break.extend), (_, Break.joiner), (_, Break.spacingMark), (Break.prepend, _): return true
            case (Break.hangulL, Break.hangulL), (Break.hangulL, Break.hangulV), (Break.hangulL, Break.hangulLV),
                (Break.hangulL, Break.hangulLVT):
                return true
            case (Break.hangulLV, Break.hangulV), (Break.hangulLV, Break.hangulT), (Break.hangulV, Break.hangulV),
                (Break.hangulV, Break.hangulT), (Break.hangulLVT, Break.hangulT), (Break.hangulT, Break.hangulT):
                return true
            case (Break.joiner, _): return pictograph && followsPictograph
            case (Break.regionalIndicator, Break.regionalIndicator): return isLoneIndicator
            default: return false
            }
        }
    }

    /// The values of Grapheme_Cluster_Break, as libunistring counts them.
    private enum Break {
        static let carriageReturn = 1
        static let lineFeed = 2
        static let control = 3
        static let extend = 4
        static let prepend = 5
        static let spacingMark = 6
        static let hangulL = 7
        static let hangulV = 8
        static let hangulT = 9
        static let hangulLV = 10
        static let hangulLVT = 11
        static let regionalIndicator = 12
        static let joiner = 13
    }

    private static func property(_ scalar: UInt32) -> Int {
        if scalar >= 0x20 && scalar < 0x7F { return 0 }
        return Int(uc_graphemeclusterbreak_property(scalar))
    }

    private static func isPictograph(_ scalar: UInt32) -> Bool {
        scalar >= 0xA9 && uc_is_property_extended_pictographic(scalar)
    }
}
