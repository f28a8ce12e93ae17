import Glibc
import NewsModel
import NewsStore
import Synchronization

/// What a loader has to tell: new articles, what was left out, and how far it is.
package struct LoadEvent: Sendable {
    /// The articles since the last event.
    package var articles: [StoredArticle] = []
    /// What was left out since the last event.
    package var skipped: [SkippedFile] = []
    /// Files looked at so far.
    package var filesSeen = 0
    /// All files there are, once the folders have been walked.
    package var filesTotal: Int?
    /// The folders that were walked, in the last event.
    package var folders: [FilePath] = []
    /// True for the last event.
    package var isFinished = false

    package init() {}
}

/// Loads articles off the calling thread and delivers them in batches, those of the files changed last first.
///
/// The first event comes as soon as there is an article, so that it can be shown at once, and carries none only where
/// there is no article at all. Each loader is started once.
package final class ArticleLoader: Sendable {
    private let origin: ArticleOrigin
    private let clock: FileClock
    private let standardInput: Int32
    private let isCancelled = Atomic(false)

    /// How many items of a large collection are looked at before the first event: a screen of them.
    private static let firstItems = 64
    /// How many items are delivered at once after that.
    private static let batchItems = 2048

    /// A loader of the given articles; nothing is read before `start`.
    package init(_ origin: ArticleOrigin, clock: FileClock = .local, standardInput: Int32 = STDIN_FILENO) {
        (self.origin, self.clock, self.standardInput) = (origin, clock, standardInput)
    }

    /// Starts loading; `deliver` is called on another thread, one call at a time, until an event is finished.
    ///
    /// Throws `ProgramFailure` for a path that does not exist, with nothing started.
    package func start(deliver: @escaping @Sendable (LoadEvent) -> Void) throws(ProgramFailure) {
        // Asked here, on the caller's thread, so that a wrong path is known before anything is drawn.
        _ = try input()
        WorkerThread.run { self.run(deliver) }
    }

    /// Stops the loading soon; the event that follows is the last.
    package func cancel() { isCancelled.store(true, ordering: .relaxed) }

    private func input() throws(ProgramFailure) -> ArticleInput {
        try ArticleInput(origin, standardInput: standardInput, clock: clock, order: .asListed)
    }

    private func run(_ deliver: @Sendable (LoadEvent) -> Void) {
        var event = LoadEvent()
        // The path may have gone since `start` looked.
        if var input = try? input() {
            input.list(atMost: Self.firstItems)
            input.sortNewestFirst()
            var isFirst = true
            while !isCancelled.load(ordering: .relaxed),
                let batch = input.nextBatch(isFirst ? Self.firstItems : Self.batchItems)
            {
                add(batch, to: &event)
                (event.filesSeen, event.filesTotal) = (input.filesSeen, input.filesTotal)
                // A file alone comes in one event, which tells that it is alone.
                if input.isAtEnd { break }
                if event.articles.isEmpty { continue }
                deliver(event)
                event = LoadEvent()
                // Only after the first articles are shown is there time to walk all folders.
                if isFirst {
                    input.listAll()
                    input.sortNewestFirst()
                }
                isFirst = false
            }
            (event.filesSeen, event.filesTotal) = (input.filesSeen, input.filesTotal ?? input.filesSeen)
            event.folders = input.walkedFolders
        }
        event.isFinished = true
        deliver(event)
    }

    private func add(_ batch: ArticleInput.Batch, to event: inout LoadEvent) {
        event.skipped += batch.skipped
        let parsed = concurrentMap(batch.items, beforeEachPart: HeapReserve.grow) { [clock] item in
            item.parsed(clock: clock).map { item -> LoadedItem in
                switch item {
                case .article(let article): .article(StoredArticle(article))
                case .skipped(let skipped): .skipped(skipped)
                }
            }
        }
        for items in parsed {
            for item in items {
                switch item {
                case .article(let article): event.articles.append(article)
                case .skipped(let skipped): event.skipped.append(skipped)
                }
            }
        }
    }

    private enum LoadedItem: Sendable {
        case article(StoredArticle)
        case skipped(SkippedFile)
    }
}
