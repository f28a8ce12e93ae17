import Testing

@testable import BenchmarkFigures

@Suite struct FigureRecordTests {
    private let figures = [
        Figure(MeasureTable.firstRow, size: 10_000, value: 12.345, unit: .milliseconds),
        Figure(MeasureTable.firstRow, size: 1_000, value: 1_424.4, unit: .milliseconds),
        Figure(MeasureTable.allAnnotated, size: 1_000, value: 0.0449, unit: .seconds),
        Figure("gone", size: 1_000, value: 1, unit: .perSecond),
    ]

    @Test func `the file is sorted and keeps what is still measured`() {
        let text = FigureRecord(figures).text(of: MeasureTable.all, note: "Quiet.")
        #expect(
            text == """
                # Written by Scripts/bench: name, articles, value, unit. Quiet.
                all annotated\t1000\t0.04\ts
                first list row\t1000\t1424\tms
                first list row\t10000\t12.3\tms

                """)
        #expect(FigureRecord(text).text(of: MeasureTable.all, note: "Quiet.") == text)
    }

    @Test func `a new figure takes the place of the old, others stay`() {
        var record = FigureRecord(figures)
        record.take([Figure(MeasureTable.firstRow, size: 1_000, value: 3, unit: .milliseconds)])
        #expect(record.figure(MeasureTable.firstRow, size: 1_000)?.value == 3)
        #expect(record.figure(MeasureTable.firstRow, size: 10_000)?.value == 12.345)
    }

    @Test(arguments: [
        "", "# first list row\t1000\t3\tms", "first list row\t1000\t3", "first list row\tx\t3\tms",
        "first list row\t1000\t2\tkm",
    ])
    func `lines of another shape are passed over`(text: String) {
        #expect(FigureRecord(text).figure(MeasureTable.firstRow, size: 1_000) == nil)
    }

    @Test(arguments: [
        (0, "0.00"), (0.0849, "0.08"), (0.999, "1.00"), (9.994, "9.99"), (9.996, "10.0"), (34.06, "34.1"),
        (99.94, "99.9"), (99.96, "100"), (1_424.5, "1425"),
    ])
    func `three digits that count`(value: Double, words: String) {
        #expect(NumberWords.plain(value) == words)
    }

    @Test(arguments: [(7, "7.00"), (999, "999"), (1_000, "1,000"), (100_000, "100,000"), (1_234_567, "1,234,567")])
    func `commas between thousands`(value: Double, words: String) {
        #expect(NumberWords.grouped(value) == words)
    }
}
