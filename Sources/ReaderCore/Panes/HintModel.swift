import Keys

/// The hint line: the keys most useful now, or the choices after a prefix.
package struct HintModel: Hashable, Sendable {
    package struct Hint: Hashable, Sendable {
        package let key: String
        package let label: String

        /// The columns of key and label.
        package var columns: Int { PlainLines.columns(of: key) + 1 + PlainLines.columns(of: label) }
    }

    package let hints: [Hint]

    package init(_ state: ReaderState) {
        if !state.pending.isEmpty {
            hints = Self.choices(state)
        } else if let prompt = state.prompt {
            hints = Self.typing(prompt)
        } else {
            hints = Self.useful(state).compactMap { command, label in
                Self.key(of: command, state).map {
                    Hint(key: $0, label: label ?? CommandTable.entry(of: command)?.label ?? command.rawValue)
                }
            }
        }
    }

    /// The key to name: on the help page one that types nothing, for letters filter there.
    private static func key(of command: Command, _ state: ReaderState) -> String? {
        let keys = state.keymap.keys(of: command)
        if case .help = state.page { return keys.first { $0.utf8.count > 1 } }
        return keys.first
    }

    /// Those of the hints for which there is room, each whole. The first, and the last two that say how to get help and
    /// out, stay the longest; the others go from the end.
    package func hints(fitting columns: Int) -> [Hint] {
        let count = hints.count
        let ranked = count < 4 ? Array(hints.indices) : [0, count - 1, count - 2] + Array(1..<count - 2)
        var kept: Set<Int> = []
        var used = 1
        for index in ranked where used + hints[index].columns <= columns {
            kept.insert(index)
            used += hints[index].columns + 3
        }
        return hints.indices.filter(kept.contains).map { hints[$0] }
    }

    private static func label(of purpose: Prompt.Purpose) -> String {
        switch purpose {
        case .findInText: "find"
        case .narrowList, .narrowSidebar: "narrow"
        case .command: "run"
        case .jump: "go there"
        }
    }

    private static func typing(_ prompt: Prompt) -> [Hint] {
        var hints = [Hint(key: "Enter", label: label(of: prompt.purpose))]
        switch prompt.purpose {
        case .narrowList:
            hints.append(Hint(key: "\"phrase\" /regex/ -not or", label: "person: said: date:"))
        case .jump: hints.append(Hint(key: "Up Down", label: "choose"))
        case .findInText, .narrowSidebar, .command: break
        }
        return hints + [Hint(key: "Esc", label: "cancel")]
    }

    private static func choices(_ state: ReaderState) -> [Hint] {
        let typed = KeyNames.name(of: state.pending)
        let choices = state.keymap.choices(after: state.pending).map { choice in
            Hint(key: choice.key, label: CommandTable.entry(of: choice.command)?.label ?? choice.command.rawValue)
        }
        return [Hint(key: typed, label: "then")] + choices
    }

    private static func useful(_ state: ReaderState) -> [(Command, String?)] {
        if state.shownExplanation != nil {
            let next: Command = if case .speaker = state.page { .down } else { .nextQuotation }
            return [(next, nil), (.help, nil), (.explain, "close")]
        }
        switch state.page {
        case .help: return [(.down, "scroll"), (.cancel, "close")]
        case .messages: return [(.down, "scroll"), (.back, "close")]
        case .sources: return [(.down, "down"), (.up, "up"), (.open, "open it"), (.back, "close")]
        case .speaker, .places, .links: return [(.down, "down"), (.up, "up"), (.open, "go there"), (.back, "back")]
        case nil: break
        }
        switch state.pane {
        case .list:
            return [
                (.open, "read"), (.find, "narrow"), (.sortList, "sort"), (.help, nil),
                (.back, state.list.filter.isEmpty ? "quit" : "show all"),
            ]
        case .text:
            // A name that was inferred makes one ask why.
            let why: [(Command, String?)] = state.text?.isSpeakerInferred == true ? [(.explain, nil)] : []
            let places: [(Command, String?)] =
                state.text.map { state.store.places(of: $0.number).count > 1 } == true ? [(.places, nil)] : []
            return [(.nextQuotation, nil)] + why + places + [
                (.nextMention, nil), (.speakerPage, nil), (.find, nil), (.nextPane, "pane"), (.help, nil),
                (.back, nil),
            ]
        case .sidebar:
            return [
                (.open, "go there"), (.nextParagraph, "next section"), (.speakerPage, nil), (.find, "narrow"),
                (.nextPane, "text"), (.help, nil), (.back, nil),
            ]
        }
    }
}
