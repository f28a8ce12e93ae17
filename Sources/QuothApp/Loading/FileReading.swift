import Glibc

/// The most bytes that are taken for one article: 256 MB.
package let largestArticle = 256 << 20

/// Reads a whole regular file into an array of its own, which the article then keeps as its text.
func readWholeFile(_ file: WalkedFile) -> FileBytes {
    guard file.status.size <= largestArticle else { return .failed(.tooLarge) }
    switch openForReading(file.path) {
    case .failed(let reason): return .failed(reason)
    case .opened(let descriptor):
        defer { close(descriptor) }
        return readToEnd(descriptor, expecting: file.status.size)
    }
}

/// The bytes of a file, or why there are none.
enum FileBytes {
    case read([UInt8])
    case failed(SkippedFile.Reason)
}

/// An open file, or why it is not.
enum OpenedFile {
    case opened(Int32)
    case failed(SkippedFile.Reason)
}

/// Opens a regular file; what became a pipe or device since the walk saw it is refused without waiting for it.
func openForReading(_ path: FilePath) -> OpenedFile {
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
    guard descriptor >= 0 else { return .failed(.unreadable(errno)) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        return .failed(.notRegularFile)
    }
    return .opened(descriptor)
}

/// Reads until the end of a descriptor, at most `largestArticle` bytes; `expecting` is only a hint of how many.
func readToEnd(_ descriptor: Int32, expecting size: Int, after head: [UInt8] = []) -> FileBytes {
    var bytes = head
    // The first read takes the whole of an ordinary file, so that its array becomes the text without a copy.
    var room = Swift.max(size, 1 << 12)
    while true {
        var outcome = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            outcome = readRetrying(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
            count = Swift.max(outcome, 0)
        }
        if outcome < 0 { return .failed(.unreadable(errno)) }
        if outcome == 0 { return .read(bytes) }
        if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
        if bytes.count > largestArticle { return .failed(.tooLarge) }
        room = 1 << 16
    }
}

/// One `read(2)`, again after a signal; the number of bytes, 0 at the end, -1 on an error in `errno`.
func readRetrying(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count >= 0 || errno != EINTR { return count }
    }
}
