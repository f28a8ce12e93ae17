import NewsModel
import NewsStore
import Testing

@Suite struct NewsStoreTests {
    private func titles(_ articles: [StoredArticle], _ order: SortOrder) -> [String] {
        let store = store(articles)
        return ArticleRows(store.numbers, order: order, in: store).numbers.map { store[$0].title }
    }

    private let articles = [
        stored("Beans", path: "b/2.txt", day: 3, quotes: [(nil, "one"), (nil, "two")]),
        stored("Apples", path: "a/9.txt", day: 3), stored("Cherries", path: "c/1.txt", day: 9, quotes: [(nil, "x")]),
        stored("Dates", path: "d/1.txt", day: nil),
    ]

    @Test func `articles are sorted four ways, ties by the file's name`() {
        #expect(titles(articles, .newest) == ["Cherries", "Beans", "Apples", "Dates"])
        #expect(titles(articles, .oldest) == ["Dates", "Beans", "Apples", "Cherries"])
        #expect(titles(articles, .title) == ["Apples", "Beans", "Cherries", "Dates"])
        #expect(titles(articles, .quotations) == ["Beans", "Cherries", "Dates", "Apples"])
    }

    @Test func `merging sorted parts is the same as sorting all`() {
        for order in SortOrder.allCases {
            let store = store(articles)
            for first in 0...articles.count {
                var rows = ArticleRows(Array(store.numbers.prefix(first)), order: order, in: store)
                rows.insert(Array(store.numbers.dropFirst(first)), in: store)
                #expect(rows.numbers.map { store[$0].title } == titles(articles, order))
                #expect(store.numbers.allSatisfy { rows.row(of: $0, in: store) == rows.numbers.firstIndex(of: $0) })
            }
        }
    }

    @Test func `a store of many chunks keeps its numbers, and copies stay as they were`() {
        var first = NewsStore()
        let numbers = (0..<3000).map { first.append([StoredArticle(stored("Story \($0)").article)]).added[0] }
        let copy = first
        let nothing = PackedAnnotation(Annotation(), text: first[numbers[2500]].article.text)
        first.annotate(numbers[2500], with: nothing)
        first.annotate(numbers[2500], with: nothing)
        #expect(first.count == 3000 && first.annotatedCount == 1 && copy.annotatedCount == 0)
        #expect(first[numbers[2999]].title == "Story 2999" && copy[numbers[2500]].annotation == nil)
    }

    @Test func `a title is the headline, else the first words, else the file`() {
        #expect(stored("Beans  are\tup").title == "Beans are up")
        #expect(stored("", "Beans are up again and so are peas.").title == "Beans are up again and so are peas.")
        #expect(stored("", " ", path: "x/y.txt").title == "x/y.txt")
    }

    @Test func `the outlet is the folder where nothing else is known`() {
        #expect(stored("Beans", path: "news/Daily Bean/1.txt").outlet == "Daily Bean")
        #expect(stored("Beans", path: "1.txt").outlet == "")
        #expect(stored("Beans", path: "./1.txt").outlet == "")
    }

    @Test func `scare quotes are counted apart`() {
        let article = stored("Beans", quotes: [("Jon Vidalin", "one"), (nil, "two"), (nil, "three")], scare: 2)
        #expect(article.quotationCount == 1 && article.scareCount == 2)
    }
}
