import NewsModel
import NewsStore
import Testing

@Suite struct PersonKeyTests {
    @Test(arguments: [
        ("Bashar al-Assad", "Bashar Assad"), ("Bashar al Assad", "bashar AL-ASSAD"), ("José Muñoz", "Jose Munoz"),
        ("Marit K. Aasen", "Marit Aasen"), ("Walt Pruitt, Jr.", "Walt Pruitt"), ("Sean O'Hara", "Sean O’Hara"),
    ])
    func `forms of one name are the same`(one: String, other: String) {
        #expect(PersonKey(one) == PersonKey(other))
    }

    @Test(arguments: [
        ("Marit Aasen", "Aasen"), ("Marit Aasen", "Berit Aasen"), ("Al Gore", "Tipper Gore"), ("", "Aasen"),
    ])
    func `other names are not`(one: String, other: String) { #expect(PersonKey(one) != PersonKey(other)) }
}

@Suite struct SpeakerGroupsTests {
    private func quotations(of name: String, _ articles: [StoredArticle]) -> [String] {
        let store = store(articles)
        let groups = SpeakerGroups(SpeakerQuotations(of: name, in: store), in: store)
        return groups.rows.map { row in
            let article = store[row.place.article].article
            let mark =
                switch row.likeness {
                case .other: ""
                case .same: "= "
                case .reworded: "~ "
                }
            let differing = row.differing.map { article.string($0) }.joined(separator: " ")
            return mark + row.parts.map { article.string($0) }.joined() + (differing.isEmpty ? "" : " [\(differing)]")
        }
    }

    @Test func `a lone surname joins the one who bears it, from both sides`() {
        let articles = [
            stored("A", day: 2, quotes: [("Marit Aasen", "one")], people: ["Marit Aasen"]),
            stored("B", day: 1, quotes: [("Aasen", "two")], people: ["Aasen"]),
        ]
        #expect(quotations(of: "Aasen", articles) == ["\"one\"", "\"two\""])
        #expect(quotations(of: "Marit Aasen", articles) == ["\"one\"", "\"two\""])
        #expect(SpeakerQuotations(of: "Aasen", in: store(articles)).name == "Marit Aasen")
    }

    @Test func `where two bear the surname nobody joins`() {
        let articles = [
            stored(
                "A", quotes: [("Marit Aasen", "one"), ("Berit Aasen", "two")], people: ["Marit Aasen", "Berit Aasen"]),
            stored("B", quotes: [("Aasen", "three")], people: ["Aasen"]),
        ]
        #expect(quotations(of: "Aasen", articles) == ["\"three\""])
        #expect(quotations(of: "Marit Aasen", articles) == ["\"one\""])
    }

    @Test func `the same sentence stands next to its other wordings, newest first`() {
        let articles = [
            stored("A", day: 1, quotes: [("Jon Vidalin", "we will carry our own benches"), ("Jon Vidalin", "enough")]),
            stored("B", day: 3, quotes: [("Jon Vidalin", "We shall carry our own benches!")]),
            stored("C", day: 2, quotes: [("Jon Vidalin", "we will carry, our own benches")]),
        ]
        #expect(
            quotations(of: "Jon Vidalin", articles) == [
                "\"We shall carry our own benches!\"", "~ \"we will carry, our own benches\" [will]",
                "= \"we will carry our own benches\"", "\"enough\"",
            ])
    }

    @Test func `a body without a name of its own is another one in each article`() throws {
        let articles = [
            stored("A", path: "a", quotes: [("the ferry board", "one")]),
            stored("B", path: "b", quotes: [("the ferry board", "two"), ("the Ferry Board", "three")]),
        ]
        let store = store(articles)
        let first = try #require(store.numbers.first)
        let here = SpeakerQuotations(of: "the ferry board", in: store, askedFrom: first)
        #expect(here.places.map(\.article) == [first])
        #expect(SpeakerQuotations(of: "the Ferry Board", in: store, askedFrom: first).places.count == 3)
    }

    @Test func `scare quotes are nobody's`() {
        #expect(quotations(of: "Jon Vidalin", [stored("A", quotes: [("Jon Vidalin", "so called")], scare: 1)]) == [])
    }
}
