import Glibc
import Synchronization

/// What `transform` makes of each item, in the items' order, worked out on all cores; returns when all are done.
///
/// The items are taken in parts of at most 64; each thread calls `beforeEachPart` before each that it takes.
func concurrentMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], beforeEachPart: @escaping @Sendable () -> Void = {},
    _ transform: @escaping @Sendable (Item) -> Result
) -> [Result] {
    let share = ConcurrentShare(items, beforeEachPart, transform)
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    // A thread costs as much as a few small articles.
    let helpers = min(cores - 1, items.count / 4)
    let threads = (0..<max(0, helpers)).compactMap { _ in WorkerThread { share.work() } }
    share.work()
    for thread in threads { thread.join() }
    return share.results
}

/// Items that several threads take, a few at a time.
private final class ConcurrentShare<Item: Sendable, Result: Sendable>: Sendable {
    private let items: [Item]
    private let beforeEachPart: @Sendable () -> Void
    private let transform: @Sendable (Item) -> Result
    /// How many items are taken at once: few enough that no thread waits long for the last.
    private let step: Int
    private let next = Atomic(0)
    private let done: Mutex<[[Result]]>

    init(
        _ items: [Item], _ beforeEachPart: @escaping @Sendable () -> Void,
        _ transform: @escaping @Sendable (Item) -> Result
    ) {
        (self.items, self.beforeEachPart, self.transform) = (items, beforeEachPart, transform)
        step = max(1, min(64, items.count / 64))
        done = Mutex([[Result]](repeating: [], count: (items.count + step - 1) / step))
    }

    func work() {
        while true {
            let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
            let start = part * step
            guard start < items.count else { return }
            beforeEachPart()
            let results = items[start..<min(items.count, start + step)].map(transform)
            done.withLock { $0[part] = results }
        }
    }

    var results: [Result] {
        done.withLock { parts in
            var all: [Result] = []
            all.reserveCapacity(items.count)
            for part in parts { all.append(contentsOf: part) }
            return all
        }
    }
}
