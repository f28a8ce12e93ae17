import CByteScan
import Testing

@Suite struct ByteScanTests {
    /// The pairs of bytes in `text` that a scan for `firsts` and `seconds` stops at, by one of the ways to look.
    private func places(
        _ firsts: [UInt8], _ seconds: [UInt8], in text: [UInt8],
        by next: (UnsafePointer<quoth_byte_scan>, UnsafePointer<UInt8>?, Int, Int) -> Int
    ) -> [Int] {
        var scan = quoth_byte_scan()
        for byte in firsts { quoth_byte_scan_allow_first(&scan, 3, byte) }
        for byte in seconds { quoth_byte_scan_allow_second(&scan, 3, byte) }
        var (places, place): ([Int], Int) = ([], 0)
        return text.withUnsafeBufferPointer { bytes in
            while true {
                place = next(&scan, bytes.baseAddress, place, bytes.count)
                if place == bytes.count { return places }
                places.append(place)
                place += 1
            }
        }
    }

    @Test func `pairs are found, and the last byte is taken for one`() {
        let text = Array("xay aya za".utf8)
        let (firsts, seconds) = ([UInt8(ascii: "a")], [UInt8(ascii: "y"), UInt8(ascii: "Y")])
        #expect(places(firsts, seconds, in: text, by: quoth_byte_scan_next) == [1, 4, 9])
        #expect(places([], seconds, in: text, by: quoth_byte_scan_next) == [])
    }

    @Test func `32 bytes at a time find what one at a time does`() {
        var random = Seeded(3)
        for _ in 0..<300 {
            let few = random.pick(2...20, of: Array(UInt8.min...UInt8.max))
            let (firsts, seconds) = (random.pick(1...3, of: few), random.pick(1...3, of: few))
            let text = random.pick(0...200, of: few)
            let plain = places(firsts, seconds, in: text, by: quoth_byte_scan_next_plain)
            #expect(places(firsts, seconds, in: text, by: quoth_byte_scan_next) == plain)
        }
    }
}
