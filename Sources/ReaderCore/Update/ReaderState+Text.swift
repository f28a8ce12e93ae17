import NewsModel

extension ReaderState {
    /// Scrolling: the focus stays while it is on screen.
    mutating func moveInText(_ command: Command, count: Int?) -> [Effect] {
        guard let view = text else { return [] }
        let effects = markRead()
        let page = max(1, view.rows - 2)
        let half = max(1, view.rows / 2)
        let times = count ?? 1
        switch command {
        case .down: scroll(by: times)
        case .up: scroll(by: -times)
        case .halfPageDown: scroll(by: half * times)
        case .halfPageUp: scroll(by: -half * times)
        case .pageDown: scroll(by: page * times)
        case .pageUp: scroll(by: -page * times)
        case .readOn:
            if view.top >= view.lastTop { return effects + nextUnread() }
            scroll(by: page * times)
        case .top:
            pushJump()
            if let count {
                scroll(to: count - 1)
                break
            }
            scroll(to: 0)
            text?.focus = view.article.structure.headline == nil ? .none : .headline
        case .bottom:
            pushJump()
            scroll(to: count.map { $0 - 1 } ?? view.lastTop)
        case .nextParagraph: scroll(toParagraph: times)
        case .previousParagraph: scroll(toParagraph: -times)
        default: break
        }
        followFocusInSidebar()
        return effects
    }

    private mutating func scroll(by lines: Int) {
        guard let view = text else { return }
        scroll(to: view.top + lines)
    }

    private mutating func scroll(to line: Int) {
        guard let view = text else { return }
        text?.top = max(0, min(line, view.lastTop))
        focusWhatIsShown()
    }

    /// When scrolling has taken the focus off the screen, the first quotation that begins there gets it.
    private mutating func focusWhatIsShown() {
        guard let view = text else { return }
        if let offset = view.focusOffset, view.isShown(offset) { return }
        let shown = quotationStops.first { view.isShown($0.start) }
        text?.focus = shown.map { .quotation($0.quotation) } ?? .none
        text?.isFocusFromScrolling = true
    }

    /// Brings the next paragraph's first line to the top, or as near as the end of the text allows.
    private mutating func scroll(toParagraph distance: Int) {
        guard let view = text else { return }
        let starts = view.layout.lines.indices.filter { line in
            !view.layout.lines[line].isBlank
                && (line == 0 || view.layout.lines[line - 1].block != view.layout.lines[line].block
                    || view.layout.lines[line - 1].isBlank)
        }
        let target: Int?
        if distance > 0 {
            let later = starts.filter { $0 > view.top }
            target = later.isEmpty ? nil : later[min(distance, later.count) - 1]
        } else {
            let earlier = starts.filter { $0 < view.top }
            target = earlier.isEmpty ? nil : earlier[max(0, earlier.count + distance)]
        }
        scroll(to: target ?? (distance > 0 ? view.lastTop : 0))
    }

    /// At the end of an article `Space` goes on with the next unread one.
    private mutating func nextUnread() -> [Effect] {
        let here = text.flatMap { row(of: $0.number) } ?? -1
        guard let row = list.numbers.indices.first(where: { $0 > here && !isRead(list.numbers[$0]) }) else {
            say("end; no unread article further down")
            return []
        }
        let effects = go(toRow: row)
        text?.top = 0
        return effects
    }
}
