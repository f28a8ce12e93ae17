import Glibc

/// The reading end of a pipe that holds a text; at most the 64 KB that a pipe takes.
final class Pipe {
    let readEnd: Int32

    struct NoPipe: Error {}

    init(_ text: String) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw NoPipe() }
        let bytes = Array(text.utf8)
        let count = write(ends[1], bytes, bytes.count)
        close(ends[1])
        readEnd = ends[0]
        if count != bytes.count { throw NoPipe() }
    }

    deinit { close(readEnd) }
}
