/// The table of a run: a row for each thing measured, a column for each size, what was before beside what is now.
package struct FigureTable {
    private let sizes: [Int]
    private let before: FigureRecord
    private let now: FigureRecord
    private let measures: [Measure]

    /// How many times the figure before a figure may be; more is marked.
    static let tolerance = 1.2

    package init(_ measures: [Measure], sizes: [Int], before: FigureRecord, now: FigureRecord) {
        (self.measures, self.sizes, self.before, self.now) = (measures, sizes, before, now)
    }

    private static let columns = (name: 38, unit: 4, bar: 19, figures: 17, verdict: 11)

    /// The lines of the table, and under them what the marks mean.
    package var lines: [String] {
        var heading = Self.left("", Self.columns.name) + Self.left("", Self.columns.unit)
        heading += Self.left("bar", Self.columns.bar)
        for size in sizes {
            let words = NumberWords.grouped(size) + " articles"
            heading += Self.right(words, Self.columns.figures) + Self.left("", Self.columns.verdict)
        }
        return [Self.trimmed(heading)] + measures.map(row) + [
            "", "before → now; × says how many times a peer's figure ours is; ▲ marks what got worse by more than 20 %",
        ]
    }

    private func row(_ measure: Measure) -> String {
        var row = Self.left((measure.besides == nil ? "" : "  ") + measure.name, Self.columns.name)
        row += Self.left(measure.unit.rawValue, Self.columns.unit)
        row += Self.left(measure.bar?.words ?? "", Self.columns.bar)
        for size in sizes {
            row += Self.right(figures(measure, size), Self.columns.figures)
            row += Self.left("  " + verdict(measure, size), Self.columns.verdict)
        }
        return Self.trimmed(row)
    }

    private func figures(_ measure: Measure, _ size: Int) -> String {
        let words = now.figure(measure.name, size: size).map { NumberWords.grouped($0.value) } ?? "–"
        guard let old = before.figure(measure.name, size: size) else { return words }
        return NumberWords.grouped(old.value) + " → " + words
    }

    private func verdict(_ measure: Measure, _ size: Int) -> String {
        guard let figure = now.figure(measure.name, size: size) else { return "" }
        if let besides = measure.besides {
            guard let ours = now.figure(besides, size: size), figure.value > 0 else { return "" }
            return NumberWords.grouped(ours.value / figure.value) + " ×"
        }
        let isMet = measure.bar?.isMet(figure.value) { now.figure($0, size: size)?.value }
        let words = isMet.map { $0 ? "met" : "missed" } ?? ""
        return isWorse(figure) ? words + " ▲" : words
    }

    private func isWorse(_ figure: Figure) -> Bool {
        guard let old = before.figure(figure.name, size: figure.size) else { return false }
        return figure.value > old.value * Self.tolerance && figure.value - old.value > figure.unit.leastDifference
    }

    // MARK: Columns

    private static func left(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - text.count))
    }

    private static func right(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.count)) + text
    }

    private static func trimmed(_ text: String) -> String {
        String(text[..<(text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex)])
    }
}
