import NewsModel
import NewsStore
import TextLayout

/// What the list pane shows.
package struct ListModel: Sendable {
    /// From this width on an entry takes one line.
    package static let wideColumns = 60
    /// Columns before the headline: bar, space, dot, space.
    package static let indent = 4

    package struct Entry: Sendable {
        package let number: ArticleNumber
        package let isSelected: Bool
        package let isRead: Bool
        /// True where its file has changed since it was loaded.
        package let isChanged: Bool
        /// The headline, broken at words: at most two lines where the list is narrow.
        package let title: [String]
        package let date: String
        /// `4 q`, or empty while nothing is known.
        package let quotes: String
        /// The outlet, and in how many places the article is, where it is in several: `Meridian Post ×3`.
        package let outlet: String
        /// Where the list is narrowed by words, the line that they stand in.
        package let excerpt: ListExcerpt?
        /// The rows that the entry takes, with the blank one below it where the list is narrow.
        package let rows: Int
    }

    package let heading: String
    package let isWide: Bool
    package let entries: [Entry]
    /// What to say where there is nothing to list.
    package let note: String?

    package init(_ state: ReaderState, in rectangle: Rectangle) {
        isWide = rectangle.columns >= Self.wideColumns
        heading = Self.heading(of: state, columns: rectangle.columns - 13)
        let rows = rectangle.rows - 2
        var entries: [Entry] = []
        var used = 0
        var index = state.list.top
        while index < state.list.numbers.count, used < rows {
            let entry = Self.entry(index, of: state, columns: rectangle.columns, isWide: isWide)
            used += entry.rows
            entries.append(entry)
            index += 1
        }
        self.entries = entries
        note = state.list.numbers.isEmpty ? Self.note(of: state) : nil
    }

    /// The count, and how the list is sorted or narrowed, in so many columns.
    private static func heading(of state: ReaderState, columns: Int) -> String {
        let shown = state.list.numbers.count
        let filter = state.prompt?.purpose == .narrowList ? "" : state.list.filter
        let numbers =
            state.list.filter.isEmpty
            ? StatusModel.grouped(shown)
            : "\(StatusModel.grouped(shown)) of \(StatusModel.grouped(state.store.rowCount))"
        if !filter.isEmpty { return "\(numbers) · /\(filter)" }
        let heading = "\(numbers) · \(state.list.sort.label)"
        return heading.count <= columns ? heading : "\(numbers) · \(state.list.sort.shortLabel)"
    }

    private static func note(of state: ReaderState) -> String? {
        if !state.list.filter.isEmpty { return "No article has these words; Esc lifts them." }
        return state.loading.isFinished ? "No articles." : "Loading…"
    }

    private static func entry(_ index: Int, of state: ReaderState, columns: Int, isWide: Bool) -> Entry {
        let number = state.list.numbers[index]
        let stored = state.store[number]
        let places = state.store.places(of: number).count
        let title = isWide ? [stored.title] : titleLines(stored.title, columns: columns - indent - 1)
        let room = columns - indent - 1 - (isWide ? factsColumns : 0)
        let excerpt = state.listMatcher.flatMap { ListExcerpt(stored, $0, columns: room) }
        let rows = (isWide ? 1 : title.count + 2) + (excerpt == nil ? 0 : 1)
        return Entry(
            number: number, isSelected: index == state.list.selection, isRead: state.isRead(number),
            isChanged: state.changed.contains(number), title: title,
            date: stored.article.date?.short ?? "",
            quotes: !stored.isAnnotated ? "" : "\(stored.quotationCount) q",
            outlet: stored.outlet + (places > 1 ? " ×\(places)" : ""),
            excerpt: excerpt, rows: rows)
    }

    /// The columns of date and count before the headline, where an entry takes one line.
    package static let factsColumns = 20

    /// A headline on at most two lines; what does not fit is cut with `…`.
    static func titleLines(_ title: String, columns: Int) -> [String] {
        let lines = PlainLines.wrap(title, columns: max(8, columns))
        if lines.count <= 2 { return lines }
        return [lines[0], PlainLines.cut(lines[1] + " " + lines[2], columns: max(8, columns))]
    }

    /// The first entry to show so that the selection is on screen, as near to `top` as can be.
    static func top(from top: Int, of state: ReaderState, in rectangle: Rectangle) -> Int {
        let selection = state.list.selection
        if selection <= top || state.list.numbers.isEmpty { return max(0, selection) }
        let rows = max(1, rectangle.rows - 2)
        let isWide = rectangle.columns >= wideColumns
        if isWide, state.listMatcher == nil { return max(top, selection - rows + 1) }
        var used = 0
        var first = selection
        while first >= top {
            used += entry(first, of: state, columns: rectangle.columns, isWide: isWide).rows
            // The blank line below the last entry need not fit.
            if used - (isWide ? 0 : 1) > rows { return min(selection, first + 1) }
            first -= 1
        }
        return top
    }
}
