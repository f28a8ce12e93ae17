import Glibc

/// Where a run of the program reads and writes; tests put their own in.
package struct ProgramStreams: Sendable {
    /// The descriptor of standard input.
    package var input: Int32
    /// Writes bytes to standard output; 0, or the system's error number.
    package var write: @Sendable ([UInt8]) -> Int32
    /// Writes to standard error as it is.
    package var writeError: @Sendable (String) -> Void
    /// True where a person watches standard error.
    package var showsProgress: Bool

    package init(
        input: Int32, write: @escaping @Sendable ([UInt8]) -> Int32,
        writeError: @escaping @Sendable (String) -> Void, showsProgress: Bool
    ) {
        (self.input, self.write, self.writeError, self.showsProgress) = (input, write, writeError, showsProgress)
    }

    /// The process's own.
    package static var standard: ProgramStreams {
        ProgramStreams(
            input: STDIN_FILENO, write: { writeAll($0, to: STDOUT_FILENO) },
            writeError: { _ = writeAll(Array($0.utf8), to: STDERR_FILENO) },
            showsProgress: isatty(STDERR_FILENO) == 1)
    }

    /// One line on standard error, with the program's name before it.
    package func report(_ words: String) { writeError("quoth: \(words)\n") }

    /// Writes bytes to standard output; throws where nothing more can be written.
    func output(_ bytes: [UInt8]) throws(OutputEnd) {
        if bytes.isEmpty { return }
        let number = write(bytes)
        if number == EPIPE { throw .closed }
        if number != 0 { throw .failed(number) }
    }
}

/// Why the output can't go on.
enum OutputEnd: Error {
    /// The reader at the other end of a pipe has gone; that is no fault.
    case closed
    /// The system's error number.
    case failed(Int32)
}

/// Writes all bytes to a descriptor; 0, or the system's error number.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
        var written = 0
        while written < buffer.count {
            let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            if count < 0, errno != EINTR { return errno }
            written += max(count, 0)
        }
        return 0
    }
}
