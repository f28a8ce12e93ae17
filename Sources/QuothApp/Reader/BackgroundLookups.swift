import Glibc
import ReaderCore
import Synchronization

/// Answers questions to the whole collection behind the keys, each kind one after the other; a newer question makes an
/// older one of its kind pointless.
final class BackgroundLookups: Sendable {
    private let mailbox: Mailbox
    /// The number of the latest question of each kind.
    private let latest = Mutex<[Lookup: Int]>([:])
    private let queues: [Lookup: WorkQueue]

    /// How long a search goes on before what it has found so far is shown, in milliseconds.
    private static let patience = 40
    /// How many articles a thread looks through before it asks for more.
    private static let part = 1024

    init(mailbox: Mailbox) {
        self.mailbox = mailbox
        // What is found among new articles is added to what the list's search has found.
        let list = WorkQueue()
        queues = Dictionary(
            uniqueKeysWithValues: Lookup.allCases.map { lookup in
                (lookup, lookup == .list || lookup == .fresh ? list : WorkQueue())
            })
    }

    /// Asks a question; the answer is posted.
    func ask(_ lookup: Lookup, _ run: LookupRun) {
        let number = latest.withLock { latest in
            latest[lookup, default: 0] += 1
            // A new search of the list makes those among its new articles pointless too.
            if lookup == .list { latest[.fresh, default: 0] += 1 }
            return latest[lookup] ?? 0
        }
        // Questions about new articles are about different ones: each counts.
        let isOld: @Sendable () -> Bool = { [self] in lookup != .fresh && latest.withLock { $0[lookup] != number } }
        queues[lookup]?.add { [self] in
            if isOld() { return }
            if case .search(let search) = run, lookup == .list {
                self.search(search, isOld)
            } else if let answer = run.answer(isCancelled: isOld) {
                mailbox.post(answer)
            }
        }
    }

    /// Leaves unanswered what is asked.
    func end() { latest.withLock { latest in for lookup in Lookup.allCases { latest[lookup, default: 0] += 1 } } }

    /// Looks through all articles on all cores, in the list's order; what is found after a moment is shown at once.
    private func search(_ search: SearchRun, _ isOld: @escaping @Sendable () -> Bool) {
        let found = SearchParts(search, part: Self.part)
        let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let threads = (1..<max(2, cores)).compactMap { _ in WorkerThread { found.work(isOld) } }
        var shown = milliseconds() + Self.patience
        found.work(isOld) { [mailbox] in
            guard milliseconds() > shown else { return }
            shown = milliseconds() + 4 * Self.patience
            mailbox.post(.found(search.answer(found.soFar, isFinished: false)))
        }
        for thread in threads { thread.join() }
        if !isOld() { mailbox.post(.found(search.answer(found.soFar))) }
    }
}

/// The parts of a search, which several threads take one after the other.
private final class SearchParts: Sendable {
    private let search: SearchRun
    private let part: Int
    private let next = Atomic(0)
    /// What each part found; nil while it is looked through.
    private let found: Mutex<[[Int]?]>

    init(_ search: SearchRun, part: Int) {
        (self.search, self.part) = (search, part)
        found = Mutex([[Int]?](repeating: nil, count: (search.count + part - 1) / part))
    }

    func work(_ isOld: () -> Bool, afterEach: () -> Void = {}) {
        while !isOld() {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index * part < search.count else { return }
            let places = search.matches(in: index * part..<min(search.count, (index + 1) * part), isCancelled: isOld)
            found.withLock { $0[index] = places }
            afterEach()
        }
    }

    /// What was found from the beginning on, without a gap.
    var soFar: [Int] { found.withLock { parts in parts.prefix { $0 != nil }.flatMap { $0 ?? [] } } }
}
