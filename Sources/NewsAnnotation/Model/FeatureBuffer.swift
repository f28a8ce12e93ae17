/// The features of one decision, each a 32-bit hash; used again for the next one.
///
/// A feature is a template (its number, one for each kind of evidence) and what was seen (a word's hash, a number).
/// Training and reading fill the same buffers by the same code.
package struct FeatureBuffer: Sendable {
    /// The hashes so far.
    package private(set) var hashes: [UInt32] = []

    /// An empty buffer.
    package init() { hashes.reserveCapacity(96) }

    /// Forgets the features, keeps the memory.
    @inline(__always)
    package mutating func clear() { hashes.removeAll(keepingCapacity: true) }

    /// Adds a feature that is just there.
    @inline(__always)
    package mutating func add(_ template: UInt32) { add(template, 0) }

    /// Adds what was seen under a template.
    @inline(__always)
    package mutating func add(_ template: UInt32, _ seen: UInt64) {
        hashes.append(Self.hash(template, seen))
    }

    /// Adds two things that were seen together.
    @inline(__always)
    package mutating func add(_ template: UInt32, _ first: UInt64, _ second: UInt64) {
        hashes.append(Self.hash(template, (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)))
    }

    /// The hash of a feature (the finaliser of MurmurHash3 over both parts).
    @inline(__always)
    package static func hash(_ template: UInt32, _ seen: UInt64) -> UInt32 {
        var value = seen ^ (UInt64(template) &* 0xFF51_AFD7_ED55_8CCD)
        value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return UInt32(truncatingIfNeeded: (value ^ (value >> 29)) >> 16)
    }
}
