/// Tells files that hold no text.
enum BinaryDetection {
    /// What the bytes are instead of text, such as "a PNG image", or nil where they may be text.
    ///
    /// Looks at the beginnings that file formats carry, then at how many of the first 64 KB are NUL or control bytes.
    /// UTF-16, UTF-32 and codes of seven bits have many of those: their text may have none.
    static func reason(_ bytes: [UInt8]) -> String? {
        if let first = bytes.first, beginsSome[Int(first)] {
            for (beginning, name) in beginnings where bytes.starts(with: beginning) { return name }
        }
        return bytes.withUnsafeBufferPointer { bytes in
            let head = UnsafeBufferPointer(rebasing: bytes.prefix(65_536))
            guard let reason = controlReason(head), !isCodedText(head) else { return nil }
            return reason
        }
    }

    private static func controlReason(_ head: UnsafeBufferPointer<UInt8>) -> String? {
        let (nuls, controls) = countControls(head)
        if nuls >= 4, nuls * 100 > head.count { return "it is full of NUL bytes" }
        return controls >= 8 && controls * 50 > head.count ? "it is full of control bytes" : nil
    }

    /// Whether bytes full of controls are text in a code that uses them.
    private static func isCodedText(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
        let found = EncodingDetector.find(head)
        let rest = UnsafeBufferPointer(rebasing: head[found.mark...])
        switch found.charset.scheme {
        case .utf16, .utf32: guard WideText.isLikely(rest, found.charset) else { return false }
        case .shifted: break
        case .utf8, .singleByte, .iconv: return false
        }
        var text: [UInt8] = []
        _ = CharsetDecoder.decode(rest, as: found.charset, into: &text)
        return text.withUnsafeBufferPointer(controlReason) == nil
    }

    /// The NULs, and all controls that no text has; tab, line ends, vertical tab, form feed and escape don't count, for
    /// texts from teletypes and terminals have many.
    private static func countControls(_ bytes: UnsafeBufferPointer<UInt8>) -> (nuls: Int, controls: Int) {
        var (nuls, controls, offset) = (0, 0, 0)
        func count(_ range: Range<Int>) {
            for byte in bytes[range] where byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B {
                controls += 1
                if byte == 0 { nuls += 1 }
            }
        }
        while offset + ByteBlock.count <= bytes.count {
            let block = ByteBlock(bytes, offset)
            if !block.places(from: 0, count: 0x09).union(block.places(from: 0x0E, count: 0x12)).isEmpty {
                count(offset..<offset + ByteBlock.count)
            }
            offset += ByteBlock.count
        }
        count(offset..<bytes.count)
        return (nuls, controls)
    }

    /// For each byte whether one of the beginnings begins with it.
    private static let beginsSome = ConstantTable(
        (0...255).map { byte in beginnings.contains { $0.0.first == byte } })

    private static let beginnings: [([UInt8], String)] = [
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"),
        (Array("%PDF-".utf8), "a PDF document"),
        (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"),
        ([0x1F, 0x8B], "a gzip archive"),
        (Array("BZh".utf8) + [0x31], "a bzip2 archive"),
        (Array("BZh9".utf8), "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        (Array("{\\rtf".utf8), "a rich text document"),
        (Array("SQLite format 3\u{0}".utf8), "a SQLite database"),
        (Array("OggS".utf8), "an Ogg recording"),
        (Array("ID3".utf8) + [0x03], "an MP3 recording"),
        (Array("ID3".utf8) + [0x04], "an MP3 recording"),
    ]
}
