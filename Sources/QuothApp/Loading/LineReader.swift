import Glibc

/// Reads lines from a descriptor as they come; memory for the lines at hand only.
package final class LineReader {
    /// One line, without its end.
    package struct Line: Hashable, Sendable {
        /// 1-based.
        package let number: Int
        package let bytes: [UInt8]
    }

    /// What one reading gave.
    package enum Reading: Hashable, Sendable {
        /// The whole lines that have come, blank ones left out; may be none.
        case lines([Line])
        /// A line of more bytes than are taken for one article; its number.
        case tooLong(Int)
        case end
        /// The system's error number.
        case failed(Int32)
    }

    private let descriptor: Int32
    private let closesAtEnd: Bool
    private let longest: Int
    /// The bytes of a line whose end has not come.
    private var pending: [UInt8]
    /// Bytes given at the start, still to be cut into lines.
    private var queued: [UInt8]
    private var number = 0
    private var isPassingOver = false
    private var hasEnded = false
    private var buffer: [UInt8]
    /// How much of the buffer the next reading may fill: little at first, so that the first answers come at once.
    private var reach = 1 << 15

    /// Reads from `descriptor`, after the bytes of `head` that were read from it before.
    ///
    /// `chunk` bytes are read at once; a line of more than `longest`, which is the larger, is passed over.
    package init(
        _ descriptor: Int32, closesAtEnd: Bool, head: [UInt8] = [], chunk: Int = 1 << 18, longest: Int = largestArticle
    ) {
        (self.descriptor, self.closesAtEnd, self.longest) = (descriptor, closesAtEnd, longest)
        pending = []
        buffer = [UInt8](repeating: 0, count: chunk)
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
            return take(head[...])
        }
        let count = buffer.withUnsafeMutableBytes {
            readRetrying(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: $0.prefix(reach)))
        }
        reach = min(2 * reach, buffer.count)
        if count < 0 {
            hasEnded = true
            return .failed(errno)
        }
        if count == 0 { return finish() }
        return take(buffer[..<count])
    }

    /// The last line where it has no line end.
    private func finish() -> Reading {
        hasEnded = true
        var lines: [Line] = []
        if !isPassingOver { addLine(pending[...], to: &lines) }
        pending = []
        return .lines(lines)
    }

    private func take(_ chunk: ArraySlice<UInt8>) -> Reading {
        var lines: [Line] = []
        var rest = chunk
        while let end = rest.firstIndex(of: 0x0A) {
            if isPassingOver {
                isPassingOver = false
            } else if pending.isEmpty {
                addLine(rest[..<end], to: &lines)
            } else {
                pending.append(contentsOf: rest[..<end])
                addLine(pending[...], to: &lines)
                pending.removeAll(keepingCapacity: pending.count < 1 << 20)
            }
            rest = rest[(end + 1)...]
        }
        if !isPassingOver { pending.append(contentsOf: rest) }
        guard pending.count > longest else { return .lines(lines) }
        return passOver(lines)
    }

    /// Gives up a line that is too long: the lines before it are given first, then the line's number.
    private func passOver(_ lines: [Line]) -> Reading {
        if !lines.isEmpty {
            return .lines(lines)
        }
        pending = []
        isPassingOver = true
        number += 1
        return .tooLong(number)
    }

    private func addLine(_ bytes: ArraySlice<UInt8>, to lines: inout [Line]) {
        var bytes = bytes
        number += 1
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.last == 0x0D { bytes = bytes.dropLast() }
        let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        if !isBlank { lines.append(Line(number: number, bytes: Array(bytes))) }
    }
}
