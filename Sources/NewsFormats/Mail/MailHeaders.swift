/// The header fields of a mail or of a part of one, in order (RFC 5322, 2.2), read out of a view of its bytes.
struct MailHeaders {
    private struct Field {
        let name: Range<Int>
        /// From behind the colon to the end of the last line that is folded into it.
        var value: Range<Int>
    }

    private let bytes: MailBytes
    private var fields: [Field] = []
    /// Where the body begins.
    private(set) var bodyStart: Int

    /// The most fields that are kept.
    private static let mostFields = 2_000

    /// Reads the fields at the beginning of `range`, up to a blank line or what is no field. Linear.
    ///
    /// A line of an envelope (`From `) may stand first. One line that is no field is taken for a part of the field before
    /// it, where a field of mails follows: some programs fold without indenting.
    init(_ bytes: MailBytes, in range: Range<Int>) {
        self.bytes = bytes
        bodyStart = range.lowerBound
        while bodyStart < range.upperBound {
            let line = MailLine(bytes, at: bodyStart, to: range.upperBound)
            guard take(line, limit: range.upperBound) else { break }
            bodyStart = line.next
        }
        if bodyStart < range.upperBound {
            let line = MailLine(bytes, at: bodyStart, to: range.upperBound)
            if line.isBlank(in: bytes) { bodyStart = line.next }
        }
    }

    /// True where no field was found.
    var isEmpty: Bool { fields.isEmpty }

    /// Takes a line in; false where it is none of the header's.
    private mutating func take(_ line: MailLine, limit: Int) -> Bool {
        if let colon = MailField.colon(bytes, line.content) {
            let name = line.content.lowerBound..<MailField.nameEnd(bytes, line.content.lowerBound..<colon)
            if fields.count < Self.mostFields {
                fields.append(Field(name: name, value: colon + 1..<line.content.upperBound))
            }
            return true
        }
        if line.isEmpty { return false }
        if fields.isEmpty { return MailField.isEnvelope(bytes, line.content) }
        if MailField.isEnvelope(bytes, line.content), MailEnvelope.isDated(bytes, line.content) { return false }
        let isFolded = line.isIndented(in: bytes) && !line.isBlank(in: bytes)
        guard isFolded || isFollowed(line, limit: limit) else { return false }
        let last = fields.count - 1
        fields[last].value = fields[last].value.lowerBound..<line.content.upperBound
        return true
    }

    /// Whether a field of mails stands in the next line.
    private func isFollowed(_ line: MailLine, limit: Int) -> Bool {
        let next = MailLine(bytes, at: line.next, to: limit)
        return MailField.known(bytes, next.content) != nil
    }

    /// The value of the first field of a name that has one, unfolded and as it stands; `name` is in small letters.
    func raw(_ name: StaticString) -> [UInt8]? {
        for field in fields where isNamed(field, name) {
            let value = unfolded(field.value)
            if value.contains(where: { $0 > 0x20 }) { return value }
        }
        return nil
    }

    /// The values of all fields of a name, as they stand.
    func all(_ name: StaticString) -> [[UInt8]] {
        fields.filter { isNamed($0, name) }.map { unfolded($0.value) }
    }

    /// Whether a field of a name is there.
    func has(_ name: StaticString) -> Bool { fields.contains { isNamed($0, name) } }

    /// The words of a field, decoded, on one line; nil where there are none.
    func text(_ name: StaticString) -> String? {
        guard let raw = raw(name) else { return nil }
        let words = PlainWords.collapsed(EncodedWords.decoded(raw))
        return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
    }

    private func isNamed(_ field: Field, _ name: StaticString) -> Bool {
        field.name.count == name.utf8CodeUnitCount && bytes.hasWord(name, at: field.name.lowerBound)
    }

    /// A value on one line; white space that begins lines is one space.
    private func unfolded(_ range: Range<Int>) -> [UInt8] {
        var words: [UInt8] = []
        for byte in bytes[range] {
            if byte == 0x0A || byte == 0x0D {
                if let last = words.last, last > 0x20 { words.append(0x20) }
            } else if byte > 0x20 || words.last ?? 0 > 0x20 {
                words.append(byte == 0x09 ? 0x20 : byte)
            }
        }
        return words
    }
}

/// Tells lines that are header fields.
enum MailField {
    private static let longestName = 76

    /// The place of the colon behind a field's name; nil where the line is no field.
    static func colon(_ bytes: MailBytes, _ line: Range<Int>) -> Int? {
        var offset = line.lowerBound
        let limit = min(line.upperBound, offset + longestName)
        while offset < limit, bytes[offset] > 0x20, bytes[offset] < 0x7F, bytes[offset] != 0x3A { offset += 1 }
        guard offset > line.lowerBound else { return nil }
        while offset < limit, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        return offset < limit && bytes[offset] == 0x3A ? offset : nil
    }

    /// The end of the name that stands before a colon, with the spaces between them left out.
    static func nameEnd(_ bytes: MailBytes, _ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
        return end
    }

    /// Whether a line is the first of a mail in an mbox: `From ines@wire.example Fri Jun  3 14:05:00 2016`.
    static func isEnvelope(_ bytes: MailBytes, _ line: Range<Int>) -> Bool {
        let start = line.lowerBound
        return line.count > 5
            && (bytes.has(Array("From ".utf8), at: start) || bytes.has(Array(">From ".utf8), at: start))
    }

    /// The name of a line's field in small letters, where it is one that mails have and few texts.
    static func known(_ bytes: MailBytes, _ line: Range<Int>) -> String? {
        guard let colon = colon(bytes, line) else { return nil }
        let name = bytes.copy(line.lowerBound..<nameEnd(bytes, line.lowerBound..<colon)).map(MarkupScan.small)
        let word = String(decoding: name, as: UTF8.self)
        return ofPeople.contains(word) || ofPrograms.contains(word) || word.hasPrefix("x-") && word.utf8.count > 4
            ? word : nil
    }

    /// The fields that people read too, and may type.
    static let ofPeople: Set<String> = ["from", "to", "cc", "bcc", "subject", "date", "reply-to", "sender"]

    /// The fields that only programs write.
    static let ofPrograms: Set<String> = [
        "message-id", "mime-version", "received", "return-path", "delivered-to", "content-type",
        "content-transfer-encoding", "content-disposition", "content-language", "references", "in-reply-to",
        "list-id", "list-unsubscribe", "list-unsubscribe-post", "list-post", "list-archive", "list-help",
        "list-subscribe", "list-owner", "dkim-signature", "domainkey-signature", "authentication-results",
        "arc-seal", "arc-message-signature", "arc-authentication-results", "received-spf", "envelope-to",
        "delivery-date", "newsgroups", "nntp-posting-host", "precedence", "errors-to", "user-agent", "thread-index",
        "thread-topic", "importance", "organization", "lines", "xref", "path", "snapshot-content-location",
        "content-location", "archived-at", "auto-submitted", "feedback-id", "resent-from", "resent-to", "resent-date",
        "resent-message-id", "mailing-list", "status", "x-status", "original-recipient", "disposition-notification-to",
    ]
}
