import CByteScan
import Testing

@Suite struct ByteScanTests {
    /// The places in `text` that a scan for bytes in a row stops at, by one of the ways to look.
    private func places(
        _ wanted: [[UInt8]], in text: [UInt8],
        by next: (UnsafePointer<quoth_byte_scan>, UnsafePointer<UInt8>?, Int, Int) -> Int
    ) -> [Int] {
        var scan = quoth_byte_scan()
        for (place, bytes) in zip(Int32(0)..., wanted) {
            for byte in bytes { quoth_byte_scan_allow(&scan, 3, place, byte) }
        }
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

    @Test func `three in a row are found, and what is past the end may be anything`() {
        let text = Array("xayz ay ayZ aya za".utf8)
        let wanted = ["a", "yY", "zZ"].map { Array($0.utf8) }
        #expect(places(wanted, in: text, by: quoth_byte_scan_next) == [1, 8, 17])
        #expect(places([[], wanted[1], wanted[2]], in: text, by: quoth_byte_scan_next) == [])
    }

    @Test func `32 bytes at a time find what one at a time does`() {
        var random = Seeded(3)
        for _ in 0..<300 {
            let few = random.pick(2...20, of: Array(UInt8.min...UInt8.max))
            let wanted = (0..<3).map { _ in random.pick(1...3, of: few) }
            let text = random.pick(0...200, of: few)
            let plain = places(wanted, in: text, by: quoth_byte_scan_next_plain)
            #expect(places(wanted, in: text, by: quoth_byte_scan_next) == plain)
        }
    }
}
