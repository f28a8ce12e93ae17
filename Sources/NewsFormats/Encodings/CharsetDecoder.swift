import UnicodeText

/// Turns bytes of a known charset into UTF-8.
enum CharsetDecoder {
    /// Appends the text of `source`; each byte, or unit of UTF-16 and UTF-32, that is no part of a character becomes one
    /// U+FFFD. Linear.
    ///
    /// Answers how many of them there were. Where iconv does not know a charset that this machine lacks, ASCII is kept
    /// and all else is bad.
    static func decode(
        _ source: UnsafeBufferPointer<UInt8>, as charset: Charset, into text: inout [UInt8]
    ) -> Int {
        switch charset.scheme {
        case .utf8: return Decoding.appendRepaired(source, to: &text)
        case .utf16(let isBigEndian): return WideText.decode(source, unit: 2, isBigEndian: isBigEndian, into: &text)
        case .utf32(let isBigEndian): return WideText.decode(source, unit: 4, isBigEndian: isBigEndian, into: &text)
        case .singleByte(let index): return SingleByteTable.all[index].decode(source, into: &text)
        case .shifted(let code): return code.decode(source, into: &text)
        case .iconv(let name):
            guard let converter = IconvConverter(from: name) else {
                return Decoding.appendRepaired(source, to: &text)
            }
            return converter.decode(source, into: &text)
        }
    }
}
