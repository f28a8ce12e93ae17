import Glibc

/// Reads lines from a descriptor as they come; memory for the lines at hand only.
package final class LineReader {
    /// What one reading gave.
    package enum Reading: Hashable, Sendable {
        /// The whole lines that have come, with their ends, and the number of the first, 1-based; may be none.
        case lines([UInt8], first: Int)
        /// A line of more bytes than are taken for one article; its number.
        case tooLong(Int)
        case end
        /// The system's error number.
        case failed(Int32)
    }

    private let descriptor: Int32
    private let closesAtEnd: Bool
    private let longest: Int
    /// The most bytes that are read at once.
    private let chunk: Int
    /// The bytes of a line whose end has not come.
    private var pending: [UInt8] = []
    /// Bytes given at the start, still to be cut into lines.
    private var queued: [UInt8]
    /// The lines given so far.
    private var count = 0
    private var isPassingOver = false
    private var hasEnded = false
    /// How much the next reading may take: little at first, so that the first answers come at once.
    private var reach = 1 << 15

    /// Reads from `descriptor`, after the bytes of `head` that were read from it before.
    ///
    /// `chunk` bytes are read at once; a line of more than `longest`, which is the larger, is passed over.
    package init(
        _ descriptor: Int32, closesAtEnd: Bool, head: [UInt8] = [], chunk: Int = 1 << 18, longest: Int = largestArticle
    ) {
        (self.descriptor, self.closesAtEnd, self.longest, self.chunk) = (descriptor, closesAtEnd, longest, chunk)
        queued = head
    }

    deinit {
        if closesAtEnd { close(descriptor) }
    }

    /// Reads once, waiting where nothing has come yet, and gives the lines that are whole now.
    package func next() -> Reading {
        if hasEnded { return .end }
        if !queued.isEmpty {
            let head = queued
            queued = []
            return take(head)
        }
        var outcome = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: min(reach, chunk)) { buffer, count in
            outcome = readRetrying(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
            count = max(0, outcome)
        }
        reach = min(2 * reach, chunk)
        if outcome < 0 {
            hasEnded = true
            return .failed(errno)
        }
        return outcome == 0 ? finish() : take(bytes)
    }

    /// The last line where it has no line end.
    private func finish() -> Reading {
        hasEnded = true
        let rest = isPassingOver ? [] : pending
        pending = []
        return lines(rest)
    }

    private func take(_ bytes: [UInt8]) -> Reading {
        guard let last = bytes.lastIndex(of: 0x0A) else {
            if !isPassingOver { pending.append(contentsOf: bytes) }
            return pending.count > longest ? passOver() : .lines([], first: count + 1)
        }
        var start = 0
        if isPassingOver {
            start = (bytes.firstIndex(of: 0x0A) ?? last) + 1
            isPassingOver = false
        }
        let whole = start <= last ? pending + bytes[start...last] : pending
        pending = Array(bytes[(last + 1)...])
        return lines(whole)
    }

    /// Gives up a line that is too long.
    private func passOver() -> Reading {
        pending = []
        isPassingOver = true
        count += 1
        return .tooLong(count)
    }

    private func lines(_ bytes: [UInt8]) -> Reading {
        let first = count + 1
        count += bytes.withUnsafeBufferPointer { bytes in bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }
        // A byte order mark is no part of the first line.
        let isMarked = first == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return .lines(isMarked ? Array(bytes[3...]) : bytes, first: first)
    }
}
