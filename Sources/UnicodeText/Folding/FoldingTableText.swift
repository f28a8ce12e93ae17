/// The text that the folding table is kept in: items such as `c0-c5=61`, numbers in base 16.
///
/// - `S-E=T`: each of S to E becomes T; T may be several scalars with `.` between them, or none.
/// - `S=T,U,V`: S becomes T, the next one U, and so on.
/// - `S-E+T`: S becomes T, the next one the one after T, and so on to E.
/// - `S-E%T`: the same, but every second one from S to E becomes every second one from T on.
package enum FoldingTableText {
    static let same = UInt8(ascii: "=")
    static let everyOne = UInt8(ascii: "+")
    static let everySecond = UInt8(ascii: "%")
    static let signs = [same, everyOne, everySecond]

    /// A scalar that does not become itself, and what it becomes.
    private typealias Change = (source: UInt32, target: [UInt32])

    /// The items for all of `FoldingRules`, but ASCII and Hangul syllables. Takes seconds.
    package static func items() -> [String] {
        let scalars = (UInt32(0x80)...0x10FFFF).lazy.filter {
            !HangulSyllable.all.contains($0) && Unicode.Scalar($0) != nil
        }
        let changes: [Change] = scalars.map { ($0, FoldingRules.folded($0)) }.filter { $0.target != [$0.source] }
        var (items, rest): ([String], ArraySlice<Change>) = ([], changes[...])
        while !rest.isEmpty {
            let (item, count) = run(at: rest) ?? list(at: rest)
            items.append(item)
            rest = rest.dropFirst(count)
        }
        return items
    }

    /// The item for three or more changes in a row that are one rule, and their number.
    private static func run(at rest: ArraySlice<Change>) -> (item: String, count: Int)? {
        guard let first = rest.first else { return nil }
        let isLone = first.target.count == 1
        for (sign, step, move) in [(same, 1, 0), (everyOne, 1, 1), (everySecond, 2, 2)] as [(UInt8, UInt32, UInt32)] {
            let run = zip(0..., rest).prefix { index, change in
                change.source == first.source + UInt32(index) * step
                    && change.target == first.target.map { $0 + UInt32(index) * move }
            }
            if let last = run.last, run.count > 2, isLone || sign == same {
                let range = "\(hex(first.source))-\(hex(last.1.source))"
                return (range + String(Unicode.Scalar(sign)) + hex(first.target), run.count)
            }
        }
        return nil
    }

    /// The item for changes of neighbours up to the next run, and their number.
    private static func list(at rest: ArraySlice<Change>) -> (item: String, count: Int) {
        var (targets, left, source): ([String], ArraySlice<Change>, UInt32?) = ([], rest, nil)
        while let next = left.first, next.source == source ?? next.source, targets.isEmpty || run(at: left) == nil {
            targets.append(hex(next.target))
            source = next.source + 1
            left = left.dropFirst()
        }
        return (hex(rest.first?.source ?? 0) + "=" + targets.joined(separator: ","), targets.count)
    }

    private static func hex(_ scalars: [UInt32]) -> String { scalars.map(hex).joined(separator: ".") }

    private static func hex(_ scalar: UInt32) -> String { String(scalar, radix: 16) }
}
