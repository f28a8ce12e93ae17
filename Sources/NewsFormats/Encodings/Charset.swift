/// How the characters of a text are written as bytes.
package struct Charset: Hashable, Sendable {
    /// The name in the WHATWG's Encoding Standard, else IANA's, in small letters: "windows-1252".
    package let name: String
    /// How bytes become characters.
    let scheme: Scheme

    /// The ways in which bytes become characters.
    enum Scheme: Hashable, Sendable {
        case utf8
        case utf16(isBigEndian: Bool)
        case utf32(isBigEndian: Bool)
        /// A table of 256 characters, by its place among `SingleByteTable.all`.
        case singleByte(Int)
        /// ASCII and escapes to a set of characters that take two bytes.
        case shifted(ShiftedCode)
        /// What iconv knows by a name.
        case iconv(String)
    }

    init(_ name: String, _ scheme: Scheme) { (self.name, self.scheme) = (name, scheme) }

    package static let utf8 = Charset("utf-8", .utf8)
    package static let utf16LE = Charset("utf-16le", .utf16(isBigEndian: false))
    package static let utf16BE = Charset("utf-16be", .utf16(isBigEndian: true))
    package static let utf32LE = Charset("utf-32le", .utf32(isBigEndian: false))
    package static let utf32BE = Charset("utf-32be", .utf32(isBigEndian: true))
    static let iso2022JP = Charset("iso-2022-jp", .shifted(.iso2022JP))
    static let iso2022KR = Charset("iso-2022-kr", .shifted(.iso2022KR))
    static let hz = Charset("hz-gb-2312", .shifted(.hz))
    static let shiftJIS = Charset("shift_jis", .iconv("CP932"))
    static let eucJP = Charset("euc-jp", .iconv("EUC-JP-MS"))
    static let eucKR = Charset("euc-kr", .iconv("UHC"))
    static let johab = Charset("johab", .iconv("JOHAB"))
    static let gb18030 = Charset("gb18030", .iconv("GB18030"))
    static let big5 = Charset("big5", .iconv("BIG5-HKSCS"))
    static let eucTW = Charset("euc-tw", .iconv("EUC-TW"))
    package static let windows1252 = singleByte("windows-1252")

    /// The charset of a table of 256 characters, by its own name; windows-1252 where there is no such table.
    static func singleByte(_ name: String) -> Charset {
        let index = SingleByteTable.all.firstIndex { $0.name == name } ?? 0
        return Charset(SingleByteTable.all[index].name, .singleByte(index))
    }

    /// The charset that a label names, as browsers understand it; nil for one that is not known.
    ///
    /// Labels come from HTTP, mail, HTML and XML. White space around one, quotation marks and case don't matter. As the
    /// WHATWG's Encoding Standard says, a label often means more than it says: "latin1", "iso-8859-1" and "us-ascii" are
    /// windows-1252, "shift_jis" has Microsoft's additions, "gb2312" is gb18030. What that standard does not name is
    /// asked of iconv, and known if it is ASCII with other characters of one byte each: texts are hostile, and some of
    /// what iconv has beside those is old and rarely looked at.
    package init?(label: String) {
        let label = Self.trimmed(label)
        if let known = CharsetLabels.charsets[label] {
            self = known
        } else {
            guard Self.maybeName(label), IconvConverter.isSingleByte(label) else { return nil }
            self.init(label, .iconv(label))
        }
    }

    /// A label without what stands around it, in small letters.
    private static func trimmed(_ label: String) -> String {
        let isAround = { (byte: UInt8) in byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x3B }
        var bytes = Array(label.utf8)[...]
        while let first = bytes.first, isAround(first) { bytes.removeFirst() }
        while let last = bytes.last, isAround(last) { bytes.removeLast() }
        return String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Whether iconv may be asked for a label: it takes slashes for orders of its own.
    private static func maybeName(_ label: String) -> Bool {
        (4...40).contains(label.utf8.count)
            && label.utf8.allSatisfy {
                ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E
            }
    }

    /// Whether ASCII characters stand for themselves, so that a text which is all ASCII needs no look at it.
    var keepsASCII: Bool {
        switch scheme {
        case .utf8, .singleByte, .iconv: true
        case .utf16, .utf32, .shifted: false
        }
    }

    /// Whether characters take two or four bytes, ASCII as well.
    var isWide: Bool {
        switch scheme {
        case .utf16, .utf32: true
        case .utf8, .singleByte, .shifted, .iconv: false
        }
    }

    /// The charsets of East Asia that write a character in one to four bytes and keep ASCII.
    static let multiByte = [gb18030, big5, shiftJIS, eucJP, eucKR, eucTW, johab]
}

extension Charset {
    /// Whether a byte order mark of this charset may stand in a text said to be in another: in UTF-16 the mark tells the
    /// order of the bytes.
    func isVariant(of other: Charset) -> Bool {
        switch (scheme, other.scheme) {
        case (.utf16, .utf16), (.utf32, .utf32): true
        default: self == other
        }
    }
}
