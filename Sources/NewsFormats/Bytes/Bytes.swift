import NewsModel
import UnicodeText

// Hot code of this target asks these rather than other targets, whose `package` functions the compiler does not inline
// here (Swift 6.3), marked inlinable or not.

extension TextSpan {
    /// The span of a range of bytes.
    init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at `offset`, and its length in bytes (1…4), as `UTF8Scan` reads it.
    @inline(__always)
    func scalar(at offset: Int) -> (value: UInt32, length: Int) {
        self[offset] < 0x80 ? (UInt32(self[offset]), 1) : UTF8Scan.scalar(at: offset, in: self)
    }
}
