import CZlib

/// Reads files that gzip made (RFC 1952).
package enum Gzip {
    /// What a compressed file holds, or why that is not to be had.
    package enum Inflated: Hashable, Sendable {
        case bytes([UInt8])
        /// More bytes than are taken, or so many out of so few that they were made to fill the memory.
        case tooLarge
        /// Nothing of it can be read.
        case damaged
    }

    /// Whether a file begins as those do. Looks at its first two bytes.
    package static func isCompressed(_ bytes: [UInt8]) -> Bool {
        bytes.count > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B
    }

    /// The extension that a file's name has behind "gz", in small letters: "rss" of "news.rss.gz"; nil where it has none.
    package static func innerExtension(of name: some Collection<UInt8>) -> String? {
        let parts = name.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count > 2, let inner = parts.dropLast().last, !inner.isEmpty else { return nil }
        return String(decoding: inner, as: UTF8.self).lowercased()
    }

    /// More bytes out of each than text ever gives; looked at from 64 MB on.
    private static let largestRatio = 250
    private static let chunk = 1 << 18

    /// The bytes of all members in a row; of a file that is cut or damaged, those up to there. At most `limit` bytes.
    ///
    /// Linear in what comes out.
    package static func inflated(_ bytes: [UInt8], limit: Int = 512 << 20) -> Inflated {
        var stream = z_stream()
        guard quoth_gunzip_begin(&stream) == Z_OK else { return .damaged }
        defer { inflateEnd(&stream) }
        return bytes.withUnsafeBufferPointer { source in
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.avail_in = UInt32(clamping: source.count)
            var result: [UInt8] = []
            result.reserveCapacity(min(limit, max(1 << 12, source.count * 4)))
            while true {
                let code = step(&stream, &result)
                let isBomb = result.count > 64 << 20 && result.count / largestRatio > source.count
                if result.count > limit || isBomb { return .tooLarge }
                if code == Z_OK { continue }
                // What follows the last member is padding.
                let rest = source.suffix(Int(stream.avail_in))
                guard code == Z_STREAM_END, rest.starts(with: [0x1F, 0x8B]), inflateReset(&stream) == Z_OK else {
                    return result.isEmpty && code != Z_STREAM_END ? .damaged : .bytes(result)
                }
            }
        }
    }

    /// Inflates up to a chunk; `Z_OK` where there may be more.
    private static func step(_ stream: inout z_stream, _ result: inout [UInt8]) -> Int32 {
        var code = Z_OK
        let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(buffer.count)
            code = inflate(&stream, Z_NO_FLUSH)
            count = buffer.count - Int(stream.avail_out)
        }
        result.append(contentsOf: part)
        return code
    }
}
