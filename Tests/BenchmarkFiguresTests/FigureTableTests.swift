import Testing

@testable import BenchmarkFigures

@Suite struct FigureTableTests {
    private let measures = [
        Measure("start", .milliseconds, .atMost(50)), Measure("peer: start", .milliseconds, besides: "start"),
        Measure("memory", .megabytes, .atMost("2 × text + 8", (2, of: "text", plus: 8))),
        Measure("text", .megabytes, besides: "memory"),
    ]

    private func record(_ values: [(String, Int, Double)]) -> FigureRecord {
        FigureRecord(
            values.compactMap { name, size, value in
                measures.first { $0.name == name }.map { Figure(name, size: size, value: value, unit: $0.unit) }
            })
    }

    @Test func `old and new, bars, ratios and what got worse`() {
        let before = record([("start", 10, 20), ("start", 2_000, 60), ("memory", 10, 5)])
        let now = record([
            ("start", 10, 25), ("start", 2_000, 51), ("peer: start", 10, 5), ("peer: start", 2_000, 1_020),
            ("memory", 10, 6.5), ("text", 10, 1), ("memory", 2_000, 13),
        ])
        let lines = FigureTable(measures, sizes: [10, 2_000], before: before, now: now).lines
        #expect(
            lines.prefix(5).joined(separator: "\n") == """
                                                          bar                      10 articles              2,000 articles
                start                                 ms  ≤ 50                     20.0 → 25.0  met ▲          60.0 → 51.0  missed
                  peer: start                         ms                                  5.00  5.00 ×               1,020  0.05 ×
                memory                                MB  ≤ 2 × text + 8           5.00 → 6.50  met                   13.0
                  text                                MB                                  1.00  6.50 ×                   –
                """)
        #expect(lines.last?.contains("▲") == true)
    }

    @Test(arguments: [
        (20.0, 24.0, false), (20, 24.1, true), (0.25, 0.44, false), (0.25, 0.46, true), (24, 20, false),
    ])
    func `worse by more than a fifth, and by more than chance`(before: Double, now: Double, isMarked: Bool) {
        let lines = FigureTable(
            measures, sizes: [10], before: record([("start", 10, before)]), now: record([("start", 10, now)])
        ).lines
        #expect(lines[1].contains("▲") == isMarked)
    }

    @Test func `a bar that hangs on two figures wants both`() {
        let bar = Bar.atMost("a, 2 × b", (1, of: "a", plus: 0), (2, of: "b", plus: 0))
        let figures = ["a": 10.0, "b": 4]
        #expect(bar.isMet(8) { figures[$0] } == true)
        #expect(bar.isMet(9) { figures[$0] } == false)
        #expect(bar.isMet(8) { ["a": 10][$0] } == nil)
        #expect(Bar.atMost(0).isMet(0) { _ in nil } == true)
    }

    @Test func `every peer and every bar names what is measured`() {
        let names = MeasureTable.all.map(\.name)
        #expect(Set(names).count == names.count)
        for measure in MeasureTable.all {
            #expect(measure.besides.map(names.contains) ?? true, "\(measure.name)")
            #expect(measure.bar?.limits.compactMap(\.measure).allSatisfy(names.contains) ?? true, "\(measure.name)")
            #expect(measure.name.count < 37 && !measure.name.contains("\t"), "\(measure.name)")
        }
    }
}
