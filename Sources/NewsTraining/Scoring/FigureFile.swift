/// The figures of a version, kept to be compared with those of later ones: `set`, `figure` and points, tabs between.
package struct FigureFile: Sendable {
    /// One kept figure.
    package struct Line: Hashable, Sendable {
        package let set: String
        package let figure: String
        /// 0 to 100.
        package let points: Double
    }

    /// The figures in their order.
    package let lines: [Line]

    /// How many points a figure may fall.
    package static let tolerance = 0.3

    /// The figures that are kept of some results.
    package init(_ results: [Scoring.Result]) {
        lines = results.flatMap { result in
            result.figures.filter(\.isKept).compactMap { figure in
                figure.points.map { Line(set: result.set, figure: figure.name, points: $0) }
            }
        }
    }

    /// The figures that a file's text holds; lines that begin with # and lines of another shape are passed over.
    package init(_ text: String) {
        lines = text.split(separator: "\n").compactMap { row in
            let fields = row.split(separator: "\t")
            guard !row.hasPrefix("#"), fields.count == 3, let points = Double(fields[2]) else { return nil }
            return Line(set: String(fields[0]), figure: String(fields[1]), points: points)
        }
    }

    /// The file's text.
    package var text: String {
        "# Points that no change may lower by more than 0.3: quoth-dev score writes and compares them.\n"
            + lines.map { "\($0.set)\t\($0.figure)\t\(Figure.words($0.points))\n" }.joined()
    }

    /// The figures that fell by more than the tolerance since `earlier`, as lines of words; those of sets that were
    /// not measured now are left out, those that are gone are named.
    package func falls(since earlier: FigureFile) -> [String] {
        let sets = Set(lines.map(\.set))
        return earlier.lines.filter { sets.contains($0.set) }.compactMap { line in
            guard let now = lines.first(where: { $0.set == line.set && $0.figure == line.figure }) else {
                return "\(line.set): \(line.figure) is gone; it was \(Figure.words(line.points))"
            }
            guard now.points < line.points - Self.tolerance - 0.005 else { return nil }
            return "\(line.set): \(line.figure) fell from \(Figure.words(line.points)) to \(Figure.words(now.points))"
        }
    }
}
