import ReaderCore
import Screen

/// What a newcomer reads on the first run: five lines at the foot of the screen, gone at the first key.
struct WelcomeView {
    let state: ReaderState
    let theme: Theme

    func draw(in area: Rectangle, _ frame: inout Frame) {
        let lines = Self.lines(state.keymap).flatMap { PlainLines.wrap($0, columns: area.columns - 4) }
        let rows = lines.count + 2
        guard area.rows >= rows + 5 else { return }
        let top = area.row + area.rows - rows
        for row in top..<(area.row + area.rows) {
            frame.buffer.write(
                String(repeating: " ", count: area.columns), row: row, column: area.column, style: theme.style(.text),
                limit: area.columns)
        }
        frame.buffer.write(
            String(repeating: "─", count: area.columns), row: top, column: area.column, style: theme.style(.rule),
            limit: area.columns)
        for (index, line) in lines.enumerated() {
            frame.buffer.write(
                line, row: top + 1 + index, column: area.column + 2,
                style: theme.style(.text), limit: area.columns - 3)
        }
    }

    private static func lines(_ keymap: Keymap) -> [String] {
        func key(_ command: Command) -> String { keymap.key(of: command) ?? "" }
        return [
            "Quoth reads the news that you saved as files. It fetches nothing.",
            "Move with \(key(.down)) and \(key(.up)); \(key(.open)) opens an article, \(key(.back)) goes back.",
            "\(key(.nextQuotation)) jumps to the next quote; \(key(.speakerPage)) lists all that its speaker said anywhere.",
            "\(key(.find)) searches; \(key(.nextMention)) goes to the next mention of a name.",
            "\(key(.help)) shows every key; \(key(.quit)) leaves; quoth --theme day suits a light screen.",
        ]
    }
}
