import NewsModel
import Testing

@testable import NewsStore

/// The same article from several places.
@Suite struct CopyTests {
    private func article(_ words: Int, url: Int?, day: Int) -> StoredArticle {
        let text = Array("Title \(words)\n\nWords.".utf8)
        var structure = ArticleStructure()
        structure.headline = TextSpan(0, 7)
        let given = GivenFields(url: url.map { "http://x.example/\($0)" })
        let date = ArticleDate(year: 2016, month: 6, day: day)
        return StoredArticle(
            Article(
                text: text, structure: structure, given: given, date: date,
                source: ArticleSource(path: "p", format: "text")))
    }

    @Test(arguments: 1...40) func `whatever comes and goes, each article is one row, and changes tell all rows`(
        seed: UInt64
    ) {
        var random = seed &* 0x9E37_79B9_7F4A_7C15
        func roll(_ count: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % count
        }
        var store = NewsStore()
        var rows: Set<ArticleNumber> = []
        for _ in 0..<60 {
            let change: RowChange
            if roll(3) > 0 || store.present.isEmpty {
                change = store.append(
                    (0...roll(3)).map { _ in
                        article(roll(4), url: roll(2) == 0 ? nil : roll(3), day: 1 + roll(28))
                    })
            } else if roll(2) == 0 {
                let present = store.present
                change = store.remove((0...roll(3)).map { _ in present[roll(present.count)] })
            } else {
                let present = store.present
                change = store.replace(
                    present[roll(present.count)], with: article(roll(4), url: roll(3), day: 1 + roll(28)))
            }
            let named = change.added + change.removed + change.replaced.flatMap { [$0.old, $0.new] }
            #expect(Set(named).count == named.count)
            for (old, new) in change.replaced {
                #expect(rows.remove(old) != nil)
                #expect(rows.insert(new).inserted)
            }
            for number in change.removed { #expect(rows.remove(number) != nil) }
            for number in change.added { #expect(rows.insert(number).inserted) }
            #expect(Set(store.numbers) == rows && store.rowCount == rows.count)
            #expect(Set(rows.flatMap { store.places(of: $0) }) == Set(store.present))
            for row in rows { #expect(store.places(of: row).allSatisfy { store.row(of: $0) == row }) }
        }
    }
}
