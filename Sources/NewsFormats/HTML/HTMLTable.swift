import UnicodeText

/// A table of a page as lines of text in columns.
struct HTMLTable {
    /// The words of each row's cells.
    private var rows: [[[UInt8]]] = []

    /// Longer cells are sentences, and their table is there for the layout.
    private static let longestCell = 160
    private static let mostCells = 5_000

    /// Whether a table sets short words and figures in rows and columns. Linear in the table's nodes.
    static func holdsFigures(_ tree: HTMLTree, _ table: Int) -> Bool {
        var (rows, cells, letters, cellStart) = (0, 0, 0, -1)
        for index in table + 1..<tree.nodes[table].end {
            let node = tree.nodes[index]
            switch node.tag {
            case .table, .division, .section, .article, .list, .numberedList, .heading1, .heading2, .blockQuote,
                .preformatted:
                return false
            case .tableRow: rows += 1
            case .tableCell:
                (cells, letters, cellStart) = (cells + 1, 0, index)
            case .text where cellStart >= 0:
                letters += node.range.count
                if letters > longestCell * 2 { return false }
            default: break
            }
        }
        return rows > 1 && cells >= rows * 2 && cells <= mostCells
    }

    /// A table of the words of each row's cells.
    init(rows: [[[UInt8]]]) { self.rows = rows.filter { !$0.allSatisfy(\.isEmpty) } }

    /// The table at a node.
    init(_ tree: HTMLTree, _ table: Int) {
        var index = table + 1
        while index < tree.nodes[table].end {
            switch tree.nodes[index].tag {
            case .tableRow: rows.append([])
            case .tableCell:
                if rows.isEmpty { rows.append([]) }
                rows[rows.count - 1].append(tree.words(of: index))
                index = tree.nodes[index].end
                continue
            default: break
            }
            index += 1
        }
        rows.removeAll { $0.allSatisfy(\.isEmpty) }
    }

    /// The rows, one a line, each column as wide as its widest cell and two spaces between them; where that would be
    /// nearly all spaces, the columns are not set under each other.
    var lines: [UInt8] {
        var widths: [Int] = []
        let columns = rows.map { row in row.map { ClusterWidth.columns(of: String(decoding: $0, as: UTF8.self)) } }
        for row in columns {
            for (index, width) in row.enumerated() {
                if index == widths.count { widths.append(0) }
                widths[index] = max(widths[index], width)
            }
        }
        let words = rows.lazy.joined().reduce(0) { $0 + $1.count }
        if widths.reduce(0, +) * rows.count > 8 * words + 1 << 16 { widths = widths.map { _ in 0 } }
        var text: [UInt8] = []
        for (row, cells) in rows.enumerated() {
            if row > 0 { text.append(0x0A) }
            var owed = 0
            for (index, cell) in cells.enumerated() {
                if !cell.isEmpty {
                    text.append(contentsOf: repeatElement(0x20, count: owed))
                    text.append(contentsOf: cell)
                    owed = 0
                }
                owed += max(0, widths[index] - columns[row][index]) + 2
            }
        }
        return text
    }
}
