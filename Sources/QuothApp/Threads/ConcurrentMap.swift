import Glibc
import Synchronization

/// What `transform` makes of each item, in the items' order, worked out on all cores; returns when all are done.
func concurrentMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
) -> [Result] {
    let share = ConcurrentShare(items, transform)
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    // A thread costs as much as a few small articles.
    let helpers = min(cores - 1, items.count / 4)
    let threads = (0..<max(0, helpers)).compactMap { _ in WorkerThread { share.work() } }
    share.work()
    for thread in threads { thread.join() }
    return share.results
}

/// Items that several threads take one after the other.
private final class ConcurrentShare<Item: Sendable, Result: Sendable>: Sendable {
    private let items: [Item]
    private let transform: @Sendable (Item) -> Result
    private let next = Atomic(0)
    private let done: Mutex<[Result?]>

    init(_ items: [Item], _ transform: @escaping @Sendable (Item) -> Result) {
        (self.items, self.transform) = (items, transform)
        done = Mutex([Result?](repeating: nil, count: items.count))
    }

    func work() {
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < items.count else { return }
            let result = transform(items[index])
            done.withLock { $0[index] = result }
        }
    }

    var results: [Result] { done.withLock { $0.compactMap(\.self) } }
}
