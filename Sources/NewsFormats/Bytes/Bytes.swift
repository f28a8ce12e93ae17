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

    /// True where a byte stands among the first `limit`.
    func holds(_ byte: UInt8, within limit: Int) -> Bool {
        let end = Swift.min(count, limit)
        var offset = 0
        while offset + ByteBlock.count <= end {
            if !ByteBlock(self, offset).places(of: byte).isEmpty { return true }
            offset += ByteBlock.count
        }
        return self[offset..<end].contains(byte)
    }
}
