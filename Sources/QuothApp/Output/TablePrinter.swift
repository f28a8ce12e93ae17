/// Rows of values under named columns.
struct Table: Sendable {
    enum Value: Hashable, Sendable {
        case text(String)
        case number(Int)
        case list([String])

        var isNumber: Bool { if case .number = self { true } else { false } }
    }

    let columns: [StaticString]
    let rows: [[Value]]
}

/// The shapes that a table can be printed in.
enum TableFormat: String, CaseIterable, Sendable {
    case text, json, jsonl, csv, markdown
}

/// Prints a table.
struct TablePrinter {
    let format: TableFormat
    let table: Table

    /// All of it.
    var bytes: [UInt8] {
        switch format {
        case .text: text
        case .json: objects(opening: "[", between: ",\n", closing: "]\n", empty: "[]\n")
        case .jsonl: objects(opening: "", between: "\n", closing: "\n", empty: "")
        case .csv: rows
        case .markdown: markdown
        }
    }

    private var names: [String] { table.columns.map { "\($0)" } }

    /// Columns set under each other; numbers end under their names.
    private var text: [UInt8] {
        let cells = [names] + table.rows.map { $0.map(Self.words) }
        var widths = [Int](repeating: 0, count: names.count)
        for row in cells { for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.count) } }
        let isNumber = (table.rows.first ?? []).map(\.isNumber)
        var lines = ""
        for row in cells {
            var line = ""
            for (index, cell) in row.enumerated() {
                let space = String(repeating: " ", count: widths[index] - cell.count)
                let isRight = index < isNumber.count && isNumber[index]
                line += (index > 0 ? "  " : "") + (isRight ? space + cell : cell + (index + 1 < row.count ? space : ""))
            }
            lines += line + "\n"
        }
        return table.rows.isEmpty ? [] : Array(lines.utf8)
    }

    private static func words(_ value: Table.Value) -> String {
        switch value {
        case .text(let text): oneLine(text.utf8)
        case .number(let number): "\(number)"
        case .list(let list): list.map { oneLine($0.utf8) }.joined(separator: "; ")
        }
    }

    private func objects(opening: String, between: String, closing: String, empty: String) -> [UInt8] {
        if table.rows.isEmpty { return Array(empty.utf8) }
        var json = JSONWriter()
        var bytes = Array(opening.utf8)
        for (index, row) in table.rows.enumerated() {
            if index > 0 { bytes += between.utf8 }
            json.removeAll()
            json.beginObject()
            for (name, value) in zip(table.columns, row) {
                json.key(name)
                switch value {
                case .text(let text): json.value(text)
                case .number(let number): json.value(number)
                case .list(let list):
                    json.beginArray()
                    for text in list { json.value(text) }
                    json.endArray()
                }
            }
            json.endObject()
            bytes += json.bytes
        }
        return bytes + closing.utf8
    }

    private var rows: [UInt8] {
        var csv = CSVWriter()
        for row in table.rows {
            for value in row { csv.value(Self.words(value)) }
            csv.endRow()
        }
        return CSVWriter.header(names) + csv.bytes
    }

    private var markdown: [UInt8] {
        func line(_ cells: [String]) -> String {
            "| " + cells.map(MarkdownText.escaped).joined(separator: " | ") + " |\n"
        }
        let rule = "|" + names.map { _ in " --- |" }.joined() + "\n"
        return Array((line(names) + rule + table.rows.map { line($0.map(Self.words)) }.joined()).utf8)
    }
}
