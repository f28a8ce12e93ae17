import NewsModel
import TextLayout

/// What the sidebar shows, line by line.
package struct SidebarModel: Sendable {
    package enum Line: Sendable {
        case blank
        /// A section's heading: its name, its count, and how many rows are hidden above.
        case heading(SidebarSection, count: String, above: Int)
        /// A quotation's first line: who speaks, and the words by the cue.
        case speaker(SpeakerLabel, isSelected: Bool)
        /// A line of a quotation's words.
        case words(String, isSelected: Bool)
        /// A person or country with its count.
        case row(name: String, count: String, NameKey, isSelected: Bool, isChosen: Bool)
        /// How many rows are hidden below.
        case more(Int)
        /// What to say where a section is empty.
        case note(String)
    }

    package internal(set) var lines: [Line] = []
    /// How many rows of the drawer's section are hidden above.
    package internal(set) var above = 0
    /// The line of the row in focus, where the sidebar has the keyboard.
    package internal(set) var cursorLine: Int?
    /// The heading of the drawer: each section with its count.
    package let tabs: [(section: SidebarSection, title: String)]
    package let section: SidebarSection

    package init(_ state: ReaderState, in rectangle: Rectangle, isDrawer: Bool) {
        let entries = state.sidebarEntries
        let builder = SidebarBuilder(state: state, entries: entries, columns: rectangle.columns, isDrawer: isDrawer)
        section = state.sidebar.section
        tabs = SidebarSection.allCases.map { ($0, "\($0.title) \(builder.count(of: $0))") }
        if isDrawer {
            let part = builder.section(state.sidebar.section, rows: rectangle.rows - 1)
            (lines, cursorLine, above) = (part.lines, part.cursor, part.above)
            return
        }
        let wanted = SidebarSection.allCases.map { builder.wantedRows($0, most: rectangle.rows) }
        var heights = Self.divide(rectangle.rows, wanted: wanted)
        for section in SidebarSection.allCases {
            let rows = heights[section.rawValue]
            if rows == 0 { continue }
            let isLast = section == SidebarSection.allCases.last
            let part = builder.section(section, rows: rows - (isLast ? 2 : 3))
            if section == state.sidebar.section, let cursor = part.cursor { cursorLine = lines.count + 2 + cursor }
            lines.append(.heading(section, count: builder.count(of: section), above: part.above))
            lines.append(.blank)
            lines += part.lines
            if isLast { break }
            lines.append(.blank)
            Self.handOn(rows - part.lines.count - 3, after: section.rawValue, of: &heights, wanted: wanted)
        }
    }

    /// Rows that a section left free, because its next entry did not fit, go to those below it.
    private static func handOn(_ free: Int, after section: Int, of heights: inout [Int], wanted: [Int]) {
        var free = free
        for index in heights.indices where index > section && free > 0 && heights[index] > 0 {
            let taken = max(0, min(free, wanted[index] - heights[index]))
            heights[index] += taken
            free -= taken
        }
    }

    /// Shares rows among the sections: people and countries keep some while they have entries, and what one does
    /// not need goes to the others. Each wish includes heading and the blank line below it.
    static func divide(_ rows: Int, wanted: [Int]) -> [Int] {
        let least = [max(5, rows / 3), max(5, rows / 4), max(4, rows / 5)]
        var given = zip(wanted, least).map { min($0, $1) }
        // Quotes come first when the rest is shared out, then people.
        for index in wanted.indices {
            let free = rows - given.reduce(0, +)
            given[index] += max(0, min(free, wanted[index] - given[index]))
        }
        // On a very low screen the last sections give way.
        for index in given.indices.reversed() where given.reduce(0, +) > rows {
            given[index] = max(0, given[index] - (given.reduce(0, +) - rows))
            if given[index] < 3, index > 0 { given[index] = 0 }
        }
        return given
    }
}

extension SidebarSection {
    package var title: String {
        switch self {
        case .quotes: "QUOTES"
        case .people: "PEOPLE"
        case .countries: "COUNTRIES"
        }
    }
}
