import CLinux
import Glibc
import ReaderCore
import Synchronization

/// Actions from other threads, and the descriptor that wakes the loop when there are any.
final class Mailbox: Sendable {
    private let waiting = Mutex<[Action]>([])
    /// Readable while actions wait; -1 where the system has none to give.
    let descriptor: Int32

    init() { descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK)) }

    /// Leaves an action and wakes the loop; any thread.
    func post(_ action: Action) {
        let isFirst = waiting.withLock { actions in
            actions.append(action)
            return actions.count == 1
        }
        guard isFirst else { return }
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    /// Takes what has come.
    func take() -> [Action] {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
        return waiting.withLock { actions in
            let taken = actions
            actions = []
            return taken
        }
    }
}
