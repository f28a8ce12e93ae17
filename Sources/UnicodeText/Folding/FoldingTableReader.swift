/// Reads the items of a folding table, as `FoldingTableText` says what they are.
struct FoldingTableReader {
    /// What `FoldingTable` holds.
    private(set) var blocks = [UInt16](repeating: 0, count: 0x110000 >> 6)
    private(set) var entries = [UInt32](repeating: 0, count: 64)
    private(set) var pool: [UInt8] = []
    private(set) var origins: [FoldingTable.Origin] = []

    /// Reads items with spaces or line ends between them. Linear.
    init(_ text: StaticString) {
        entries.reserveCapacity(16_384)
        pool.reserveCapacity(16_384)
        origins.reserveCapacity(8192)
        text.withUTF8Buffer { bytes in
            var cursor = Cursor(bytes: bytes)
            while cursor.isAtItem() { read(&cursor) }
        }
    }

    /// A place in the text.
    private struct Cursor {
        let bytes: UnsafeBufferPointer<UInt8>
        private var offset = 0

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        /// The byte here; 0 at the end.
        var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

        /// Goes past white space; false at the end.
        mutating func isAtItem() -> Bool {
            while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
            return offset < bytes.count
        }

        /// Goes past a byte where it is the one given.
        mutating func pass(_ expected: UInt8) -> Bool {
            if byte != expected || offset == bytes.count { return false }
            offset += 1
            return true
        }

        /// Goes past any byte.
        mutating func next() -> UInt8 {
            defer { offset += 1 }
            return byte
        }

        /// Reads the digits here; nil where there are none.
        mutating func number() -> UInt32? {
            let start = offset
            var number: UInt32 = 0
            while (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) {
                number = number << 4 | UInt32(byte < 0x3A ? byte - 0x30 : byte - 0x57)
                offset += 1
            }
            return offset > start ? number : nil
        }

        /// Reads the scalars of one target into `target`.
        mutating func target(_ target: inout [UInt32]) {
            target.removeAll(keepingCapacity: true)
            while let scalar = number() {
                target.append(scalar)
                if !pass(UInt8(ascii: ".")) { break }
            }
        }
    }

    private mutating func read(_ cursor: inout Cursor) {
        guard let first = cursor.number() else {
            _ = cursor.next()
            return
        }
        let last = cursor.pass(UInt8(ascii: "-")) ? cursor.number() ?? first : first
        let sign = cursor.next()
        let step: UInt32 = sign == FoldingTableText.everySecond ? 2 : 1
        var target: [UInt32] = []
        cursor.target(&target)
        for source in stride(from: first, through: last, by: Int(step)) {
            enter(source, target)
            if sign != FoldingTableText.same { for index in target.indices { target[index] += step } }
        }
        var source = last
        while cursor.pass(UInt8(ascii: ",")) {
            source += 1
            cursor.target(&target)
            enter(source, target)
        }
    }

    private mutating func enter(_ source: UInt32, _ target: [UInt32]) {
        let block = Int(source >> 6)
        if blocks[block] == 0 {
            blocks[block] = UInt16(entries.count)
            entries += repeatElement(0, count: 64)
        }
        let start = pool.count
        for scalar in target {
            UTF8Scan.append(scalar, to: &pool)
            origins.append(FoldingTable.Origin(folded: scalar, source: source))
        }
        entries[Int(blocks[block]) + Int(source & 63)] = UInt32(start) << 5 | UInt32(pool.count - start + 1)
    }
}
