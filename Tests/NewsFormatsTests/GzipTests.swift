import CZlib
import Testing

@testable import NewsFormats

/// Bytes as gzip would write them.
func gzipped(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
        return []
    }
    defer { deflateEnd(&stream) }
    var source = bytes
    return source.withUnsafeMutableBufferPointer { source in
        (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
        return [UInt8](unsafeUninitializedCapacity: source.count + 1024) { buffer, count in
            (stream.next_out, stream.avail_out) = (buffer.baseAddress, UInt32(buffer.count))
            _ = deflate(&stream, Z_FINISH)
            count = buffer.count - Int(stream.avail_out)
        }
    }
}

@Suite struct GzipTests {
    private let snow = Array(String(repeating: "It snowed on the quay all night. ", count: 20_000).utf8)

    @Test func allMembersAreReadInARow() {
        let file = gzipped(Array("One. ".utf8)) + gzipped([]) + gzipped(snow) + [0, 0, 0, 0]
        #expect(Gzip.isCompressed(file) && Gzip.inflated(file) == .bytes(Array("One. ".utf8) + snow))
        #expect(!Gzip.isCompressed(snow) && !Gzip.isCompressed([0x1F, 0x8B]))
        #expect(Gzip.inflated(gzipped([])) == .bytes([]))
    }

    @Test func aCutFileGivesWhatCanBeRead() {
        let words = (0..<5000).map { "Word \($0 * 7919 % 5003). " }.joined()
        let file = gzipped(Array(words.utf8))
        guard case .bytes(let half) = Gzip.inflated(Array(file.prefix(file.count / 2))) else {
            Issue.record("nothing was read")
            return
        }
        #expect(half.count > words.utf8.count / 4 && half.count < words.utf8.count && words.utf8.starts(with: half))
        // Its checksum alone is wrong.
        #expect(Gzip.inflated(Array(file.dropLast(8)) + [1, 2, 3, 4, 5, 6, 7, 8]) == .bytes(Array(words.utf8)))
    }

    @Test(
        arguments: [[0x1F, 0x8B, 8, 0], [0x1F, 0x8B, 9, 0, 0, 0, 0, 0, 0, 0, 1, 2], [0x1F, 0x8B, 0xFF]] as [[UInt8]])
    func whatHoldsNothingIsDamaged(_ file: [UInt8]) { #expect(Gzip.inflated(file) == .damaged) }

    @Test func whatWouldFillTheMemoryIsRefused() {
        #expect(Gzip.inflated(gzipped(snow), limit: snow.count - 1) == .tooLarge)
        #expect(Gzip.inflated(gzipped(snow), limit: snow.count) == .bytes(snow))
        // Text of the same byte over and over comes down to a thousandth.
        let bomb = gzipped([UInt8](repeating: 0x61, count: 66 << 20))
        #expect(Gzip.inflated(bomb) == .tooLarge)
    }

    @Test func theNameBehindTheEndingTellsTheFormat() {
        func inner(_ name: String) -> String? { Gzip.innerExtension(of: name.utf8) }
        #expect(inner("news.RSS.gz") == "rss" && inner("a.b.md.gz") == "md")
        #expect(inner("news.gz") == nil && inner("gz") == nil && inner("a..gz") == nil)
    }
}
