/// Reads the items of a folding table, as `FoldingTableText` says what they are.
struct FoldingTableReader {
    /// What `FoldingTable` holds, but for the order of the origins.
    private(set) var blocks = [UInt16](repeating: 0, count: 0x110000 >> 6)
    private(set) var entries = [UInt32](repeating: 0, count: 64)
    private(set) var pool: [UInt8] = []
    private(set) var origins: [UInt64] = []

    /// Reads items with spaces or line ends between them. Linear.
    init(_ text: StaticString) {
        text.withUTF8Buffer { bytes in
            for item in bytes.split(whereSeparator: { $0 <= 0x20 }) { read(item) }
        }
    }

    private mutating func read(_ item: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let sign = item.firstIndex(where: { FoldingTableText.signs.contains($0) }) else { return }
        let sources = item[..<sign].split(separator: UInt8(ascii: "-")).map(Self.number)
        guard let first = sources.first, let last = sources.last else { return }
        let targets = item[(sign + 1)...].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { $0.split(separator: UInt8(ascii: ".")).map(Self.number) }
        let step: UInt32 = item[sign] == FoldingTableText.everySecond ? 2 : 1
        let moves = item[sign] != FoldingTableText.same
        let count = targets.count > 1 ? UInt32(targets.count) : (last - first) / step + 1
        for index in 0..<count {
            let target = targets.count > 1 ? targets[Int(index)] : targets[0]
            enter(first + index * step, moves ? target.map { $0 + index * step } : target)
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
            origins.append(UInt64(scalar) << 32 | UInt64(source))
        }
        entries[Int(blocks[block]) + Int(source & 63)] = UInt32(start) << 5 | UInt32(pool.count - start + 1)
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
        digits.reduce(0) { $0 << 4 | UInt32($1 < 0x3A ? $1 - 0x30 : $1 - 0x57) }
    }
}
