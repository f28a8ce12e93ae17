import Testing

@testable import NewsAnnotation

struct WordClustersTests {
    @Test func aWordHasThePathThatWasGiven() {
        let table = WordClusters(
            ModelBytes(WordClusters.encode([(WordKey("harbour"), 0b1011_0000_1111), (WordKey("port"), 0)])))
        #expect(table[WordKey("Harbour")].prefix(4) == 0b1_1011)
        #expect(table[WordKey("harbour")].prefix(12) == 0b1_1011_0000_1111)
        #expect(table[WordKey("port")].prefix(4) == 0b1_0000)
        #expect(table[WordKey("quay")] == .none)
        #expect(table[WordKey("quay")].prefix(4) == 0)
    }

    @Test func noTableKnowsNoWord() { #expect(WordClusters(ModelBytes([]))[WordKey("port")] == .none) }

    @Test func theProgramKnowsWordsThatAreUsedAlike() {
        let clusters = WordClusters()
        #expect(clusters[WordKey("tuesday")] == clusters[WordKey("thursday")])
        #expect(clusters[WordKey("tuesday")] != .none)
    }
}
