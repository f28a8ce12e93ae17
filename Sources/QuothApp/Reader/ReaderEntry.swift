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
    package let origin: ArticleOrigin
    /// The theme's name, where one was asked for.
    package let theme: String?
    package let usesColor: Bool
    /// The value of an environment variable.
    package let environment: @Sendable (String) -> String?
    package let streams: ProgramStreams
    /// What file times mean.
    package let clock: FileClock
    package let makeTerminal: TerminalMaker
}

/// Opens the reader and returns its exit status; throws what is to be said in one line, the terminal untouched.
package func runReader(_ options: ReaderOptions) throws(ProgramFailure) -> Int32 {
    let named = try namedTheme(options)
    let signals = SignalInbox()
    let mailbox = Mailbox()
    let loader = ArticleLoader(options.origin, clock: options.clock, standardInput: options.streams.input)
    let arrivals = Arrivals(mailbox: mailbox)
    try loader.start { arrivals.take($0) }
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
    let size = terminal.size
    let state = ReaderState(
        size: ScreenSize(rows: size.rows, columns: size.columns), opensSingleFile: isSingle(first, options.origin))
    let run = ReaderRun(
        state: state, theme: theme, lightTheme: lightTheme(options, instead: theme), terminal: terminal,
        signals: signals, mailbox: mailbox, keeper: keeper)
    let status = run.run(first: keeper.isFirstRun ? [first, .firstRun] : [first])
    loader.cancel()
    keeper.close()
    return status
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
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && !path.hasSuffix("jsonl")
}

/// The loader's events on their way to the loop. The first is waited for, so that a folder without articles is
/// said before the terminal is touched.
private final class Arrivals: Sendable {
    private struct Progress {
        var first: LoadEvent?
        var skipped: [SkippedFile] = []
        var seen = 0
        var total: Int?
    }

    private let progress = Mutex(Progress())
    private let arrived = DoneFlag()
    private let mailbox: Mailbox

    init(mailbox: Mailbox) { self.mailbox = mailbox }

    /// Takes an event of the loader; on its thread.
    func take(_ event: LoadEvent) {
        let isFirst = progress.withLock { progress in
            progress.skipped += event.skipped
            (progress.seen, progress.total) = (event.filesSeen, event.filesTotal)
            defer { if progress.first == nil { progress.first = event } }
            return progress.first == nil
        }
        if isFirst { arrived.raise() } else { mailbox.post(action(for: event)) }
    }

    /// Waits for the first article.
    func first(of origin: ArticleOrigin) throws(ProgramFailure) -> Action {
        arrived.wait()
        let (event, skipped) = progress.withLock { ($0.first ?? LoadEvent(), $0.skipped) }
        if event.articles.isEmpty, event.isFinished {
            throw .noArticle(paths: paths(of: origin), skipped: skipped.first, count: skipped.count)
        }
        return action(for: event)
    }

    private func action(for event: LoadEvent) -> Action {
        var loading = LoadingProgress()
        progress.withLock { progress in
            (loading.seen, loading.total) = (event.filesSeen, event.filesTotal)
            loading.skipped = progress.skipped.map { skipped in
                let line = skipped.line.map { ":\($0)" } ?? ""
                return SkippedSource(path: skipped.path + line, reason: skipped.reason.words)
            }
        }
        loading.isFinished = event.isFinished
        return .loaded(event.articles, loading)
    }
}
