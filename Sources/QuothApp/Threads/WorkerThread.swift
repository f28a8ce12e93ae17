import Glibc
import Synchronization

/// A thread of our own that ends with its work.
///
/// Dispatch keeps its threads waiting for more and wakes each of them seconds later only to end it: a reader at rest
/// shall not wake at all.
struct WorkerThread {
    private let handle: pthread_t

    /// Starts `body`; `niceness` lowers its priority, 0 to 19. Nil where the system gives no thread.
    init?(niceness: Int32 = 0, _ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(niceness: niceness, body: body))
        var handle = pthread_t()
        let status = pthread_create(
            &handle, nil,
            { argument in
                guard let argument else { return nil }
                let work = Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
                if work.niceness > 0 { WorkerThread.giveWay(work.niceness) }
                work.body()
                return nil
            }, work.toOpaque())
        guard status == 0 else {
            work.release()
            return nil
        }
        self.handle = handle
    }

    /// Lowers the priority of the calling thread and of those that it starts later.
    static func giveWay(_ niceness: Int32) {
        // On Linux this is the thread's own priority, not the program's.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
    }

    /// Waits for its end.
    func join() { pthread_join(handle, nil) }

    /// Lets it end by itself.
    func detach() { pthread_detach(handle) }

    /// Runs `body` on a thread of its own, or at once where there is none.
    static func run(niceness: Int32 = 0, _ body: @escaping @Sendable () -> Void) {
        if let thread = WorkerThread(niceness: niceness, body) { thread.detach() } else { body() }
    }

    private final class Work: Sendable {
        let niceness: Int32
        let body: @Sendable () -> Void

        init(niceness: Int32, body: @escaping @Sendable () -> Void) { (self.niceness, self.body) = (niceness, body) }
    }
}

/// Pieces of work done one after the other, off the caller's thread; the thread lives while there is work.
final class WorkQueue: Sendable {
    fileprivate struct State {
        var waiting: [@Sendable () -> Void] = []
        var isRunning = false
    }

    private let state = Mutex(State())
    private let niceness: Int32

    init(niceness: Int32 = 0) { self.niceness = niceness }

    /// Adds a piece of work; any thread.
    func add(_ work: @escaping @Sendable () -> Void) {
        let starts = state.withLock { state in
            state.waiting.append(work)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if starts { WorkerThread.run(niceness: niceness) { self.runAll() } }
    }

    /// Waits until all that was added is done.
    func drain() {
        let done = DoneFlag()
        add { done.raise() }
        done.wait()
    }

    private func runAll() {
        while let work = state.withLock({ $0.next() }) { work() }
    }
}

extension WorkQueue.State {
    fileprivate mutating func next() -> (@Sendable () -> Void)? {
        if waiting.isEmpty {
            isRunning = false
            return nil
        }
        return waiting.removeFirst()
    }
}
