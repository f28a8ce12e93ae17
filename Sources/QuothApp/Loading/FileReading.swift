import Glibc
import NewsFormats

/// The most bytes that are taken for one article: 256 MB.
package let largestArticle = 256 << 20

/// A file's bytes, with what the file system says of it; or why there are none.
enum ReadFile {
    case read([UInt8], FileStatus)
    case failed(SkippedFile.Reason)
}

/// Reads a whole regular file into an array of its own, which an article can then keep as its text.
func readWholeFile(_ file: WalkedFile) -> ReadFile {
    if let status = file.status, status.size > largestArticle { return .failed(.tooLarge) }
    switch openForReading(file) {
    case .failed(let reason): return .failed(reason)
    case .opened(let descriptor, let status):
        defer { close(descriptor) }
        guard status.size <= largestArticle else { return .failed(.tooLarge) }
        switch readToEnd(descriptor, expecting: status.size) {
        case .read(let bytes): return .read(bytes, status)
        case .failed(let reason): return .failed(reason)
        }
    }
}

/// The bytes of a file, or why there are none.
enum FileBytes {
    case read([UInt8])
    case failed(SkippedFile.Reason)
}

/// An open file, or why it is not.
enum OpenedFile {
    case opened(Int32, FileStatus)
    case failed(SkippedFile.Reason)
}

/// Opens a regular file without waiting for anything; what the walk has not asked the file system is asked now.
func openForReading(_ file: WalkedFile) -> OpenedFile {
    let descriptor = file.path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
    guard descriptor >= 0 else { return .failed(.unreadable(errno)) }
    if let status = file.status { return .opened(descriptor, status) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        return .failed(.notRegularFile)
    }
    return .opened(descriptor, FileStatus(status))
}

/// Whether an open file begins as those do that gzip made; its place stays.
func isCompressed(_ descriptor: Int32) -> Bool {
    var head: [UInt8] = [0, 0, 0]
    return pread(descriptor, &head, head.count, 0) == head.count && Gzip.isCompressed(head)
}

/// Reads until the end of a descriptor, at most `largestArticle` bytes; `expecting` is only a hint of how many.
func readToEnd(_ descriptor: Int32, expecting size: Int, after head: [UInt8] = []) -> FileBytes {
    var bytes = head
    // One byte more than an ordinary file has: where that stays free, the file has ended, and its array becomes the text
    // without a copy.
    var room = Swift.max(size + 1, 64)
    while true {
        var outcome = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            outcome = readRetrying(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
            count = Swift.max(outcome, 0)
        }
        if outcome < 0 { return .failed(.unreadable(errno)) }
        if outcome == 0 { return .read(bytes) }
        let isWhole = bytes.isEmpty && outcome == size
        if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
        if isWhole { return .read(bytes) }
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
