import NewsStore

extension ReaderState {
    /// Takes in the saved news that was found: a page of it where it was asked for, or where nothing is done yet.
    mutating func take(_ offers: [SourceOffer]) -> [Effect] {
        let isAsked = asksForSources
        asksForSources = false
        if offers.isEmpty {
            if isAsked { say("no saved news in the usual places; :library add PATH keeps a file or folder") }
            return []
        }
        if isAsked || isUntouched { page = .sources(SourcesPage(offers: offers)) }
        return []
    }

    /// True while no key has changed what is on screen.
    private var isUntouched: Bool { page == nil && prompt == nil && pane == .list && !list.isTouched && text == nil }

    /// Opens what is selected in place of what is open.
    func openSource(_ sources: SourcesPage) -> [Effect] {
        guard sources.selection < sources.offers.count else { return [] }
        return savingPlace() + [.open(sources.offers[sources.selection].path)]
    }

    /// `:library` shows what there is, `:library add` keeps what is open, `:library add PATH` a path.
    mutating func runLibrary(_ words: [Substring]) -> [Effect] {
        switch words.first {
        case nil:
            asksForSources = true
            return [.findSources]
        case "add": return [.keepInLibrary(words.count > 1 ? String(words[1]) : nil)]
        default:
            say(":library shows what there is; :library add PATH keeps a file or folder for every start")
            return []
        }
    }

    /// What the page of saved news says of each: what it is, how much, and where.
    func sourcesModel(_ page: SourcesPage) -> EntriesModel {
        EntriesModel(
            title: "YOUR NEWS", note: "found on this machine · Enter opens · q closes",
            rows: page.offers.map { EntriesModel.Row(words: $0.name, facts: "\($0.amount) · \($0.path)") },
            selection: page.selection,
            footnote: ":library add PATH keeps a file or folder: quoth without a path then opens it.")
    }
}
