import Glibc

/// Keeps what is written to standard error off the screen, in a file without a name, and gives it back later.
struct ErrorCapture {
    /// The real standard error while it is captured, else -1.
    private(set) var original: Int32 = -1
    /// The file that takes the messages, else -1.
    private(set) var file: Int32 = -1

    /// Begins, if standard error is a terminal: one sent to a file stays where it is.
    mutating func begin(folder: String) {
        guard original < 0, isatty(STDERR_FILENO) == 1 else { return }
        var name = Array((folder + "/quoth-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { return }
        unlink(name)
        original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        guard original >= 0 else {
            close(descriptor)
            return
        }
        file = descriptor
        dup2(descriptor, STDERR_FILENO)
    }

    /// Ends, and writes what was captured to the real standard error.
    mutating func end() {
        guard original >= 0 else { return }
        ErrorCapture.giveBack(original: original, file: file)
        close(original)
        close(file)
        (original, file) = (-1, -1)
    }

    /// Restores standard error and copies the messages; safe within a signal handler.
    static func giveBack(original: Int32, file: Int32) {
        guard original >= 0 else { return }
        dup2(original, STDERR_FILENO)
        var offset = 0
        withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { buffer in
            while true {
                let count = pread(file, buffer.baseAddress, buffer.count, offset)
                if count <= 0 { break }
                _ = write(STDERR_FILENO, buffer.baseAddress, count)
                offset += count
            }
        }
    }
}
