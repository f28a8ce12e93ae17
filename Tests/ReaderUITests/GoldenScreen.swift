import Glibc
import ReaderUI
import Screen
import Testing

/// A screen kept in a file: each row's letters, and under them what they are drawn as.
///
/// `QUOTH_RECORD=1 swift test --filter ReaderUITests` writes the files anew, and fails, so that nobody forgets to look.
enum GoldenScreen {
    /// Compares a frame with the file of that name.
    static func expect(
        _ frame: Frame, is name: String, byRole: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let path = Stage.path("ReaderUITests/Golden/\(name).txt")
        let drawn = written(frame, byRole: byRole)
        if getenv("QUOTH_RECORD") != nil {
            record(drawn, path)
            Issue.record("recorded \(name); look at what changed", sourceLocation: sourceLocation)
            return
        }
        guard let kept = Stage.read(path) else {
            Issue.record("there is no golden screen \(name); QUOTH_RECORD=1 records it", sourceLocation: sourceLocation)
            return
        }
        guard kept != drawn else { return }
        let (old, new) = (lines(kept), lines(drawn))
        let differing = (0..<max(old.count, new.count)).filter { line(old, $0) != line(new, $0) }
        let shown = differing.prefix(8).map { "- \(line(old, $0))\n+ \(line(new, $0))" }.joined(separator: "\n")
        Issue.record(
            "\(name) differs in \(differing.count) lines; QUOTH_RECORD=1 records it anew\n\(shown)",
            sourceLocation: sourceLocation)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func line(_ lines: [Substring], _ index: Int) -> Substring {
        index < lines.count ? lines[index] : ""
    }

    private static func record(_ text: String, _ path: String) {
        mkdir(Stage.path("ReaderUITests/Golden"), 0o755)
        guard let stream = fopen(path, "w") else { return }
        defer { fclose(stream) }
        _ = fputs(text, stream)
    }

    /// The rows as text: `7│letters`, and below `  ┊styles` where a row has any.
    static func written(_ frame: Frame, byRole: Bool) -> String {
        var letters = StyleLetters(byRole: byRole)
        let cursor = frame.cursor.map { "cursor at row \($0.row), column \($0.column)" } ?? "no cursor"
        var lines = ["\(frame.buffer.columns)×\(frame.buffer.rows), \(cursor)"]
        for row in 0..<frame.buffer.rows {
            let cells = frame.buffer.row(row)
            let number = "\(row)"
            let lead = String(repeating: " ", count: 3 - number.count)
            lines.append(trimmed(lead + number + "│" + cells.map(\.text).joined()))
            let styles = trimmed(String(cells.map { letters.letter(of: $0) }))
            // A thin line between panes needs no saying.
            if styles.contains(where: { $0 != " " && $0 != Role.rule.letter }) { lines.append("   ┊" + styles) }
        }
        return (lines + letters.legend).joined(separator: "\n") + "\n"
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
