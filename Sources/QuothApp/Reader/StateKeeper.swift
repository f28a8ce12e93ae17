import Glibc
import NewsModel
import ReaderCore
import Synchronization
import UserState

/// Keeps what was read, off the main thread. A state that can't be kept is said once, and reading goes on.
final class StateKeeper: Sendable {
    private let store = Mutex<StateStore?>(nil)
    private let hasFailed = Atomic(false)
    private let queue = WorkQueue()
    private let path: String?
    private let mailbox: Mailbox

    init(path: String?, mailbox: Mailbox) { (self.path, self.mailbox) = (path, mailbox) }

    /// The file of the state: in `XDG_STATE_HOME`, else in the home folder; nil where neither is set.
    static func path(_ environment: (String) -> String?) -> String? {
        UserFolder.state.path(environment).map { $0 + "/quoth/state.db" }
    }

    /// True where no earlier run has left anything.
    var isFirstRun: Bool { path.map { access($0, F_OK) != 0 } ?? false }

    /// Opens the file and posts what is kept.
    func open() {
        queue.add { [self] in
            guard let path else { return fail("no HOME folder: what you read is not kept") }
            do throws(StateError) {
                let places = try store.withLock { store throws(StateError) in
                    let opened = try StateStore(path: path) { notice in mailbox.post(.trouble(notice.description)) }
                    let places = try opened.places()
                    store = opened
                    return places
                }
                if !places.isEmpty { mailbox.post(.places(places)) }
            } catch {
                fail(error.description)
            }
        }
    }

    func save(_ places: [ReadingPlace]) {
        queue.add { [self] in
            do throws(StateError) {
                try store.withLock { store throws(StateError) in try store?.save(places) }
            } catch {
                fail(error.description)
            }
        }
    }

    /// Waits until all is saved, and closes the file.
    func close() {
        queue.drain()
        store.withLock { store in
            store?.close()
            store = nil
        }
    }

    private func fail(_ words: String) {
        if hasFailed.exchange(true, ordering: .relaxed) { return }
        mailbox.post(.trouble(words))
    }
}
