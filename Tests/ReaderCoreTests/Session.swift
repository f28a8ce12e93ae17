import Keys
import NewsAnnotation
import NewsModel
import NewsStore

@testable import ReaderCore

/// A reader under test: keys in, what one would see and what is to be done outside, out.
struct Session {
    var state: ReaderState
    /// What the last action asked for outside.
    private(set) var effects: [Effect] = []

    /// A reader of a size over articles, all of them loaded and annotated; on the list unless a single file is given.
    init(
        _ columns: Int = 160, _ rows: Int = 45, _ articles: [StoredArticle] = Collection.all, isAnnotated: Bool = true,
        isSingleFile: Bool = false
    ) {
        state = ReaderState(size: ScreenSize(rows: rows, columns: columns), opensSingleFile: isSingleFile)
        load(articles)
        if isAnnotated { annotate() }
    }

    /// A reader in the text of one article of the fixtures, the whole collection in the list.
    static func reading(_ file: String = Collection.fares, _ columns: Int = 160, _ rows: Int = 45) -> Session {
        var session = Session(columns, rows)
        session.select(file)
        session.press("Enter")
        return session
    }

    // MARK: What happens

    /// What is looked up is answered at once.
    mutating func apply(_ action: Action) {
        effects = state.apply(action)
        while let index = effects.firstIndex(where: \.isLookup), case .lookUp(let lookup) = effects[index] {
            effects.remove(at: index)
            guard let answer = state.run(for: lookup)?.answer() else { continue }
            effects += state.apply(answer)
        }
    }

    mutating func load(_ articles: [StoredArticle], isFinished: Bool = true) {
        var progress = LoadingProgress()
        (progress.seen, progress.isFinished) = (state.store.count + articles.count, isFinished)
        apply(.loaded(articles, progress))
    }

    /// Annotates what is loaded and not annotated yet.
    mutating func annotate() {
        let store = state.store
        let waiting = store.numbers.filter { store[$0].annotation == nil }
        apply(.annotated(waiting.map { result($0, Collection.annotation(of: store[$0])) }))
    }

    /// Gives an article another annotation.
    mutating func annotate(_ number: ArticleNumber, with annotation: Annotation) {
        apply(.annotated([result(number, annotation)]))
    }

    private func result(_ number: ArticleNumber, _ annotation: Annotation) -> AnnotationResult {
        let article = state.store[number].article
        let packed = PackedAnnotation(annotation, text: article.text)
        return AnnotationResult(number: number, article: article, packed: packed)
    }

    mutating func resize(_ columns: Int, _ rows: Int) { apply(.resize(ScreenSize(rows: rows, columns: columns))) }

    /// Presses keys by their written names, each a sequence: `press("3j", "Ctrl-W l", "gs")`.
    mutating func press(_ sequences: String...) {
        for sequence in sequences {
            for stroke in KeyNames.sequence(named: sequence) ?? [] { apply(.key(stroke)) }
        }
    }

    /// Types words, letter by letter.
    mutating func type(_ words: String) {
        for scalar in words.unicodeScalars { apply(.key(.typed(scalar))) }
    }

    /// Moves to an article of the list.
    mutating func select(_ file: String) {
        press("gg")
        while state.list.selected.map({ state.store[$0].article.source.path }) != file {
            let before = state.list.selection
            press("j")
            if state.list.selection == before { return }
        }
    }

    // MARK: What one sees

    var status: StatusModel { StatusModel(state) }
    /// The left half of the status line.
    var says: String { status.left }
    var hints: [String] { HintModel(state).hints.map { "\($0.key) \($0.label)" } }
    /// The headlines of the list in its order.
    var titles: [String] { state.list.numbers.map { state.store[$0].title } }
    /// The headline of the list's selected row.
    var selectedTitle: String { state.list.selected.map { state.store[$0].title } ?? "" }
    /// The headline of the article in the text pane.
    var openTitle: String { state.text.map { state.store[$0.number].title } ?? "" }
    var readTitles: [String] { state.list.numbers.filter { state.isRead($0) }.map { state.store[$0].title } }
    /// The first line of the text on screen that has words.
    var topLine: String { shownLines.first { !$0.isEmpty } ?? "" }

    var shownLines: [String] {
        guard let view = state.text else { return [] }
        return view.layout.lines[view.shownLines].map { line in
            view.layout.clusters[line.clusters].map(\.text).joined()
        }
    }

    /// The words in focus in the text.
    var focusWords: String {
        guard let view = state.text else { return "" }
        switch view.focus {
        case .none: return ""
        case .headline: return view.article.structure.headline.map { view.article.string($0) } ?? ""
        case .quotation(let index): return quotationWords(index, of: view)
        case .name(_, let span), .match(let span), .words(let span): return view.article.string(span)
        }
    }

    /// Where the words in focus begin in the article.
    var focusStart: Int? { state.text?.focusOffset }
    /// True where the words in focus are on screen.
    var isFocusShown: Bool { focusStart.map { state.text?.isShown($0) ?? false } ?? false }

    private func quotationWords(_ index: Int, of view: TextView) -> String {
        guard let annotation = view.annotation else { return "" }
        return annotation.quotations[index].quotes.map { view.article.string(annotation.quotes[$0].span) }
            .joined(separator: " · ")
    }

    /// The name that was chosen last.
    var chosenName: String? { state.text?.chosen.map { state.label(of: $0) } }

    /// The sidebar's rows of names with their counts.
    var peopleRows: [String] { state.sidebarEntries.people.map { "\($0.name) \($0.count)" } }
    var countryRows: [String] { state.sidebarEntries.countries.map { "\($0.name) \($0.count)" } }
    var quoteRows: Int { state.sidebarEntries.quotes.count }
    /// The row in focus in the sidebar.
    var sidebarRow: Int { state.sidebar.selection(in: state.sidebar.section) }

    /// The quotations on the page of one speaker: outlet and words.
    var speakerRows: [String] {
        guard case .speaker(let page) = state.page else { return [] }
        return page.groups.rows.map { row in
            let stored = state.store[row.place.article]
            return "\(stored.outlet): \(row.parts.map { stored.article.string($0) }.joined(separator: " · "))"
        }
    }

    var helpLines: [HelpModel.Line] { state.helpModel.lines }
    var isHelpOpen: Bool { if case .help = state.page { true } else { false } }
    var hasPage: Bool { state.page != nil }
    var quits: Bool { effects.contains(.quit) }
    var isListShown: Bool { state.panes.list != nil }
    var isTextShown: Bool { state.panes.text != nil }
    var isSidebarShown: Bool { state.panes.sidebar != nil }
}

extension Effect {
    fileprivate var isLookup: Bool { if case .lookUp = self { true } else { false } }
}
