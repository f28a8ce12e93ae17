import CUnistring

/// Where a line may break (UAX 14).
package enum LineBreaks {
    /// One byte for each of the text's: 1 where a line may break before it, 2 at a line end, else 0.
    ///
    /// A break at the very start is never marked. Linear in the bytes.
    package static func opportunities(in bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return [] }
        var marks = [UInt8](repeating: 0, count: bytes.count)
        bytes.withUnsafeBufferPointer { text in
            marks.withUnsafeMutableBufferPointer { marks in
                marks.withMemoryRebound(to: CChar.self) {
                    u8_possible_linebreaks(text.baseAddress, text.count, "UTF-8", $0.baseAddress)
                }
            }
        }
        for index in marks.indices {
            marks[index] = marks[index] == possible ? 1 : marks[index] == mandatory ? 2 : 0
        }
        dropBreaksAfterFullStops(in: bytes, &marks)
        return marks
    }

    /// libunistring before 1.1 lets a line break between a full stop and a letter that follows at once, against LB29.
    private static func dropBreaksAfterFullStops(in bytes: [UInt8], _ marks: inout [UInt8]) {
        for index in bytes.indices.dropFirst() where marks[index] == 1 && bytes[index - 1] == UInt8(ascii: ".") {
            let next = UTF8Scan.scalar(at: index, in: bytes).value
            // LB29 is about alphabetic letters: an ideograph may begin a line after any full stop.
            if ScalarClass.isLetter(next) && uc_width(next, "UTF-8") < 2 { marks[index] = 0 }
        }
    }

    // The values of UC_BREAK_POSSIBLE and UC_BREAK_MANDATORY.
    private static let possible: UInt8 = 2
    private static let mandatory: UInt8 = 3
}
