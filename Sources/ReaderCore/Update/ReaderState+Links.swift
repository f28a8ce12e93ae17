import NewsModel
import NewsStore

extension ReaderState {
    /// `gl`: the links of the article, with their addresses.
    mutating func openLinks() -> [Effect] {
        guard let view = text, pane != .list || panes.text != nil else { return [] }
        let links = view.article.structure.links
        if links.isEmpty {
            let own = view.article.given.url.map { "; its own address: \($0)" } ?? ""
            say("no links in this article\(own)")
            return []
        }
        let top = view.topOffset ?? 0
        page = .links(LinksPage(selection: links.firstIndex { $0.span.end > top } ?? links.count - 1))
        return []
    }

    /// Goes to the words of the selected link.
    mutating func openLink(_ links: LinksPage) -> [Effect] {
        guard let view = text, links.selection < view.article.structure.links.count else { return [] }
        let span = view.article.structure.links[links.selection].span
        pushJump()
        closePage()
        pane = .text
        refit()
        text?.focus = .words(span)
        text?.reveal(span.start)
        return markRead()
    }

    func linksModel(_ page: LinksPage) -> EntriesModel? {
        guard let article = text?.article else { return nil }
        let links = article.structure.links
        return EntriesModel(
            title: "LINKS", note: "\(links.count) · Enter goes to the words · q closes",
            rows: links.map { link in
                EntriesModel.Row(words: OneLine.string(article.text, link.span.range), facts: link.url)
            },
            selection: page.selection)
    }
}

/// The links of the article on screen, one of them selected.
package struct LinksPage: Hashable, Sendable {
    package internal(set) var selection = 0
}
