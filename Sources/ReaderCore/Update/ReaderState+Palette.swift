import NewsStore

extension ReaderState {
    /// `Ctrl-P`: jumps to whatever fits some letters.
    mutating func openPalette() -> [Effect] {
        prompt = Prompt(.jump)
        palette = PaletteState()
        return [.lookUp(.palette)]
    }

    /// Asks what fits the letters typed by now.
    mutating func askPalette(_ words: String) -> [Effect] {
        guard var open = palette else { return [] }
        open.typed = words
        open.generation += 1
        palette = open
        return [.lookUp(.palette)]
    }

    mutating func take(_ answer: PaletteAnswer) -> [Effect] {
        guard palette?.generation == answer.generation else {
            if palette?.names == nil { palette?.names = answer.names }
            return []
        }
        palette?.names = answer.names
        palette?.entries = answer.entries
        palette?.selection = 0
        palette?.isAnswered = true
        return []
    }

    mutating func moveInPalette(by rows: Int) {
        guard let open = palette, !open.entries.isEmpty else { return }
        palette?.selection = max(0, min(open.entries.count - 1, open.selection + rows))
    }

    /// Enter: goes to the entry in focus.
    mutating func openPaletteEntry() -> [Effect] {
        guard let open = palette else { return [] }
        palette = nil
        guard open.selection < open.entries.count else {
            say("nothing fits “\(open.typed)”")
            return []
        }
        switch open.entries[open.selection].target {
        case .command(let command): return perform(command, count: nil)
        case .article(let number): return jump(to: number)
        case .person(let name): return listArticles("person:\"\(name)\"")
        case .country(let code): return listArticles("country:\(code)")
        }
    }

    /// Opens an article from wherever one is; a list that does not have it shows all again.
    private mutating func jump(to number: ArticleNumber) -> [Effect] {
        closePages()
        pushJump()
        var effects: [Effect] = []
        if row(of: number) == nil { effects += setListQuery("") }
        effects += open(number)
        pane = .text
        refit()
        return effects
    }

    /// Narrows the list to what a query finds.
    private mutating func listArticles(_ query: String) -> [Effect] {
        closePages()
        let effects = pane == .list ? [] : enter(.list)
        return effects + setListQuery(query)
    }

    private mutating func closePages() { (page, pageBelow) = (nil, nil) }
}
