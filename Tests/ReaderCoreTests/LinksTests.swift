import NewsModel
import NewsStore
import Testing

@testable import ReaderCore

@Suite struct LinksTests {
    /// An article of two paragraphs, each with a link.
    private static let linked: StoredArticle = {
        let text = "Bridge gone\n\nSee the\nplans of it.\n\nOr the mayor."
        func span(_ words: String) -> TextSpan {
            let range = text.range(of: words).map {
                text.utf8.distance(
                    from: text.startIndex, to: $0.lowerBound)..<text.utf8.distance(
                        from: text.startIndex, to: $0.upperBound)
            }
            return TextSpan(range?.lowerBound ?? 0, range?.upperBound ?? 0)
        }
        var structure = ArticleStructure()
        structure.headline = span("Bridge gone")
        structure.paragraphs = [Paragraph(span: span("See the\nplans of it.")), Paragraph(span: span("Or the mayor."))]
        structure.links = [
            Link(span: span("the\nplans"), url: "https://nordvik.example/plans"),
            Link(span: span("the mayor"), url: "https://nordvik.example/mayor"),
        ]
        return StoredArticle(
            Article(
                text: Array(text.utf8), structure: structure,
                source: ArticleSource(path: "Desk/bridge.md", format: "markdown")))
    }()

    private func reading(_ article: StoredArticle) -> Session {
        var session = Session(80, 24, [article])
        session.press("Enter")
        return session
    }

    @Test func `the links are listed with their addresses, and Enter goes to the words`() {
        var session = reading(Self.linked)
        session.press("gl")
        let rows = session.state.entriesModel?.rows ?? []
        #expect(rows.map(\.words) == ["the plans", "the mayor"])
        #expect(rows.map(\.facts) == ["https://nordvik.example/plans", "https://nordvik.example/mayor"])
        session.press("j", "j", "Enter")
        let link = Self.linked.article.structure.links[1]
        #expect(session.state.page == nil && session.state.text?.focus == .words(link.span))
        session.press("Ctrl-O")
        #expect(session.state.text?.focus == .headline)
    }

    @Test func `an article without links says so`() {
        var session = Session.reading()
        session.press("gl")
        #expect(session.state.page == nil && session.status.left == "no links in this article")
    }
}
