/// Gathers the words of one field while its element is open.
struct FeedCapture {
    /// How a field's words are written in the file.
    enum Coding: Equatable {
        /// As text that is read so.
        case text(FeedText.Kind)
        /// As elements of XHTML within the feed's own.
        case markup
        /// As base64 of such text.
        case base64(FeedText.Kind)
        /// As something that is no text.
        case nothing

        /// The coding that attributes tell: Atom 1.0's `type`, Atom 0.3's `type` and `mode`.
        init(_ attributes: XMLAttributes, isAtom: Bool, isOldAtom: Bool) {
            let mode = attributes.isEmpty ? nil : attributes.value("mode")?.lowercased()
            let type = attributes.isEmpty ? nil : attributes.value("type")?.lowercased()
            let kind = Self.kind(type, isAtom: isAtom)
            switch mode {
            case "base64": self = .base64(kind ?? .either)
            case "escaped": self = .text(kind ?? .html)
            case "xml": self = .markup
            default:
                if type == "xhtml" || type?.contains("xml") == true || (isOldAtom && type?.contains("html") == true) {
                    self = .markup
                } else {
                    // Atom: any other type of the web is coded in base64.
                    self = kind.map { .text($0) } ?? (attributes.value("src") == nil ? .base64(.either) : .nothing)
                }
            }
        }

        private static func kind(_ type: String?, isAtom: Bool) -> FeedText.Kind? {
            guard let type, !type.isEmpty else { return isAtom ? .mostlyPlain : .either }
            if type.contains("html") { return .html }
            if type == "text" || type.hasPrefix("text/") { return isAtom ? .plain : .either }
            return type.contains("/") ? nil : .either
        }
    }

    let field: FeedField
    private let coding: Coding
    private let base: String?
    private var bytes: [UInt8] = []
    private var hasMarkup = false
    /// Where the words of a part, such as a person's name, begin.
    private var partStart: Int?

    init(_ field: FeedField, _ coding: Coding, base: String?) {
        (self.field, self.coding, self.base) = (field, coding, base)
    }

    // MARK: What comes

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        if coding == .markup { escape(text) } else { bytes.append(contentsOf: text) }
    }

    /// Adds what a reference stands for.
    mutating func append(_ text: [UInt8]) { text.withUnsafeBufferPointer { append($0) } }

    /// An element of markup begins: it is written back as a tag, its addresses made whole.
    mutating func begin(_ name: String, _ attributes: XMLAttributes, base: String?) {
        hasMarkup = true
        bytes.append(0x3C)
        bytes.append(contentsOf: name.utf8)
        if !attributes.isEmpty {
            for attribute in ["href", "src", "alt", "cite", "class", "lang", "title"] as [StaticString] {
                guard var value = attributes.value(attribute) else { continue }
                if let base, "\(attribute)" == "href" || "\(attribute)" == "src" {
                    value = WebAddress.resolved(value, base: WebAddress(base)) ?? value
                }
                bytes.append(contentsOf: " \(attribute)=\"".utf8)
                Array(value.utf8).withUnsafeBufferPointer { escape($0) }
                bytes.append(0x22)
            }
        }
        bytes.append(0x3E)
    }

    mutating func end(_ name: String) {
        // HTML has no end of these: "</br>" would be another break.
        if ["br", "img", "hr", "wbr", "input"].contains(name) { return }
        bytes.append(contentsOf: [0x3C, 0x2F])
        bytes.append(contentsOf: name.utf8)
        bytes.append(0x3E)
    }

    mutating func beginPart() { partStart = bytes.count }

    /// The words since the part's beginning; they stay in the field's.
    mutating func endPart() -> String? {
        guard let start = partStart, start <= bytes.count else { return nil }
        partStart = nil
        let words = Array(bytes[start...]).trimmed
        return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
    }

    // MARK: What it makes

    /// The field's words; nil where they are none.
    func text() -> FeedText? {
        let bytes = WindowsControls.read(bytes)
        switch coding {
        case .text(let kind): return FeedText(bytes: bytes, kind: hasMarkup ? .html : kind, base: base)
        case .markup: return FeedText(bytes: bytes, kind: .html, base: base)
        case .base64(let kind):
            guard let decoded = Base64.decoded(bytes), BinaryDetection.reason(decoded) == nil else { return nil }
            return FeedText(bytes: Decoding.text(decoded), kind: kind, base: base)
        case .nothing: return nil
        }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        for byte in text {
            switch byte {
            case 0x26: bytes.append(contentsOf: "&amp;".utf8)
            case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
            case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
            case 0x22: bytes.append(contentsOf: "&quot;".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
