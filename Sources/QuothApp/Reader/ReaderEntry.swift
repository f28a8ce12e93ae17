import Glibc
import NewsModel
import NewsStore
import ReaderCore
import ReaderUI
import Screen
import Synchronization

/// Makes the terminal that the reader draws on.
package typealias TerminalMaker = (TerminalRequest) throws(TerminalFailure) -> any Terminal

/// What the command line asks of the reader.
package struct ReaderOptions {
    /// Where the articles come from.
    package var origin: ArticleOrigin
    /// The theme's name, where one was asked for.
    package let theme: String?
    package let usesColor: Bool
    /// The value of an environment variable.
    package let environment: @Sendable (String) -> String?
    package let streams: ProgramStreams
    /// What file times mean.
    package let clock: FileClock
    package let makeTerminal: TerminalMaker
    /// What is said once it is open.
    package var notice: String?
    /// True where the reader has not been told yet what this is.
    package var isFirstRun = false
}

/// Opens the reader and returns its exit status; throws what is to be said in one line, the terminal untouched.
package func runReader(_ options: ReaderOptions) throws(ProgramFailure) -> Int32 {
    let named = try namedTheme(options)
    let signals = SignalInbox()
    let mailbox = Mailbox()
    let loader = ArticleLoader(options.origin, clock: options.clock, standardInput: options.streams.input)
    let arrivals = Arrivals(mailbox: mailbox)
    let reload = LiveReload(clock: options.clock)
    let files = paths(of: options.origin).filter(isFile).map { FilePath($0) }
    try loader.start { event in
        arrivals.take(event)
        guard event.isFinished else { return }
        reload.start(folders: event.folders, files: files) {
            mailbox.post(.filesChanged($0))
        } trouble: { words in
            mailbox.post(.trouble(words))
        }
    }
    let first = try arrivals.first(of: options.origin)

    let terminal = try openTerminal(options)
    defer { terminal.close() }
    let theme: Theme
    do throws(ProgramFailure) {
        let depth = terminal.colorDepth
        theme = if let named { named.suited(to: depth) } else { try defaultTheme(options, depth).suited(to: depth) }
    } catch {
        terminal.close()
        throw error
    }
    let keeper = StateKeeper(path: StateKeeper.path(options.environment), mailbox: mailbox)
    let annotations = AnnotationKeeper(path: AnnotationKeeper.path(options.environment))
    let size = terminal.size
    let state = ReaderState(
        size: ScreenSize(rows: size.rows, columns: size.columns), opensSingleFile: isSingle(first, options.origin))
    let surroundings = Surroundings(
        environment: options.environment, paths: paths(of: options.origin), offersSources: options.origin == .sample)
    let run = ReaderRun(
        state: state, theme: theme, lightTheme: lightTheme(options, instead: theme), terminal: terminal,
        signals: signals, mailbox: mailbox, loader: loader, keeper: keeper, annotations: annotations,
        surroundings: surroundings)
    let isFirstRun = options.isFirstRun || keeper.isFirstRun
    let greeting = (isFirstRun ? [Action.firstRun] : []) + (options.notice.map { [.notice($0)] } ?? [])
    let status = run.run(first: [first] + greeting)
    loader.cancel()
    reload.end()
    keeper.close()
    annotations.close()
    surroundings.close()
    guard let path = run.pathToOpen else { return status }
    terminal.close()
    var next = options
    next.isFirstRun = isFirstRun
    (next.origin, next.notice) = (.paths([path]), ":library add keeps this: quoth without a path then opens it")
    return try runReader(next)
}

private func openTerminal(_ options: ReaderOptions) throws(ProgramFailure) -> any Terminal {
    let request = TerminalRequest(
        usesColor: options.usesColor,
        readsKeysFromControllingTerminal: paths(of: options.origin).contains("-"),
        asksForBackground: options.theme == nil)
    do throws(TerminalFailure) {
        return try options.makeTerminal(request)
    } catch {
        throw .terminal(error, paths: paths(of: options.origin))
    }
}

private func paths(of origin: ArticleOrigin) -> [String] {
    if case .paths(let paths) = origin { paths } else { [] }
}

/// True where the one path is a file, or standard input, with one article: it opens in its text.
private func isSingle(_ first: Action, _ origin: ArticleOrigin) -> Bool {
    guard case .paths(let paths) = origin, let path = paths.first, paths.count == 1,
        case .loaded(let articles, let progress) = first, articles.count == 1
    else { return false }
    if path == "-" { return progress.isFinished }
    return isFile(path) && !path.hasSuffix("jsonl")
}

private func isFile(_ path: String) -> Bool {
    if case .found(let status) = FilePath(path).status() { status.kind == .file } else { false }
}

/// The loader's events on their way to the loop. The first is waited for, so that a folder without articles is
/// said before the terminal is touched.
private final class Arrivals: Sendable {
    private let first = Mutex<LoadEvent?>(nil)
    private let arrived = DoneFlag()
    private let mailbox: Mailbox

    init(mailbox: Mailbox) { self.mailbox = mailbox }

    /// Takes an event of the loader; on its thread.
    func take(_ event: LoadEvent) {
        let isFirst = first.withLock { first in
            if first != nil { return false }
            first = event
            return true
        }
        if isFirst { arrived.raise() } else { mailbox.post(Self.action(for: event)) }
    }

    /// Waits for the first article.
    func first(of origin: ArticleOrigin) throws(ProgramFailure) -> Action {
        arrived.wait()
        let event = first.withLock { $0 ?? LoadEvent() }
        if event.articles.isEmpty, event.isFinished {
            throw .noArticle(paths: paths(of: origin), skipped: event.skipped.first, count: event.skipped.count)
        }
        return Self.action(for: event)
    }

    private static func action(for event: LoadEvent) -> Action {
        var loading = LoadingProgress()
        (loading.seen, loading.total, loading.isFinished) = (event.filesSeen, event.filesTotal, event.isFinished)
        loading.skipped = event.skipped.map { SkippedSource($0) }
        return .loaded(event.articles, loading)
    }
}
