import NewsStore
import UnicodeText

/// The help page: every command with its keys, the most useful for the present pane first.
package struct HelpModel: Sendable {
    package enum Line: Hashable, Sendable {
        case heading(String)
        case row(keys: String, help: String)
        case blank
    }

    package let lines: [Line]

    package init(keymap: Keymap, pane: Pane, filter: String) {
        let search = FoldedSearch(filter)
        var lines: [Line] = []
        for group in Self.groups(for: pane) {
            let rows = CommandTable.entries.filter { $0.group == group }.compactMap { entry -> Line? in
                let keys = keymap.keys(of: entry.command)
                guard !keys.isEmpty else { return nil }
                let written = keys.joined(separator: "  ")
                let isFound =
                    search.isEmpty || search.isFound(in: entry.help) || keys.contains(filter)
                    || search.isFound(in: entry.label) || search.isFound(in: group.rawValue)
                return isFound ? .row(keys: written, help: entry.help) : nil
            }
            if rows.isEmpty { continue }
            if !lines.isEmpty { lines.append(.blank) }
            lines += [.heading(group.rawValue)] + rows
        }
        if lines.isEmpty { lines = [.heading("No key does that. Backspace widens the search.")] }
        self.lines = lines
    }

    private static func groups(for pane: Pane) -> [CommandGroup] {
        let first: [CommandGroup] =
            switch pane {
            case .list: [.move, .find, .view]
            case .text: [.quotations, .names, .move]
            case .sidebar: [.panes, .quotations, .names]
            }
        return first + CommandGroup.allCases.filter { !first.contains($0) }
    }
}

extension ReaderState {
    package var helpModel: HelpModel {
        guard case .help(let help) = page else { return HelpModel(keymap: keymap, pane: pane, filter: "") }
        return HelpModel(keymap: keymap, pane: pane, filter: help.filter)
    }

    /// The messages page: what was said, then the files that were skipped and why.
    package var messageLines: [HelpModel.Line] {
        var lines: [HelpModel.Line] = [.heading("Messages")]
        lines += (messages.isEmpty ? ["nothing was said so far"] : messages.map(\.text)).flatMap(wrapped)
        lines += [.blank, .heading("Skipped files")]
        let skipped = loading.skipped.map { "\($0.path): \($0.reason)" }
        lines += (skipped.isEmpty ? ["none: every file was read"] : skipped).flatMap(wrapped)
        return lines
    }

    /// What is cut on the status line stands on the page in full.
    private func wrapped(_ words: String) -> [HelpModel.Line] {
        PlainLines.wrap(words, columns: max(14, size.columns - 6)).map { .row(keys: "", help: $0) }
    }
}
