import UnicodeText

/// Turns a file's bytes into valid UTF-8.
package enum Decoding {
    /// The text of `bytes`: a leading byte order mark dropped, each bad byte replaced by one U+FFFD, all else untouched.
    ///
    /// Every byte that is no part of a well-formed sequence counts for itself (Unicode 16, table 3-7, says what is well
    /// formed), so a cut sequence of two bytes becomes two U+FFFD and no byte vanishes unseen. Linear; valid bytes
    /// without a mark come back as they are, without a copy.
    package static func text(_ bytes: [UInt8]) -> [UInt8] {
        let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
        return bytes.withUnsafeBufferPointer { source -> [UInt8]? in
            var valid = validEnd(source, from: start)
            if valid == source.count { return start == 0 ? nil : Array(source[start...]) }
            var text: [UInt8] = []
            text.reserveCapacity(source.count + 64)
            var offset = start
            while true {
                text.append(contentsOf: source[offset..<valid])
                guard valid < source.count else { return text }
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                offset = valid + 1
                valid = validEnd(source, from: offset)
            }
        } ?? bytes
    }

    /// How many bytes are no part of a well-formed sequence; a sequence cut by the end counts as bad. Linear.
    static func badBytes(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer { source in
            var (count, valid) = (0, validEnd(source, from: 0))
            while valid < source.count {
                count += 1
                valid = validEnd(source, from: valid + 1)
            }
            return count
        }
    }

    /// True for valid UTF-8. Linear.
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { validEnd(bytes, from: 0) == bytes.count }

    /// The offset of the first byte at or after `start` that begins no well-formed sequence.
    private static func validEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = ASCIIScan.end(bytes, from: start)
        while offset < bytes.count {
            let length = sequenceLength(bytes, offset)
            if length == 0 { return offset }
            offset += length
            if offset < bytes.count, bytes[offset] < 0x80 { offset = ASCIIScan.end(bytes, from: offset) }
        }
        return offset
    }

    /// The length of the well-formed sequence at `offset`, whose first byte is not ASCII; 0 where there is none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        func follows(_ distance: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            offset + distance < bytes.count && allowed.contains(bytes[offset + distance])
        }
        switch bytes[offset] {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}
