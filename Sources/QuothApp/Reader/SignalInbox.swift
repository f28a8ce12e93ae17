import CLinux
import Glibc

/// The signals that the loop handles itself, as something to wait on. Made before any thread starts, so that every
/// thread inherits the blocked mask.
struct SignalInbox {
    static let handled: [Int32] = [
        SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM,
    ]

    let descriptor: Int32

    init() {
        var mask = sigset_t()
        sigemptyset(&mask)
        for signal in Self.handled { sigaddset(&mask, signal) }
        pthread_sigmask(SIG_BLOCK, &mask, nil)
        descriptor = signalfd(-1, &mask, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    }

    /// The numbers of the signals that have come.
    func take() -> [Int32] {
        var numbers: [Int32] = []
        var info = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        while read(descriptor, &info, size) == size { numbers.append(Int32(info.ssi_signo)) }
        return numbers
    }
}
