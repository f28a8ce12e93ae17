/// A mail, or a part of one, taken apart (RFC 2045 and 2046).
struct MIMEPart {
    let headers: MailHeaders
    let type: MailParameters
    let encoding: TransferEncoding
    /// What stands in it, in its transfer encoding; of a multipart all that its parts stand in.
    let body: Range<Int>
    /// The parts of a multipart, or the mail within a `message/rfc822`.
    let parts: [MIMEPart]

    /// The type before the slash, and behind it.
    let main: Substring
    let kind: Substring

    fileprivate init(headers: MailHeaders, type: MailParameters, body: Range<Int>, parts: [MIMEPart]) {
        (self.headers, self.type, self.body, self.parts) = (headers, type, body, parts)
        encoding = TransferEncoding(headers.raw("content-transfer-encoding"))
        let value = type.value
        let slash = value.firstIndex(of: "/")
        main = value[..<(slash ?? value.endIndex)]
        kind = slash.map { value[value.index(after: $0)...] } ?? ""
    }

    /// Takes the mail in a range apart. Linear, for what is nested too deep or cut into too many parts is left whole.
    static func mail(_ bytes: MailBytes, in range: Range<Int>) -> MIMEPart {
        var start = range.lowerBound
        if bytes.has([0xEF, 0xBB, 0xBF], at: start) { start += 3 }
        while start < range.upperBound, bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
        var reader = MIMEReader(bytes: bytes)
        return reader.part(min(start, range.upperBound)..<range.upperBound, depth: 0, type: "text/plain")
    }

    /// The name of its file; nil where it is none.
    var fileName: String? {
        headers.raw("content-disposition").flatMap { MailParameters($0)["filename"] } ?? type["name"]
    }

    /// Whether it is said to be no part of the text.
    var isAttachment: Bool {
        headers.raw("content-disposition").map { MailParameters($0).value == "attachment" } ?? false
    }
}

/// Takes mails apart.
private struct MIMEReader {
    let bytes: MailBytes
    private var partCount = 0

    private static let deepest = 20
    private static let mostParts = 2_000

    init(bytes: MailBytes) { self.bytes = bytes }

    mutating func part(_ range: Range<Int>, depth: Int, type defaultType: String) -> MIMEPart {
        partCount += 1
        let headers = MailHeaders(bytes, in: range)
        let body = headers.bodyStart..<range.upperBound
        let type = Self.type(headers.raw("content-type"), defaultType)
        var parts: [MIMEPart] = []
        if depth < Self.deepest {
            if type.value.hasPrefix("multipart/") {
                parts = multipart(type, body, depth)
            } else if type.value == "message/rfc822" || type.value == "message/global" {
                if TransferEncoding(headers.raw("content-transfer-encoding")) == .none {
                    parts = [part(withoutBlankLines(body), depth: depth + 1, type: "text/plain")]
                }
            }
        }
        return MIMEPart(headers: headers, type: type, body: body, parts: parts)
    }

    private func withoutBlankLines(_ range: Range<Int>) -> Range<Int> {
        let start = range.first { bytes[$0] != 0x0A && bytes[$0] != 0x0D } ?? range.upperBound
        return start..<range.upperBound
    }

    /// The type that a field states: some programs write only half of it.
    private static func type(_ field: [UInt8]?, _ defaultType: String) -> MailParameters {
        guard let field else { return MailParameters(Array(defaultType.utf8)) }
        let type = MailParameters(field)
        if type.value.contains("/") { return type }
        let isHTML = type.value == "html" || type.value == "text html"
        let rest = Array(field.drop { $0 != 0x3B })
        return MailParameters(Array((isHTML ? "text/html" : "text/plain").utf8) + rest)
    }

    /// The parts of a multipart. Where it names no boundary, or one that never comes, a likely one is taken.
    private mutating func multipart(_ type: MailParameters, _ range: Range<Int>, _ depth: Int) -> [MIMEPart] {
        let partType = type.value == "multipart/digest" ? "message/rfc822" : "text/plain"
        let named = type["boundary"].map { Array(Array($0.utf8).trimmed) } ?? []
        if !named.isEmpty {
            let parts = parts(between: named, range, depth, partType)
            if !parts.isEmpty { return parts }
        }
        guard let likely = likelyBoundary(range), !likely.isEmpty else { return [] }
        return parts(between: likely, range, depth, partType)
    }

    /// The parts between boundaries; what stands before the first and behind the last is left out. A part that lacks its
    /// end reaches to the next boundary, or to the end of what holds it.
    private mutating func parts(
        between boundary: [UInt8], _ range: Range<Int>, _ depth: Int, _ partType: String
    ) -> [MIMEPart] {
        var parts: [MIMEPart] = []
        var (offset, partStart, lineBreak): (Int, Int?, Int) = (range.lowerBound, nil, range.lowerBound)
        while offset < range.upperBound {
            let line = MailLine(bytes, at: offset, to: range.upperBound)
            if let isLast = boundaryEnd(line.content, boundary) {
                if let partStart, partCount < Self.mostParts {
                    parts.append(part(partStart..<max(partStart, lineBreak), depth: depth + 1, type: partType))
                }
                partStart = isLast ? nil : line.next
                if isLast, !isFollowedByMore(line.next..<range.upperBound, boundary) { return parts }
            }
            (lineBreak, offset) = (line.content.upperBound, line.next)
        }
        if let partStart, partStart < range.upperBound, partCount < Self.mostParts {
            parts.append(part(partStart..<range.upperBound, depth: depth + 1, type: partType))
        }
        return parts
    }

    /// Whether a line is a boundary: false for one that parts begin behind, true for the last.
    private func boundaryEnd(_ line: Range<Int>, _ boundary: [UInt8]) -> Bool? {
        let start = line.lowerBound
        guard line.count >= boundary.count + 2, bytes[start] == 0x2D, bytes[start + 1] == 0x2D,
            bytes.has(boundary, at: start + 2)
        else { return nil }
        var rest = (start + 2 + boundary.count)..<line.upperBound
        let isLast = rest.count >= 2 && bytes[rest.lowerBound] == 0x2D && bytes[rest.lowerBound + 1] == 0x2D
        if isLast { rest = rest.dropFirst(2) }
        return rest.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 } ? isLast : nil
    }

    /// Whether more parts stand behind a closing boundary, as bad joiners of mails leave them. Only the next line is
    /// looked at.
    private func isFollowedByMore(_ range: Range<Int>, _ boundary: [UInt8]) -> Bool {
        guard !range.isEmpty else { return false }
        let line = MailLine(bytes, at: range.lowerBound, to: range.upperBound)
        return boundaryEnd(line.content, boundary) == false
    }

    /// The boundary where a multipart names none: the first line that looks like one, with a field of parts behind it.
    private func likelyBoundary(_ range: Range<Int>) -> [UInt8]? {
        var offset = range.lowerBound
        while offset < min(range.upperBound, range.lowerBound + 10_000) {
            let line = MailLine(bytes, at: offset, to: range.upperBound)
            offset = line.next
            guard line.content.count > 2, bytes.has([0x2D, 0x2D], at: line.content.lowerBound) else { continue }
            let next = MailLine(bytes, at: offset, to: range.upperBound)
            if bytes.hasWord("content-", at: next.content.lowerBound) {
                return Array(bytes.copy(line.content.lowerBound + 2..<line.content.upperBound).trimmed)
            }
        }
        return nil
    }
}
