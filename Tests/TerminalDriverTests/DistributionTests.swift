import Testing

@testable import TerminalDriver

@Suite struct DistributionTests {
    @Test func `percentiles are values that were measured`() {
        let times = Distribution((1...200).shuffled().map(Double.init))
        #expect(times.count == 200)
        #expect(times.median == 100)
        #expect(times.percentile(99) == 198)
        #expect(times.percentile(0) == 1 && times.percentile(100) == 200)
        #expect(times.worst == 200)
    }

    @Test func `one value is all of them, none is none`() {
        #expect(Distribution([7]).percentile(99) == 7 && Distribution([7]).median == 7)
        #expect(Distribution([]).median == nil && Distribution([]).worst == nil)
        #expect(Distribution([1, 9]).median == 1 && Distribution([1, 9]).percentile(99) == 9)
    }
}
