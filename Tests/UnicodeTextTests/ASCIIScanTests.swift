import Testing
import UnicodeText

@Suite struct ASCIIScanTests {
    @Test func theFirstOtherByteIsFoundWhereverItStands() {
        for count in [0, 1, 7, 31, 32, 33, 64, 100] {
            var bytes = [UInt8](repeating: 0x61, count: count)
            for start in [0, count / 3, count] {
                #expect(bytes.withUnsafeBufferPointer { ASCIIScan.end($0, from: start) } == count)
                for other in start..<count {
                    bytes[other] = 0x80
                    #expect(bytes.withUnsafeBufferPointer { ASCIIScan.end($0, from: start) } == other)
                    bytes[other] = 0x61
                }
            }
        }
    }
}
