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
    func placesModel(_ page: PlacesPage) -> EntriesModel? {
        guard let first = page.numbers.first else { return nil }
        let rows = page.numbers.enumerated().map { index, number in
            let (stored, shown) = (store[number], store[first])
            let source = stored.article.source
            let likeness =
                index == 0 ? "in the list" : stored.content == shown.content ? "the same words" : "another version"
            let facts = [likeness, stored.article.date?.short ?? "", stored.outlet, stored.title]
            return EntriesModel.Row(
                words: source.path + (source.item.map { ":\($0)" } ?? ""),
                facts: facts.filter { !$0.isEmpty }.joined(separator: " · "))
        }
        return EntriesModel(
            title: "PLACES", note: "\(rows.count) of one article · Enter opens · q closes", rows: rows,
            selection: page.selection)
    }
}
