/// A rectangle of the screen, in cells, 0-based.
package struct Rectangle: Hashable, Sendable {
    package var row: Int
    package var column: Int
    package var rows: Int
    package var columns: Int

    package init(row: Int, column: Int, rows: Int, columns: Int) {
        (self.row, self.column, self.rows, self.columns) = (row, column, rows, columns)
    }
}

/// Which panes are on screen, and where: a pure function of size, focus and what is switched on.
package struct PaneLayout: Hashable, Sendable {
    /// How many panes the width has room for.
    package enum Breadth: Sendable {
        /// List, text and sidebar.
        case three
        /// Two of the three.
        case two
        /// One, and the sidebar as a drawer below the text.
        case drawer
        /// One at a time.
        case one
    }

    package var breadth: Breadth = .one
    package var list: Rectangle?
    package var text: Rectangle?
    package var sidebar: Rectangle?
    /// The sidebar lies below the text and shows one section at a time.
    package var sidebarIsDrawer = false
    /// Columns with a thin line between panes.
    package var rules: [Int] = []
    /// The rows that panes share: all but status and hint.
    package var body: Rectangle
    package var statusRow: Int
    package var hintRow: Int?

    /// The least screen that shows anything but a line saying so.
    package static let leastRows = 5
    package static let leastColumns = 20

    /// The text column aimed at, in columns.
    package static let measure = 72

    /// What decides the layout beside the size.
    package struct Wish: Hashable, Sendable {
        package var pane: Pane
        package var sidebar: Bool
        package var drawer: Bool
        package var hints: Bool
    }

    package init(size: ScreenSize, wish: Wish) {
        let hints = wish.hints && size.rows >= 8
        let rows = max(0, size.rows - (hints ? 2 : 1))
        body = Rectangle(row: 0, column: 0, rows: rows, columns: size.columns)
        statusRow = rows
        hintRow = hints ? rows + 1 : nil
        switch size.columns {
        case 140...: arrangeThree(wish)
        case 100...: arrangeTwo(wish)
        case 60...: arrangeDrawer(wish)
        default: arrangeOne(wish)
        }
    }

    private mutating func arrangeThree(_ wish: Wish) {
        breadth = .three
        let sidebar = wish.sidebar ? max(34, min(52, body.columns / 4)) : 0
        // The list gives way before the text gets narrower than it reads well.
        let left = body.columns - sidebar - 2 - Self.measure - 4
        let list = max(32, min(48, body.columns / 4, max(32, left)))
        divide(list: list, sidebar: sidebar)
    }

    private mutating func arrangeTwo(_ wish: Wish) {
        breadth = .two
        let side = max(28, min(44, body.columns - 1 - Self.measure))
        if wish.pane == .list || !wish.sidebar {
            divide(list: side, sidebar: 0)
        } else {
            divide(list: 0, sidebar: side)
        }
    }

    private mutating func arrangeDrawer(_ wish: Wish) {
        breadth = .drawer
        if wish.pane == .list {
            list = body
        } else if wish.drawer, wish.sidebar, body.rows >= 12 {
            let height = max(6, min(12, body.rows / 3))
            text = Rectangle(row: 0, column: 0, rows: body.rows - height, columns: body.columns)
            sidebar = Rectangle(row: body.rows - height, column: 0, rows: height, columns: body.columns)
            sidebarIsDrawer = true
        } else if wish.pane == .sidebar {
            sidebar = body
        } else {
            text = body
        }
    }

    private mutating func arrangeOne(_ wish: Wish) {
        breadth = .one
        switch wish.pane {
        case .list: list = body
        case .text: text = body
        case .sidebar: sidebar = body
        }
    }

    /// Puts the list left, the sidebar right and the text between, with a line on each border.
    private mutating func divide(list listColumns: Int, sidebar sidebarColumns: Int) {
        var start = 0
        var end = body.columns
        if listColumns > 0 {
            list = Rectangle(row: 0, column: 0, rows: body.rows, columns: listColumns)
            rules.append(listColumns)
            start = listColumns + 1
        }
        if sidebarColumns > 0 {
            end -= sidebarColumns
            sidebar = Rectangle(row: 0, column: end, rows: body.rows, columns: sidebarColumns)
            end -= 1
            rules.append(end)
        }
        text = Rectangle(row: 0, column: start, rows: body.rows, columns: end - start)
    }
}

extension PaneLayout {
    /// Where the lines of text stand within the text pane: the column that is set, without bar and margins.
    package var column: Rectangle? {
        guard let text else { return nil }
        // The bar at a quotation stands two columns left of the words, and never touches the line between panes.
        let least = text.column > 0 ? 3 : 2
        let margin = rules.isEmpty ? (text.columns >= 40 ? 4 : 2) : 5
        let measure = max(1, min(Self.measure, text.columns - margin))
        let left = max(least, (text.columns - measure) / 2)
        // Air above the headline, where there is room for it.
        let air = text.rows >= 30 ? 1 : 0
        return Rectangle(
            row: text.row + air, column: text.column + min(left, text.columns - measure), rows: max(1, text.rows - air),
            columns: measure)
    }
}

extension ReaderState {
    /// Where the panes are now.
    package var panes: PaneLayout {
        PaneLayout(
            size: size,
            wish: PaneLayout.Wish(pane: pane, sidebar: isSidebarShown, drawer: isDrawerOpen, hints: showsHints))
    }

    package var isTooSmall: Bool {
        size.rows < PaneLayout.leastRows || size.columns < PaneLayout.leastColumns
    }
}
