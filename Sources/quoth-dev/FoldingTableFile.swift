import UnicodeText

/// `quoth-dev folding-table`: prints `Sources/UnicodeText/Folding/FoldingTable+Data.swift`.
enum FoldingTableFile {
    static let usage = "quoth-dev folding-table                    the source file with what scalars fold to"
    private static let columns = 110

    /// The file's text. Takes seconds.
    static func text() -> String {
        var (lines, line): ([String], String) = ([], "")
        for item in FoldingTableText.items() {
            if !line.isEmpty, line.utf8.count + 1 + item.utf8.count > columns {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + item
        }
        lines.append(line)
        return """
            extension FoldingTable {
                /// What scalars beyond ASCII fold to, as `FoldingTableText` says. Written by `quoth-dev folding-table`.
                static let data: StaticString = \"""
            \(lines.map { "        \($0)" }.joined(separator: "\n"))
                    \"""
            }

            """
    }
}
