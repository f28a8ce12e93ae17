import NewsStore

/// Looks for what fits the letters typed to jump to something.
package struct PaletteRun: Sendable {
    private let typed: String
    private let generation: Int
    private let names: NameIndex?
    private let store: NewsStore
    private let keymap: Keymap

    init(_ palette: PaletteState, in state: ReaderState) {
        (typed, generation, names) = (palette.typed, palette.generation, palette.names)
        (store, keymap) = (state.store, state.keymap)
    }

    func answer(isCancelled: () -> Bool) -> PaletteAnswer? {
        // The names of the collection are gathered once for each time that the palette is open.
        let names = names ?? NameIndex(store)
        let search = PaletteSearch(store, names: names, keymap: keymap)
        return search.entries(typed, isCancelled: isCancelled).map {
            PaletteAnswer(generation: generation, entries: $0, names: names)
        }
    }
}

/// What can be jumped to.
package struct PaletteAnswer: Sendable {
    let generation: Int
    let entries: [PaletteEntry]
    let names: NameIndex
}
