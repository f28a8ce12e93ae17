import CLinux
import Glibc
import NewsModel
import NewsStore
import ReaderCore
import ReaderUI
import Screen

/// The reader's loop: waits for keys, signals and answers, applies them, and draws. One thread, the main one.
final class ReaderRun {
    private var state: ReaderState
    private var theme: Theme
    /// What the theme gives way to where the terminal says that it is light.
    private var lightTheme: (() -> Theme?)?
    private let terminal: any Terminal
    private let signals: SignalInbox
    private let mailbox: Mailbox
    private let annotator: BackgroundAnnotator
    private let lookups: BackgroundLookups
    private let loader: ArticleLoader
    private let keeper: StateKeeper
    /// The program's environment, and what is open: what the library is about.
    private let surroundings: Surroundings
    private var exitStatus: Int32?
    /// What is to be opened in place of what was open, once the loop has ended.
    private(set) var pathToOpen: String?
    /// When the screen was drawn last, and when a key came last, in milliseconds.
    private var drawn = 0
    private var typed = 0
    /// True where something changed that the next drawing shows.
    private var isStale = true
    /// True where progress has come to its end, which need not wait for its turn.
    private var isDue = false

    init(
        state: ReaderState, theme: Theme, lightTheme: (() -> Theme?)?, terminal: any Terminal, signals: SignalInbox,
        mailbox: Mailbox, loader: ArticleLoader, keeper: StateKeeper, annotations: AnnotationKeeper,
        surroundings: Surroundings
    ) {
        self.surroundings = surroundings
        self.lightTheme = lightTheme
        (self.state, self.theme, self.terminal, self.signals) = (state, theme, terminal, signals)
        (self.mailbox, self.loader, self.keeper) = (mailbox, loader, keeper)
        lookups = BackgroundLookups(mailbox: mailbox)
        annotator = BackgroundAnnotator(mailbox: mailbox, keeper: annotations)
    }

    /// Runs until the reader leaves; the exit status.
    func run(first: [Action]) -> Int32 {
        for action in first { take(action) }
        draw()
        keeper.open()
        if surroundings.offersSources { surroundings.findSources(mailbox) }
        while exitStatus == nil {
            wait()
            let hasNews = handleSignals() || handleKeys()
            let isWaitedFor = handleMail()
            if exitStatus == nil, hasNews || isWaitedFor || (isStale && milliseconds() >= timeToDraw) { draw() }
        }
        annotator.end()
        lookups.end()
        return exitStatus ?? 0
    }

    // MARK: Waiting

    /// Waits for something to happen; while only progress is waiting to be drawn, no longer than until that is due.
    private func wait() {
        var waits = [
            pollfd(fd: terminal.inputDescriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        let patience = isStale ? Int32(max(0, timeToDraw - milliseconds())) : -1
        poll(&waits, nfds_t(waits.count), patience)
        let hungUp = Int32(waits[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
        if hungUp, Int32(waits[0].revents) & POLLIN == 0 { leave(128 + SIGHUP) }
    }

    /// Progress is drawn once a second; the list's first fill sooner, for one is looking at it.
    private var progressInterval: Int { state.list.isTouched ? 1000 : 120 }

    /// When progress may be drawn: not while one is typing, for each key's own screen comes first.
    private var timeToDraw: Int { max(drawn + (isDue ? 0 : progressInterval), typed + 250) }

    // MARK: What happens

    private func handleSignals() -> Bool {
        let numbers = signals.take()
        for number in numbers {
            switch number {
            case SIGWINCH: resize()
            case SIGTSTP: suspend()
            case SIGCONT:
                terminal.redraw()
                resize()
            default:
                // The kept place must not be lost with the terminal.
                leave(128 + number)
            }
        }
        return !numbers.isEmpty
    }

    private func handleKeys() -> Bool {
        let keys = terminal.readKeys()
        for key in keys where exitStatus == nil { take(.key(key)) }
        if !keys.isEmpty { typed = milliseconds() }
        return suitTheBackground() || !keys.isEmpty
    }

    /// Changes to the light theme once the terminal has said that its background is light.
    private func suitTheBackground() -> Bool {
        guard let find = lightTheme, let isLight = terminal.isLight else { return false }
        lightTheme = nil
        guard isLight, let light = find() else { return false }
        theme = light
        return true
    }

    /// Takes in the answers; true where one is waiting for what has come, so that it is drawn at once.
    private func handleMail() -> Bool {
        var isWaitedFor = false
        for action in mailbox.take() {
            isStale = true
            switch action {
            case .loaded(_, let progress): isDue = isDue || progress.isFinished
            case .annotated(let results):
                isWaitedFor = isWaitedFor || results.contains { $0.number == state.text?.number }
                isDue = isDue || state.store.annotatedCount + results.count >= state.store.rowCount
            default: isWaitedFor = true
            }
            take(action)
        }
        return isWaitedFor
    }

    private func take(_ action: Action) {
        if case .loaded(_, let progress) = action, progress.isFinished { annotator.loaded() }
        for effect in state.apply(action) { perform(effect) }
    }

    private func perform(_ effect: Effect) {
        switch effect {
        case .quit: exitStatus = exitStatus ?? ExitStatus.success
        case .suspend: suspend()
        case .redraw: terminal.redraw()
        case .annotate(let numbers):
            annotator.add(numbers.filter { !state.store[$0].isAnnotated }.map { ($0, state.store[$0]) })
        case .annotateFirst(let number): annotateFirst(number)
        case .save(let places): keeper.save(places)
        case .stopLoading: loader.cancel()
        case .lookUp(let lookup): lookUp(lookup)
        case .findSources: surroundings.findSources(mailbox)
        case .keepInLibrary(let path): surroundings.keepInLibrary(path, mailbox)
        case .open(let path):
            (pathToOpen, exitStatus) = (path, ExitStatus.success)
        }
    }

    /// A small collection answers before the screen is drawn.
    private func lookUp(_ lookup: Lookup) {
        guard let run = state.run(for: lookup) else { return }
        if state.isSmall {
            if let answer = run.answer() { take(answer) }
        } else {
            lookups.ask(lookup, run)
        }
    }

    /// Most articles take about a millisecond: done before the screen is drawn, names never come in late.
    private func annotateFirst(_ number: ArticleNumber) {
        let task = (number, state.store[number])
        if task.1.article.text.count <= Self.annotatedAtOnce {
            if let result = annotator.annotateNow(task) { take(.annotated([result])) }
        } else {
            annotator.hurry(task)
        }
    }

    /// Bytes of an article that is annotated before it is first drawn.
    private static let annotatedAtOnce = 16_384

    private func leave(_ status: Int32) {
        for effect in state.savingPlace() { perform(effect) }
        exitStatus = status
    }

    private func resize() {
        terminal.resized()
        let size = terminal.size
        take(.resize(ScreenSize(rows: size.rows, columns: size.columns)))
    }

    /// Gives the screen back and stops, with all of the job, until the shell continues it.
    private func suspend() {
        terminal.suspend()
        kill(0, SIGSTOP)
        terminal.resume()
        resize()
        isStale = true
    }

    private func draw() {
        let frame = ScreenView(state, theme: theme).draw()
        terminal.present(frame.buffer, cursor: frame.cursor)
        (isStale, isDue) = (false, false)
        drawn = milliseconds()
    }
}
