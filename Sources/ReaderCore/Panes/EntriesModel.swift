import NewsStore

/// A page of entries, two lines each, one of them selected: places of an article, saved news, links.
package struct EntriesModel: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package let words: String
        /// What stands under them, dim.
        package let facts: String
    }

    package let title: String
    /// What stands beside the title.
    package let note: String
    package let rows: [Row]
    package let selection: Int
    /// A sentence below the entries.
    package let footnote: String?

    init(title: String, note: String, rows: [Row], selection: Int, footnote: String? = nil) {
        (self.title, self.note, self.rows, self.selection) = (title, note, rows, selection)
        self.footnote = footnote
    }
}

extension ReaderState {
    /// The entries of the open page; nil where it has none.
    package var entriesModel: EntriesModel? {
        switch page {
        case .places(let page): placesModel(page)
        case .sources(let page): sourcesModel(page)
        case .links(let page): linksModel(page)
        case .help, .messages, .speaker, nil: nil
        }
    }
}
