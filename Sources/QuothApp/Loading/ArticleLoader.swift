import Glibc
import NewsModel
import Synchronization

/// What a loader has to tell: new articles, what was left out, and how far it is.
package struct LoadEvent: Sendable {
    /// The articles since the last event, in the order of the walk.
    package var articles: [Article] = []
    /// What was left out since the last event.
    package var skipped: [SkippedFile] = []
    /// Files looked at so far.
    package var filesSeen = 0
    /// All files there are, once the folders have been walked.
    package var filesTotal: Int?
    /// True for the last event.
    package var isFinished = false

    package init() {}
}

/// Loads articles off the calling thread and delivers them in batches.
///
/// The first event comes as soon as there is one article, so that it can be shown at once, and carries none only
/// where there is no article at all. Each loader is started once.
package final class ArticleLoader: Sendable {
    private let origin: ArticleOrigin
    private let clock: FileClock
    private let standardInput: Int32
    private let isCancelled = Atomic(false)

    /// A loader of the given articles; nothing is read before `start`.
    package init(_ origin: ArticleOrigin, clock: FileClock = .local, standardInput: Int32 = STDIN_FILENO) {
        (self.origin, self.clock, self.standardInput) = (origin, clock, standardInput)
    }

    /// Starts loading; `deliver` is called on another thread, one call at a time, until an event is finished.
    ///
    /// Throws `ProgramFailure` for a path that does not exist, with nothing started.
    package func start(deliver: @escaping @Sendable (LoadEvent) -> Void) throws(ProgramFailure) {
        // Asked here, on the caller's thread, so that a wrong path is known before anything is drawn.
        _ = try ArticleInput(origin, standardInput: standardInput, clock: clock)
        WorkerThread.run { self.run(deliver) }
    }

    /// Stops the loading soon; no finished event follows.
    package func cancel() { isCancelled.store(true, ordering: .relaxed) }

    private func run(_ deliver: @Sendable (LoadEvent) -> Void) {
        guard var input = try? ArticleInput(origin, standardInput: standardInput, clock: clock) else {
            // The path has gone since `start` looked.
            var event = LoadEvent()
            event.isFinished = true
            deliver(event)
            return
        }
        var event = LoadEvent()
        var limit = 1
        while let batch = input.nextBatch(limit) {
            if isCancelled.load(ordering: .relaxed) { return }
            add(batch, to: &event)
            (event.filesSeen, event.filesTotal) = (input.filesSeen, input.filesTotal)
            if event.articles.isEmpty, limit == 1 { continue }
            deliver(event)
            event = LoadEvent()
            // Only after the first article is shown is there time to walk all folders.
            if limit == 1 { input.listAll() }
            limit = limit == 1 ? 64 : 256
        }
        if isCancelled.load(ordering: .relaxed) { return }
        (event.filesSeen, event.filesTotal) = (input.filesSeen, input.filesSeen)
        event.isFinished = true
        deliver(event)
    }

    private func add(_ batch: ArticleInput.Batch, to event: inout LoadEvent) {
        event.skipped += batch.skipped
        for parsed in concurrentMap(batch.items, { [clock] item in item.parsed(clock: clock) }) {
            switch parsed {
            case .article(let article): event.articles.append(article)
            case .skipped(let skipped): event.skipped.append(skipped)
            }
        }
    }
}
