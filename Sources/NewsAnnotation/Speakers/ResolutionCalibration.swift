/// How often resolved names are right, for each way that leads to one, as measured on labelled articles.
package struct ResolutionCalibration: Sendable {
    /// How the answer was found.
    package enum Way: Int, Sendable, CaseIterable {
        /// A name stands by the cue; raw 1, 0.75 for one in apposition, 0.5 where several have that surname.
        case name
        /// A pronoun, a role: the raw confidence is the ranking's chance.
        case pronoun, role
        /// A body, a group or a document; raw 1 where it names itself, 0.5 where it is named elsewhere, 0 for no name.
        case body
        /// A rule beside the ranking; raw 1 for a role told by its country, 0.5 for somebody new, 0 for a pronoun of
        /// somebody without a name.
        case rule
    }

    private let curves: [Calibration]

    /// The calibration with one curve a way.
    package init(_ curves: [Calibration]) { self.curves = curves }

    /// What `encoded` wrote: for each way the number of bytes (32 bits, little endian), then the curve.
    package init(_ bytes: ModelBytes) {
        let all = bytes.read { Array($0) }
        var at = 0
        curves = Way.allCases.map { _ in
            guard at + 4 <= all.count else { return Calibration(points: []) }
            let size = (0..<4).reduce(0) { $0 | Int(all[at + $1]) << (8 * $1) }
            let start = at + 4
            at = min(start + size, all.count)
            return Calibration(ModelBytes(Array(all[start..<at])))
        }
    }

    /// The share of answers of that way and raw confidence that are right.
    package func right(_ way: Way, _ raw: Float) -> Float {
        curves.indices.contains(way.rawValue) ? curves[way.rawValue].right(raw) : raw
    }

    /// The bytes of the curves.
    package func encoded() -> [UInt8] {
        curves.flatMap { curve in
            let bytes = curve.encoded()
            return (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) } + bytes
        }
    }
}
