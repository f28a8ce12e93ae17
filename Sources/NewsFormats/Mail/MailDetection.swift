/// Tells mails, and files of mails, by how they begin.
enum MailDetection {
    /// Of the bytes of a file this many are looked at.
    private static let mostBeginning = 1 << 16
    private static let mostLines = 400

    /// Whether the first bytes of a file begin with a mail's line "From " and a header.
    static func isMbox(_ head: [UInt8]) -> Bool {
        beginning(head) { bytes, start in
            let line = MailLine(bytes, at: start, to: bytes.count)
            guard bytes.has(Array("From ".utf8), at: start), MailEnvelope.isDated(bytes, line.content) else {
                return false
            }
            let next = MailLine(bytes, at: line.next, to: bytes.count)
            return MailField.known(bytes, next.content) != nil || bytes.has(Array(">From ".utf8), at: line.next)
        }
    }

    /// Whether the first bytes of a file are the header of a mail: fields up to a blank line, among them some that only
    /// programs write, or a sender with an address, a subject and a date. A text that begins with a line such as
    /// "Subject: …" is none.
    static func isMail(_ head: [UInt8]) -> Bool {
        beginning(head) { bytes, start in
            var signs = Signs()
            var offset = start
            for _ in 0..<mostLines where offset < bytes.count {
                let line = MailLine(bytes, at: offset, to: bytes.count)
                if line.isEmpty { break }
                if !line.isIndented(in: bytes) || offset == start {
                    let isEnvelope = offset == start && MailField.isEnvelope(bytes, line.content)
                    guard MailField.colon(bytes, line.content) != nil || isEnvelope else { break }
                    signs.add(bytes, line.content)
                }
                offset = line.next
            }
            return signs.areOfMail
        }
    }

    /// What fields tell.
    private struct Signs {
        private var ofPeople: Set<String> = []
        private var ofPrograms: Set<String> = []
        private var hasAddress = false

        mutating func add(_ bytes: MailBytes, _ line: Range<Int>) {
            guard let name = MailField.known(bytes, line) else { return }
            if MailField.ofPeople.contains(name) { ofPeople.insert(name) } else { ofPrograms.insert(name) }
            if name == "from" || name == "to", line.contains(where: { bytes[$0] == 0x40 }) { hasAddress = true }
        }

        var areOfMail: Bool {
            if !ofPrograms.isEmpty, !ofPeople.isEmpty { return ofPrograms.count + ofPeople.count > 2 }
            if ofPrograms.contains("mime-version"), ofPrograms.contains("content-type") { return true }
            let hasSender = ofPeople.contains("from") && hasAddress
            return hasSender && ofPeople.contains("subject") && ofPeople.contains("date")
        }
    }

    /// Calls `holds` with where the first line stands that is not blank.
    private static func beginning(_ head: [UInt8], _ holds: (MailBytes, Int) -> Bool) -> Bool {
        head.withUnsafeBufferPointer { whole in
            let head = UnsafeBufferPointer(rebasing: whole.prefix(mostBeginning))
            var start = head.has([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
            while start < head.count, start < 100, head[start] == 0x0A || head[start] == 0x0D { start += 1 }
            return start < head.count && holds(head, start)
        }
    }
}
