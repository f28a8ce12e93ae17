import CLinux
import Glibc

/// Something that is raised once, and waited for.
final class DoneFlag: Sendable {
    /// Readable once it is raised.
    let descriptor = eventfd(0, Int32(EFD_CLOEXEC))

    func raise() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    /// Waits until it is raised, or returns at once where it was; no longer than so many milliseconds, -1 for ever.
    func wait(_ patience: Int32 = -1) {
        var waits = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
        while poll(&waits, 1, patience) < 0, errno == EINTR {}
    }

    deinit { close(descriptor) }
}
