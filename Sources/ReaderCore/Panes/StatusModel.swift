import NewsModel
import NewsStore

/// The status line: where one is at the left, what is going on at the right; a message or a prompt in its place.
package struct StatusModel: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case place, message, trouble, prompt
    }

    package let kind: Kind
    package let left: String
    package let right: String
    /// The typed line, while there is one.
    package private(set) var typed: TypedLine?
    /// What stands before the speaker in `left`, and the speaker, where a quotation is in focus.
    private var places: [String] = []
    private var speaker: SpeakerLabel?

    package init(_ state: ReaderState) {
        if let prompt = state.prompt {
            kind = .prompt
            let line = TypedLine(prompt, mistake: prompt.purpose == .narrowList ? state.list.mistake : nil)
            typed = line
            left = line.text
            right = Self.found(state, prompt)
        } else if let message = state.message {
            kind = message.isTrouble ? .trouble : .message
            left = message.text
            right = Self.activity(state)
        } else {
            kind = .place
            places = Self.place(state)
            speaker = Self.speaker(state)
            let evidence = speaker.map(\.evidence) ?? ""
            let parts = places + (speaker.map { [$0.markedName] } ?? []) + (evidence.isEmpty ? [] : [evidence])
            left = parts.joined(separator: " · ")
            right = Self.activity(state)
        }
    }

    /// The columns that the left side can't do without, as long as there are so many: all but the evidence.
    package var leastColumns: Int {
        guard let speaker else { return PlainLines.columns(of: left) }
        return PlainLines.columns(of: (places + [speaker.markedName]).joined(separator: " · "))
    }

    /// The left side in so many columns: the evidence gives way first, then where one is, and the name at last.
    package func left(fitting columns: Int) -> String {
        guard let speaker else { return PlainLines.cut(left, columns: columns) }
        var lead = ""
        for first in places.indices {
            lead = places[first...].map { $0 + " · " }.joined()
            if PlainLines.columns(of: lead + speaker.markedName) <= columns { break }
            lead = ""
        }
        let line = speaker.line(speaker.evidence, fitting: columns - PlainLines.columns(of: lead))
        return lead + line.name + line.tail
    }

    private static func found(_ state: ReaderState, _ prompt: Prompt) -> String {
        switch prompt.purpose {
        case .findInText:
            let count = state.text?.matches.count ?? 0
            return prompt.text.isEmpty ? "" : count == 1 ? "1 match" : "\(grouped(count)) matches"
        case .narrowList:
            if let mistake = state.list.mistake, !mistake.isUnfinished { return mistake.words }
            let count = "\(grouped(state.list.rows.count)) of \(grouped(state.store.rowCount))"
            if state.list.isSearching { return count + " so far" }
            return state.list.query.hasGivenUp ? "\(count) · pattern too slow in some, left out" : count
        case .jump:
            guard let palette = state.palette, palette.isAnswered else { return "" }
            let count = palette.entries.count
            return count == PaletteSearch.most ? "the best \(count)" : "\(count) found"
        case .narrowSidebar, .command: return ""
        }
    }

    private static func place(_ state: ReaderState) -> [String] {
        var parts: [String] = []
        let rows = state.list.numbers
        if let view = state.text, state.pane != .list || state.panes.text != nil {
            if let row = state.row(of: view.number) {
                parts.append("article \(grouped(row + 1)) of \(grouped(rows.count))")
            }
            parts += focus(state, view)
        } else if !rows.isEmpty {
            parts.append("article \(grouped(state.list.selection + 1)) of \(grouped(rows.count))")
        }
        return parts
    }

    /// The speaker of the quotation in focus.
    private static func speaker(_ state: ReaderState) -> SpeakerLabel? {
        guard let view = state.text, let annotation = view.annotation, case .quotation(let index) = view.focus,
            state.pane != .list || state.panes.text != nil, state.pane != .sidebar || state.sidebarName == nil
        else { return nil }
        return SpeakerLabel(annotation.quotations[index], in: view.article)
    }

    private static func focus(_ state: ReaderState, _ view: TextView) -> [String] {
        guard view.annotation != nil else { return [] }
        if let name = state.sidebarName, state.pane == .sidebar { return [self.name(name, in: state, view)] }
        switch view.focus {
        case .quotation(let index):
            let stops = state.quotationStops
            let number = stops.firstIndex { $0.quotation == index }.map { $0 + 1 }
            return [number.map { "quote \($0) of \(stops.count)" } ?? "quote"]
        case .name(let name, _): return [self.name(name, in: state, view)]
        case .match(let span):
            guard let number = view.matches.firstIndex(of: span) else { return quotationCount(state) }
            return ["“\(state.finding.words)” \(number + 1)/\(view.matches.count)"]
        default: return quotationCount(state)
        }
    }

    /// `Bashar al-Assad 2/3`; without a place among its mentions while none of them is in focus.
    private static func name(_ name: NameKey, in state: ReaderState, _ view: TextView) -> String {
        let stops = state.stops(of: name)
        let count = stops.count == 1 ? "1 mention" : "\(stops.count) mentions"
        guard case .name(name, let span) = view.focus, let number = stops.firstIndex(where: { $0.start == span.start })
        else { return "\(state.label(of: name)) · \(count)" }
        return "\(state.label(of: name)) \(number + 1)/\(stops.count)"
    }

    private static func quotationCount(_ state: ReaderState) -> [String] {
        let count = state.quotationStops.count
        return count == 0 ? [] : [count == 1 ? "1 quote" : "\(count) quotes"]
    }

    private static func activity(_ state: ReaderState) -> String {
        var parts: [String] = []
        let loading = state.loading
        if !loading.isFinished {
            let total = loading.total.map { " of \(grouped($0))" } ?? ""
            parts.append("loading, \(grouped(loading.seen))\(total)")
        } else if state.store.annotatedCount < state.store.rowCount {
            parts.append("quotes and names, \(grouped(state.store.annotatedCount)) of \(grouped(state.store.rowCount))")
        }
        if !loading.skipped.isEmpty {
            let count = loading.skipped.count
            parts.append("\(grouped(count)) skipped: \(state.keymap.key(of: .messages) ?? "ze")")
        }
        if let count = state.count { parts.append("\(count)") }
        if let view = state.text, state.panes.text != nil, state.page == nil { parts.append("\(view.percentRead) %") }
        return parts.joined(separator: " · ")
    }

    /// A number with commas between thousands.
    static func grouped(_ number: Int) -> String {
        let digits = String(number)
        guard digits.count > 3 else { return digits }
        var out = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { out.append(",") }
            out.append(digit)
        }
        return out
    }
}
