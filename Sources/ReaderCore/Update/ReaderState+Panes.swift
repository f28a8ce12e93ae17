import NewsStore

extension ReaderState {
    mutating func performPanes(_ command: Command) -> [Effect] {
        switch command {
        case .open: return openInFocus()
        case .back: return goBack()
        case .cancel: return cancel()
        case .nextPane: return turn(by: 1)
        case .previousPane: return turn(by: -1)
        case .paneLeft: return goLeft()
        case .paneRight: return goRight()
        case .toggleSidebar: return toggleSidebar()
        default: return []
        }
    }

    /// Enter: the selected article, or the place that the sidebar's row stands for.
    private mutating func openInFocus() -> [Effect] {
        switch pane {
        case .list:
            guard let number = list.selected else { return [] }
            list.isTouched = true
            var effects = show(number)
            pane = .text
            refit()
            effects += markRead()
            return effects
        case .text: return markRead()
        case .sidebar: return openSidebarRow()
        }
    }

    /// `q`: drawer, sidebar, text, list, out.
    private mutating func goBack() -> [Effect] {
        switch pane {
        case .sidebar:
            closeSidebar()
            return []
        case .text:
            if isDrawerOpen, panes.sidebarIsDrawer {
                isDrawerOpen = false
                return []
            }
            if opensSingleFile, list.numbers.count <= 1, list.filter.isEmpty { return quitting() }
            return leaveText()
        case .list:
            if !list.filter.isEmpty {
                return liftQuery()
            }
            return quitting()
        }
    }

    /// `Esc` closes what is open and clears what is chosen; it never quits.
    private mutating func cancel() -> [Effect] {
        switch pane {
        case .sidebar:
            if sidebar.filter.isEmpty {
                closeSidebar()
            } else {
                sidebar.filter = ""
                followFocusInSidebar()
            }
        case .text:
            if isDrawerOpen, panes.sidebarIsDrawer {
                isDrawerOpen = false
            } else if text?.matches.isEmpty == false {
                text?.matches = []
            } else {
                text?.chosen = nil
            }
        case .list:
            if !list.filter.isEmpty {
                return liftQuery()
            }
        }
        return []
    }

    private mutating func closeSidebar() {
        isDrawerOpen = false
        pane = .text
        refit()
    }

    private mutating func leaveText() -> [Effect] {
        pane = .list
        isDrawerOpen = false
        if let shown = text?.number, let row = row(of: shown) { list.selection = row }
        refit()
        return savingPlace()
    }

    /// Tab: the next pane that the size has room for.
    private mutating func turn(by direction: Int) -> [Effect] {
        var order: [Pane] = [.list, .text, .sidebar]
        let breadth = panes.breadth
        if breadth == .drawer || breadth == .one {
            // On a small screen Tab goes between the text and its sidebar.
            if pane == .list { return openInFocus() }
            order = [.text, .sidebar]
        }
        if !isSidebarShown { order.removeAll { $0 == .sidebar } }
        guard let place = order.firstIndex(of: pane) else { return [] }
        return enter(order[(place + direction + order.count) % order.count])
    }

    private mutating func goLeft() -> [Effect] {
        switch pane {
        case .list: return []
        case .text: return enter(.list)
        case .sidebar: return enter(.text)
        }
    }

    private mutating func goRight() -> [Effect] {
        switch pane {
        case .list: return panes.text == nil ? openInFocus() : enter(.text)
        case .text:
            if !isSidebarShown {
                say("the sidebar is hidden; \(keymap.key(of: .toggleSidebar) ?? "S") shows it")
                return []
            }
            return enter(.sidebar)
        case .sidebar: return []
        }
    }

    /// Gives a pane the keyboard.
    mutating func enter(_ next: Pane) -> [Effect] {
        if next != .list, text == nil { return [] }
        if next == .list, pane != .list { return leaveText() }
        pane = next
        if next == .sidebar { isDrawerOpen = true }
        if next == .sidebar { selectInSidebarWhatTextShows() }
        refit()
        return []
    }

    private mutating func toggleSidebar() -> [Effect] {
        let isSmall = panes.breadth == .drawer || panes.breadth == .one
        if isSmall {
            if pane == .sidebar || isDrawerOpen {
                closeSidebar()
            } else if text != nil, pane == .text {
                isSidebarShown = true
                isDrawerOpen = true
                // Where the drawer has no room below the text, the sidebar takes its place.
                if !panes.sidebarIsDrawer { return enter(.sidebar) }
                refit()
            } else {
                say("open an article first; Enter does")
            }
            return []
        }
        isSidebarShown.toggle()
        if !isSidebarShown, pane == .sidebar { pane = .text }
        refit()
        say(isSidebarShown ? "sidebar shown" : "sidebar hidden")
        return []
    }
}
