import NewsStore

extension ReaderState {
    /// `zp`: the places of the article in focus.
    mutating func openPlaces() -> [Effect] {
        guard let number = pane == .list ? list.selected : text?.number else { return [] }
        let numbers = store.places(of: number)
        if numbers.count < 2 {
            let path = store[number].article.source.path
            say("one place: \(path)\(store[number].article.source.item.map { ":\($0)" } ?? "")")
            return []
        }
        page = .places(PlacesPage(numbers: numbers, selection: numbers.firstIndex(of: number) ?? 0))
        return []
    }

    /// Opens one of the places, also one that is no row of the list.
    mutating func openPlace(_ places: PlacesPage) -> [Effect] {
        guard places.selection < places.numbers.count else { return [] }
        let number = places.numbers[places.selection]
        pushJump()
        closePage()
        return text?.number == number ? [] : open(number)
    }

    /// What the page of places says of each: where it is, and how it differs from the first.
    package var placeRows: [PlaceRow] {
        guard case .places(let page) = page, let first = page.numbers.first else { return [] }
        return page.numbers.enumerated().map { index, number in
            let (stored, shown) = (store[number], store[first])
            let source = stored.article.source
            let isSame = stored.content == shown.content
            return PlaceRow(
                path: source.path + (source.item.map { ":\($0)" } ?? ""), title: stored.title,
                facts: [stored.article.date?.short ?? "", stored.outlet].filter { !$0.isEmpty },
                likeness: index == 0 ? "in the list" : isSame ? "the same words" : "another version",
                isSelected: index == page.selection)
        }
    }
}

/// One of the places of an article.
package struct PlaceRow: Hashable, Sendable {
    package let path: String
    package let title: String
    /// Date and outlet, as far as they are known.
    package let facts: [String]
    /// How it stands to the article in the list.
    package let likeness: String
    package let isSelected: Bool
}
