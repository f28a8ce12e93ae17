/// The figures of the last run, kept in a file to be compared with: name, size, value and unit, tabs between.
package struct FigureRecord: Sendable {
    private struct Key: Hashable {
        let name: String
        let size: Int
    }

    private var figures: [Key: Figure] = [:]

    package init(_ figures: [Figure] = []) { take(figures) }

    /// The record that a file's text holds; lines that begin with # and lines of another shape are passed over.
    package init(_ text: String) {
        for row in text.split(separator: "\n") where !row.hasPrefix("#") {
            let fields = row.split(separator: "\t")
            guard fields.count == 4, let size = Int(fields[1]), let value = Double(fields[2]),
                let unit = Unit(rawValue: String(fields[3]))
            else { continue }
            take([Figure(String(fields[0]), size: size, value: value, unit: unit)])
        }
    }

    /// What was measured of a thing on so many articles.
    package func figure(_ name: String, size: Int) -> Figure? { figures[Key(name: name, size: size)] }

    /// Puts figures in the place of those with their name and size.
    package mutating func take(_ figures: [Figure]) {
        for figure in figures { self.figures[Key(name: figure.name, size: figure.size)] = figure }
    }

    /// The file's text: a line with a note, then the figures, sorted, so that only what has changed differs; without
    /// what is no longer measured.
    package func text(of measures: [Measure], note: String) -> String {
        let names = Set(measures.map(\.name))
        let kept = figures.values.filter { names.contains($0.name) }.sorted { ($0.name, $0.size) < ($1.name, $1.size) }
        return "# Written by Scripts/bench: name, articles, value, unit. \(note)\n"
            + kept.map { "\($0.name)\t\($0.size)\t\(NumberWords.plain($0.value))\t\($0.unit.rawValue)\n" }.joined()
    }
}
