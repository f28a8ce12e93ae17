/// The weights of the tagger.
///
/// Layout, little endian, 32 bits each: the number of bits of a row's index in the first table and in the second; the
/// size of one step of a weight (float); 0; the weights of one label after another, 5 × 5, for the first reading and
/// for the second; then the rows of the first table and of the second: 16 bits for each label but `outside`.
package struct TaggerModel: Sendable {
    private static let labels = NameLabel.allCases.count
    private static let headerSize = 16 + 2 * 4 * labels * labels
    private let bytes: ModelBytes
    private let masks: (first: UInt32, second: UInt32)
    /// What one step of a score is worth.
    let step: Float
    /// By previous label times 5 plus label: for the first reading, for the second.
    let transitions: (first: [Int32], second: [Int32])

    /// The weights in some bytes; nil where they are none, or too few.
    package init?(_ bytes: ModelBytes) {
        guard bytes.count >= Self.headerSize else { return nil }
        let header = bytes.read { raw in
            (0..<Self.headerSize / 4).map { raw.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self) }
        }
        let bits = (header[0], header[1])
        guard bits.0 < 28, bits.1 < 28, bytes.count >= Self.headerSize + 8 << bits.0 + 8 << bits.1 else { return nil }
        self.bytes = bytes
        masks = (UInt32(1) << bits.0 - 1, UInt32(1) << bits.1 - 1)
        step = Float(bitPattern: header[2])
        let weights = header[4...].map { Int32(bitPattern: $0) }
        let count = Self.labels * Self.labels
        transitions = (Array(weights[..<count]), Array(weights[count...]))
    }

    /// The sums of some features' weights in the first table: for `first`, `inside`, `last`, `single`.
    @inline(__always)
    func first(_ features: FeatureBuffer) -> SIMD4<Int32> { sum(features, Self.headerSize, masks.first) }

    /// The sums in the second table.
    @inline(__always)
    func second(_ features: FeatureBuffer) -> SIMD4<Int32> {
        sum(features, Self.headerSize + 8 * (Int(masks.first) + 1), masks.second)
    }

    @inline(__always)
    private func sum(_ features: FeatureBuffer, _ offset: Int, _ mask: UInt32) -> SIMD4<Int32> {
        bytes.read { raw in
            let rows = raw.baseAddress.unsafelyUnwrapped + offset
            var sum = SIMD4<Int32>()
            for hash in features.hashes {
                let row = rows.loadUnaligned(fromByteOffset: 8 * Int(hash & mask), as: SIMD4<Int16>.self)
                sum &+= SIMD4<Int32>(truncatingIfNeeded: row)
            }
            return sum
        }
    }

    /// The bytes of a model: two tables of rows of four weights, and the weights of one label after another.
    package static func encode(
        bits: (Int, Int), rows: ([Float], [Float]), transitions: ([Float], [Float])
    ) -> [UInt8] {
        precondition(rows.0.count == 4 << bits.0 && rows.1.count == 4 << bits.1)
        let largest = (rows.0 + rows.1).reduce(into: Float(0)) { $0 = max($0, abs($1)) }
        let step = largest > 0 ? largest / 32_000 : 1
        var bytes: [UInt8] = []
        func append(_ number: UInt32) {
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
        }
        append(UInt32(bits.0))
        append(UInt32(bits.1))
        append(step.bitPattern)
        append(0)
        for weight in transitions.0 + transitions.1 { append(UInt32(bitPattern: Int32((weight / step).rounded()))) }
        for weight in rows.0 + rows.1 {
            let value = UInt16(bitPattern: Int16((weight / step).rounded()))
            bytes.append(UInt8(truncatingIfNeeded: value))
            bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        }
        return bytes
    }
}
