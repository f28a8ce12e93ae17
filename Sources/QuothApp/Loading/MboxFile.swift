import Glibc
import NewsFormats

/// Reads a file of many mails piece by piece; memory for the mails at hand only.
package final class MboxFile {
    /// What one reading gave.
    package enum Reading: Hashable, Sendable {
        /// Whole mails, and the place of the first in the file, 1-based.
        case mails([UInt8], first: Int)
        /// A mail of more bytes than are taken for one article; its place. What follows it is not read.
        case tooLong(Int)
        case end
        /// The system's error number.
        case failed(Int32)
    }

    private let descriptor: Int32
    private let longest: Int
    /// The bytes of a mail whose end has not come.
    private var pending: [UInt8] = []
    /// How much is read at once; more where a mail is longer, so that no byte is looked at often.
    private var reach: Int
    private let chunk: Int
    /// The mails given so far.
    private var count = 0
    private var hasEnded = false

    /// Reads from `descriptor`, which is closed at the end; `chunk` bytes are read at once.
    package init(_ descriptor: Int32, chunk: Int = 1 << 18, longest: Int = largestArticle) {
        (self.descriptor, self.longest, self.chunk, reach) = (descriptor, longest, chunk, chunk)
    }

    deinit { close(descriptor) }

    /// Reads until mails are whole, and gives them.
    package func next() -> Reading {
        while !hasEnded {
            var outcome = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: reach) { buffer, count in
                outcome = readRetrying(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
                count = max(0, outcome)
            }
            if outcome <= 0 {
                hasEnded = true
                if outcome < 0 { return .failed(errno) }
                break
            }
            pending.append(contentsOf: bytes)
            let whole = Mbox.wholeMails(pending)
            if whole.count > 0 { return take(whole.bytes, whole.count) }
            reach = max(chunk, pending.count)
            if pending.count > longest {
                (hasEnded, pending) = (true, [])
                return .tooLong(count + 1)
            }
        }
        return pending.isEmpty ? .end : take(pending.count, 0)
    }

    private func take(_ length: Int, _ mails: Int) -> Reading {
        let first = count + 1
        count += mails
        reach = chunk
        let rest = Array(pending[length...])
        pending.removeSubrange(length...)
        defer { pending = rest }
        return .mails(pending, first: first)
    }
}
