/// Weights of hashed features, as training wrote them: features that share a row share its weight.
///
/// Layout, little endian: the number of bits of a row's index, the number of columns, the size of one step of a weight
/// (float), 0 (32 bits each); then the rows, 16 bits a weight.
package struct LinearModel: Sendable {
    /// The number of scores that a decision gets.
    package let columns: Int
    private let bytes: ModelBytes
    private let mask: UInt32
    private let step: Float

    static let headerSize = 16

    /// The weights in some bytes; nil where they are none, or too few.
    package init?(_ bytes: ModelBytes) {
        let header: (bits: UInt32, columns: UInt32, step: Float)? = bytes.read { raw in
            guard raw.count >= Self.headerSize else { return nil }
            return (
                raw.loadUnaligned(as: UInt32.self), raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                raw.loadUnaligned(fromByteOffset: 8, as: Float.self)
            )
        }
        guard let header, header.bits < 28, header.columns > 0, header.columns < 64,
            bytes.count >= Self.headerSize + (2 * Int(header.columns)) << Int(header.bits)
        else { return nil }
        (self.bytes, columns, step) = (bytes, Int(header.columns), header.step)
        mask = UInt32(1) << header.bits - 1
    }

    /// The sum of the features' weights, for models with one column.
    package func score(_ features: FeatureBuffer) -> Float { score(features.hashes) }

    /// The same of hashes that a buffer held.
    package func score(_ hashes: [UInt32]) -> Float {
        let sum: Int32 = bytes.read { raw in
            let weights = raw.baseAddress.unsafelyUnwrapped + Self.headerSize
            var sum: Int32 = 0
            for hash in hashes {
                sum &+= Int32(weights.load(fromByteOffset: 2 * Int(hash & mask), as: Int16.self))
            }
            return sum
        }
        return Float(sum) * step
    }

    /// Adds the features' weights to `scores`, which has a place for each column.
    package func add(_ features: FeatureBuffer, to scores: inout [Float]) {
        precondition(scores.count == columns)
        bytes.read { raw in
            let weights = raw.baseAddress.unsafelyUnwrapped + Self.headerSize
            for hash in features.hashes {
                let row = weights + 2 * columns * Int(hash & mask)
                for column in 0..<columns {
                    scores[column] += Float(row.load(fromByteOffset: 2 * column, as: Int16.self)) * step
                }
            }
        }
    }

    /// The bytes of a model with the given weights, row by row, rounded to 16 bits. Their number must be
    /// `columns << bits`.
    package static func encode(bits: Int, columns: Int, weights: [Float]) -> [UInt8] {
        precondition(weights.count == columns << bits)
        let largest = weights.reduce(into: Float(0)) { $0 = max($0, abs($1)) }
        let step = largest > 0 ? largest / 32_000 : 1
        var bytes: [UInt8] = []
        bytes.reserveCapacity(headerSize + 2 * weights.count)
        func append(_ number: UInt32) {
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
        }
        append(UInt32(bits))
        append(UInt32(columns))
        append(step.bitPattern)
        append(0)
        for weight in weights {
            let value = UInt16(bitPattern: Int16((weight / step).rounded()))
            bytes.append(UInt8(truncatingIfNeeded: value))
            bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        }
        return bytes
    }
}
