import NewsModel

/// Reads files of many mails, each under a line that begins with "From " (mboxo, mboxrd, mboxcl, mboxcl2).
package enum Mbox {
    /// The article of each mail in some bytes, in order; `first` is the place of the first in the file, 1-based. Linear.
    package static func articles(_ bytes: [UInt8], first: Int, facts: FileFacts) -> [FoundArticle] {
        let mails = bytes.withUnsafeBufferPointer { MboxScan.mails($0, isWhole: true) }
        return mails.enumerated().map { index, mail in
            FoundArticle(item: first + index) { () throws(FormatError) in
                let item = first + index
                guard !mail.isVerbatim, let unquoted = MboxQuoting.removed(bytes, mail.range) else {
                    return try MailReader.article(bytes, in: mail.range, facts: facts, item: item)
                }
                return try MailReader.article(unquoted, in: 0..<unquoted.count, facts: facts, item: item)
            }
        }
    }

    /// How many bytes, at the beginning of a file or of what is left of it, are whole mails, and how many mails those are.
    /// More bytes follow. Linear.
    package static func wholeMails(_ bytes: [UInt8]) -> (bytes: Int, count: Int) {
        let mails = bytes.withUnsafeBufferPointer { MboxScan.mails($0, isWhole: false) }
        return (mails.last?.range.upperBound ?? 0, mails.count)
    }
}

/// Finds the mails in a file.
struct MboxScan {
    /// A mail and its line "From ".
    struct Mail {
        let range: Range<Int>
        /// Whether a `Content-Length` says where it ends, and lines of its text that begin with "From " are not quoted.
        let isVerbatim: Bool
    }

    private let bytes: MailBytes
    private let isWhole: Bool

    /// The mails in order; where more bytes follow, without those whose end is not sure yet.
    static func mails(_ bytes: MailBytes, isWhole: Bool) -> [Mail] {
        let scan = MboxScan(bytes: bytes, isWhole: isWhole)
        var mails: [Mail] = []
        var start = scan.firstStart
        while start < bytes.count {
            guard let mail = scan.mail(at: start) else { break }
            mails.append(mail)
            start = mail.range.upperBound
        }
        return mails
    }

    private init(bytes: MailBytes, isWhole: Bool) { (self.bytes, self.isWhole) = (bytes, isWhole) }

    private var firstStart: Int {
        var start = bytes.has([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
        while start < bytes.count, bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
        return start
    }

    private func mail(at start: Int) -> Mail? {
        let headers = MailHeaders(bytes, in: start..<bytes.count)
        if let length = headers.raw("content-length").flatMap({ Int(String(decoding: $0.trimmed, as: UTF8.self)) }),
            length > 0, length <= bytes.count - headers.bodyStart, let end = begin(near: headers.bodyStart + length)
        {
            let isVerbatim = next(from: start + 5, to: end) < end
            return Mail(range: start..<end, isVerbatim: isVerbatim)
        }
        let end = next(from: start + 5, to: bytes.count)
        return end < bytes.count || isWhole ? Mail(range: start..<end, isVerbatim: false) : nil
    }

    /// The beginning of a mail, or the file's end, at an offset or behind line ends there.
    private func begin(near offset: Int) -> Int? {
        var offset = offset
        let limit = min(bytes.count, offset + 16)
        while offset < limit, bytes[offset] == 0x0A || bytes[offset] == 0x0D { offset += 1 }
        if offset == bytes.count { return isWhole ? offset : nil }
        return bytes.has(Self.mark, at: offset) && begins(at: offset, isBehindBlank: true) ? offset : nil
    }

    private static let mark = Array("From ".utf8)

    /// The offset of the next line that begins a mail, or `limit`; `start` lies within a line.
    private func next(from start: Int, to limit: Int) -> Int {
        var offset = min(start, limit)
        while offset < limit {
            offset = MailLine(bytes, at: offset, to: limit).next
            if offset < limit, bytes[offset] == 0x46, bytes.has(Self.mark, at: offset),
                begins(at: offset, isBehindBlank: isBehindBlank(offset))
            {
                return offset
            }
        }
        return limit
    }

    private func isBehindBlank(_ place: Int) -> Bool {
        var before = place - 1
        if bytes[before] == 0x0A, before > 0, bytes[before - 1] == 0x0D { before -= 1 }
        return before == 0 || bytes[before - 1] == 0x0A || bytes[before - 1] == 0x0D
    }

    /// Whether the line at an offset begins a mail: it ends with a date and a field follows, or a blank line stands before
    /// it and one of both.
    private func begins(at place: Int, isBehindBlank: Bool) -> Bool {
        let line = MailLine(bytes, at: place, to: bytes.count)
        if !isWhole, line.next >= bytes.count { return false }
        let next = MailLine(bytes, at: line.next, to: bytes.count)
        if !isWhole, next.next >= bytes.count { return false }
        let isDated = MailEnvelope.isDated(bytes, line.content)
        let isFollowed = MailField.known(bytes, next.content) != nil || bytes.has(Array(">From ".utf8), at: line.next)
        return isBehindBlank ? isDated || isFollowed : isDated && isFollowed
    }
}

/// The marks before lines that would begin a mail.
enum MboxQuoting {
    /// A mail with one mark fewer before each line of `>From `; nil where there is none such. Linear.
    static func removed(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        bytes.withUnsafeBufferPointer { bytes in
            guard has(bytes, range) else { return nil }
            var mail: [UInt8] = []
            mail.reserveCapacity(range.count)
            var offset = range.lowerBound
            while offset < range.upperBound {
                let line = MailLine(bytes, at: offset, to: range.upperBound)
                let isQuoted = isQuoted(bytes, line.content)
                mail.append(
                    contentsOf: UnsafeBufferPointer(rebasing: bytes[(isQuoted ? offset + 1 : offset)..<line.next]))
                offset = line.next
            }
            return mail
        }
    }

    /// Whether a mail has such a line.
    private static func has(_ bytes: MailBytes, _ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let line = MailLine(bytes, at: offset, to: range.upperBound)
            if isQuoted(bytes, line.content) { return true }
            offset = line.next
        }
        return false
    }

    private static func isQuoted(_ bytes: MailBytes, _ line: Range<Int>) -> Bool {
        guard let first = line.first, bytes[first] == 0x3E else { return false }
        return bytes.has(mark, at: first + line.prefix { bytes[$0] == 0x3E }.count)
    }

    private static let mark = Array("From ".utf8)
}

/// The line that stands above a mail in an mbox: `From ines@wire.example Fri Jun  3 14:05:00 2016`.
enum MailEnvelope {
    private static let longest = 300

    /// Whether a line ends as one with a date does: a time of day and a year stand in it.
    static func isDated(_ bytes: MailBytes, _ line: Range<Int>) -> Bool {
        guard line.count >= 20, line.count <= longest else { return false }
        let words = bytes.copy(line).split(separator: 0x20)
        let hasTime = words.contains {
            $0.count >= 4 && $0.contains(0x3A) && $0.allSatisfy { isFigure($0) || $0 == 0x3A }
        }
        return hasTime && words.contains { $0.count == 4 && $0.allSatisfy(isFigure) }
    }

    /// The date that the first line of a mail gives; nil where the mail has no such line.
    static func date(_ bytes: MailBytes, _ range: Range<Int>) -> String? {
        guard !range.isEmpty else { return nil }
        let line = MailLine(bytes, at: range.lowerBound, to: range.upperBound).content
        guard bytes.has(Array("From ".utf8), at: line.lowerBound), isDated(bytes, line) else { return nil }
        let words = bytes.copy(line).split(separator: 0x20)
        return String(decoding: Array(words.dropFirst(2).joined(separator: [0x20])), as: UTF8.self)
    }

    private static func isFigure(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
