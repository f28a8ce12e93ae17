import Keys
import NewsModel
import NewsStore

/// Everything the reader sees and everything its keys act on. No terminal, no clock, no files.
///
/// `apply` is the one place where it changes.
package struct ReaderState: Sendable {
    package internal(set) var size: ScreenSize
    package let keymap: Keymap

    // The collection.
    package internal(set) var store = NewsStore()
    package internal(set) var places: [ArticleID: ReadingPlace] = [:]
    package internal(set) var loading = LoadingProgress()
    /// Articles whose file has changed since it was loaded.
    package internal(set) var changed: Set<ArticleNumber> = []

    // The list.
    package internal(set) var list = ListState()

    // The article on screen, if any.
    package internal(set) var text: TextView?
    package internal(set) var sidebar = SidebarState()

    // What has the keyboard.
    package internal(set) var pane: Pane = .list
    package internal(set) var isSidebarShown = true
    package internal(set) var isDrawerOpen = false
    package internal(set) var page: Page?
    /// The page that `page` lies over, if it does.
    var pageBelow: Page?
    /// True while the saved news on this machine is looked for because the reader asked.
    var asksForSources = false
    package internal(set) var prompt: Prompt?
    /// What was typed in prompts, the latest last.
    var typed: [Prompt.Purpose: [String]] = [:]
    package internal(set) var pending: [KeyStroke] = []
    package internal(set) var count: Int?

    // How it looks.
    package internal(set) var highlight: HighlightLevel = .all
    package internal(set) var countsScareQuotes = false
    package internal(set) var showsHints = true
    package internal(set) var showsWelcome = false
    /// True while the reader wants to know why: of each quotation and name that comes into focus.
    var isExplaining = false

    // What was said and where one was.
    package internal(set) var message: Message?
    package internal(set) var messages: [Message] = []
    /// What `n` goes to.
    package internal(set) var finding = Finding()
    /// The hop that another article is looked for.
    var pendingHop: PendingHop?
    package internal(set) var palette: PaletteState?
    package internal(set) var jumps = JumpList()
    /// The command that ran into the last stop, while the next key may repeat it.
    package internal(set) var atEdge: Command?
    /// True where one file was given: it opens in its text, and `q` leaves.
    package let opensSingleFile: Bool

    package init(size: ScreenSize, keymap: Keymap = .standard, opensSingleFile: Bool = false) {
        (self.size, self.keymap, self.opensSingleFile) = (size, keymap, opensSingleFile)
        if opensSingleFile { pane = .text }
    }
}

/// The screen's size in rows and columns.
package struct ScreenSize: Hashable, Sendable {
    package var rows: Int
    package var columns: Int

    package init(rows: Int, columns: Int) { (self.rows, self.columns) = (rows, columns) }
}

/// The parts of the screen that can have the keyboard.
package enum Pane: Hashable, Sendable, CaseIterable {
    case list, text, sidebar
}

/// The list of articles: what it shows, in which order, and the row in focus.
package struct ListState: Sendable {
    /// The articles shown, sorted and filtered.
    package internal(set) var rows = ArticleRows(order: .newest)
    /// All articles, sorted: what is shown again at once when the query is lifted.
    var all = ArticleRows(order: .newest)
    /// The query that is in force: the last one typed that makes sense; an empty one finds all articles.
    package internal(set) var query = Query() {
        didSet { matcher = QueryMatcher(query) }
    }
    /// Asks articles the query that is in force.
    package private(set) var matcher = QueryMatcher(Query())
    /// What is wrong with what is being typed.
    package internal(set) var mistake: QueryMistake?
    /// The order that was asked for; `rows` has it once it is sorted.
    package internal(set) var wantedOrder: SortOrder = .newest
    /// Which search the rows come of: grows with each query.
    package internal(set) var generation = 0
    /// True where the articles have to be sorted, though they have been by that order before.
    var isUnsorted = false
    /// True until the search has found all.
    package internal(set) var isSearching = false
    /// Articles that are new, or newly looked through, and that the query has not been asked about.
    var fresh: [ArticleNumber] = []
    /// What has to be looked through for the query: all articles, or those that the query before found.
    var candidates = ArticleRows(order: .newest)
    package internal(set) var selection = 0
    /// True once the reader has moved in the list: then loading never moves the selection.
    package internal(set) var isTouched = false
    /// The first row shown.
    package internal(set) var top = 0

    package var numbers: [ArticleNumber] { rows.numbers }
    package var sort: SortOrder { wantedOrder }
    /// What narrows the list, as typed; empty: all articles.
    package var filter: String { query.text }
    package var selected: ArticleNumber? { selection < rows.count ? rows.numbers[selection] : nil }
}

/// The sections of the sidebar, in order.
package enum SidebarSection: Int, Hashable, Sendable, CaseIterable {
    case quotes, people, countries
}

/// The sidebar: the section in focus, and the row in focus in each.
package struct SidebarState: Sendable {
    package internal(set) var section: SidebarSection = .quotes
    package internal(set) var selections: [SidebarSection: Int] = [:]
    /// The words that narrow it; empty: everything.
    package internal(set) var filter = ""

    package func selection(in section: SidebarSection) -> Int { selections[section] ?? 0 }
}

/// How far loading and annotating are.
package struct LoadingProgress: Hashable, Sendable {
    package var seen = 0
    package var total: Int?
    package var isFinished = false
    /// The files left out; in news of the loading those since the last.
    package var skipped: [SkippedSource] = []

    package init() {}

    mutating func take(_ news: LoadingProgress) {
        (seen, total, isFinished) = (news.seen, news.total, news.isFinished)
        skipped += news.skipped
    }
}

/// A file that was left out, and why.
package struct SkippedSource: Hashable, Sendable {
    package let path: String
    package let reason: String

    package init(path: String, reason: String) { (self.path, self.reason) = (path, reason) }
}

/// One line said to the reader; it goes at the next key and can be read again.
package struct Message: Hashable, Sendable {
    package let text: String
    package let isTrouble: Bool
}
