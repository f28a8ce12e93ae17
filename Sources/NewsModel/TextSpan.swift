/// A half-open range of UTF-8 byte offsets into an article's text.
///
/// Texts are at most 4 GB, so a span takes 8 bytes. What hot loops of other targets ask for is inlinable there.
package struct TextSpan: Hashable, Sendable {
    @usableFromInline let low: UInt32
    @usableFromInline let high: UInt32

    /// The first byte, 0-based.
    @inlinable package var start: Int { Int(low) }
    /// The byte after the last.
    @inlinable package var end: Int { Int(high) }

    /// The span from `start` up to, not including, `end`; `start` must not be past `end`.
    @inlinable
    package init(_ start: Int, _ end: Int) {
        precondition(start <= end, "a span ends before it starts")
        low = UInt32(start)
        high = UInt32(end)
    }

    /// The number of bytes.
    @inlinable package var count: Int { end - start }
    @inlinable package var isEmpty: Bool { low == high }
    /// The span as a range for subscripts of byte arrays.
    @inlinable package var range: Range<Int> { start..<end }

    package func contains(_ offset: Int) -> Bool { offset >= start && offset < end }
    package func contains(_ other: TextSpan) -> Bool { other.low >= low && other.high <= high }
    package func overlaps(_ other: TextSpan) -> Bool { low < other.high && other.low < high }
}

extension TextSpan: Comparable {
    /// Reading order: by start, then the shorter first.
    package static func < (a: TextSpan, b: TextSpan) -> Bool { a.low == b.low ? a.high < b.high : a.low < b.low }
}

extension TextSpan: CustomStringConvertible {
    package var description: String { "\(start)..<\(end)" }
}
