import NewsModel

/// Who wrote a mail, and for which outlet.
struct MailSender {
    private(set) var byline: String?
    private(set) var outlet: String?

    /// Names longer than this describe a list rather than name it, in bytes.
    private static let longestName = 60

    /// Reads the fields `From`, else `Sender` or `Reply-To`, and `List-Id`.
    init(_ headers: MailHeaders) {
        let list = headers.raw("list-id").flatMap(Self.listName)
        let fields = [headers.raw("from"), headers.raw("sender"), headers.raw("reply-to")]
        let mailbox = fields.lazy.compactMap { $0.flatMap { MailAddress.list($0).first } }.first
        guard let mailbox else {
            outlet = list
            return
        }
        let isBulk = MailKind.isBulk(headers)
        if let name = mailbox.name {
            read(name, mailbox, isBulk: isBulk)
        } else if !mailbox.address.isEmpty {
            if isBulk || Self.isOffice(mailbox) { outlet = Self.site(mailbox) } else { byline = mailbox.address }
        }
        if let list, list != byline, outlet == nil || byline == nil && MailKind.isOfList(headers) { outlet = list }
    }

    private mutating func read(_ name: String, _ mailbox: MailAddress, isBulk: Bool) {
        let whole = Self.turned(name) ?? name
        if Self.isPerson(whole) {
            byline = whole
        } else if let pair = Self.pair(name) {
            (byline, outlet) = pair
        } else if isBulk || Self.isOffice(mailbox) || Self.soundsLikeOutlet(name), !Self.isFirstName(name, of: mailbox)
        {
            outlet = name
        } else {
            byline = name
        }
    }

    private static let separators = [
        " from ", " via ", " at ", " @ ", " | ", " – ", " — ", " - ", " / ", " for ", ", ", ": ", " (",
    ]

    /// A person and an outlet that one name tells of: "Ines Halvorsen from The Harbour Letter".
    private static func pair(_ name: String) -> (byline: String?, outlet: String?)? {
        for separator in separators {
            guard let (first, second) = split(name, at: separator) else { continue }
            if isPerson(first) { return (first, second) }
            if separator == " via " { return (nil, first) }
            if isPerson(second), separator != ", " { return (second, first) }
        }
        return nil
    }

    // MARK: Names

    /// "Halvorsen, Ines" and "Halvorsen, Ines (Sundholm)" the other way round; nil for other names.
    private static func turned(_ name: String) -> String? {
        let bare = name.hasSuffix(")") ? split(name, at: " (")?.0 ?? name : name
        let parts = bare.split(separator: ",").map { $0.trimmingSpaces }
        guard parts.count == 2, !parts[0].contains(" "), parts[1].split(separator: " ").count <= 2 else { return nil }
        let turned = parts[1] + " " + parts[0]
        return isPerson(turned) ? turned : nil
    }

    /// Whether words are one person's name or several's, and nothing else.
    private static func isPerson(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard bytes.count <= Byline.longest, !soundsLikeOutlet(name) else { return false }
        let tokens = Token.tokens(TextSpan(0, bytes.count), in: bytes)
        guard let byline = Byline.read(tokens[...], needsBy: false), byline.agency == nil, let names = byline.names
        else {
            return false
        }
        return names.start == 0 && names.end >= bytes.count - 1
    }

    private static func soundsLikeOutlet(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        let tokens = Token.tokens(TextSpan(0, bytes.count), in: bytes)
        if Agencies.isKnown(tokens[...]) || Agencies.looksLikeOutlet(tokens[...]) { return true }
        let words = name.lowercased().split { !$0.isLetter }.map(String.init)
        return words.first == "the" || words.contains { outletWords.contains($0) }
    }

    /// Whether a single name is the beginning of the mailbox's, and not of its site: "Ines <ines@wire.example>".
    private static func isFirstName(_ name: String, of mailbox: MailAddress) -> Bool {
        let key = LineKey(name)
        return !name.contains(" ") && key.count > 1 && LineKey(String(mailbox.mailbox)).hasPrefix(key)
            && !LineKey(mailbox.host).contains(key)
    }

    private static let outletWords: Set<String> = [
        "newsletter", "newsletters", "letter", "letters", "digest", "daily", "weekly", "monthly", "news", "times",
        "post",
        "herald", "tribune", "gazette", "journal", "review", "magazine", "bulletin", "briefing", "brief", "dispatch",
        "chronicle", "press", "report", "reports", "media", "team", "support", "alerts", "alert", "updates", "update",
        "service", "services", "office", "editors", "editor", "editorial", "desk", "subscriptions", "info", "society",
        "institute", "foundation", "university", "group", "list", "notifications", "noreply", "reply", "admin", "radio",
        "observer", "monitor", "wire", "today", "morning", "evening", "weekend", "sunday", "inc", "ltd", "gmbh",
        "redaktion", "zeitung", "nachrichten", "lettre", "infolettre", "boletín", "diario", "nyhetsbrev", "avis",
    ]

    // MARK: Addresses

    /// Whether a mailbox is nobody's own.
    private static func isOffice(_ mailbox: MailAddress) -> Bool {
        let name = mailbox.mailbox.lowercased().prefix { $0 != "+" }
        let bare = String(name.filter(\.isLetter))
        if ["-request", "-bounces", "-owner", "-admin", "-digest"].contains(where: { name.hasSuffix($0) }) {
            return true
        }
        return offices.contains(bare) || bare.contains("noreply") || bare.contains("donotreply")
            || bare.contains("newsletter")
    }

    private static let offices: Set<String> = [
        "info", "news", "hello", "hi", "contact", "mail", "email", "editor", "editors", "editorial", "team", "support",
        "admin", "office", "press", "alerts", "alert", "updates", "digest", "list", "lists", "subscriptions", "members",
        "service", "notifications", "notification", "bounce", "bounces", "mailer", "mailerdaemon", "postmaster", "root",
        "webmaster", "daily", "weekly", "briefing", "redaktion",
    ]

    /// The site of a mailbox: "wire.example" of "news@mail.wire.example".
    private static func site(_ mailbox: MailAddress) -> String {
        var host = mailbox.host[...]
        for beginning in [
            "mail.", "email.", "news.", "e.", "m.", "newsletter.", "newsletters.", "www.", "em.", "send.",
        ]
        where host.hasPrefix(beginning) {
            host = host.dropFirst(beginning.count)
        }
        return host.isEmpty ? mailbox.address : String(host)
    }

    /// The words before a list's id, where they name it: `The Harbour Letter <harbour.lists.example>`.
    private static func listName(_ field: [UInt8]) -> String? {
        guard field.contains(0x3C), let name = MailAddress.list(field).first?.name, name.utf8.count <= longestName,
            name.contains(where: \.isLetter), !name.contains("@")
        else { return nil }
        // Mailchimp's are a number and "mc list".
        let isNumber = name.count { $0.isNumber } * 3 >= name.count
        return isNumber || name.lowercased().hasSuffix("mc list") ? nil : name
    }

    private static func split(_ name: String, at separator: String) -> (String, String)? {
        guard let range = name.firstRange(of: separator) else { return nil }
        let (first, second) = (name[..<range.lowerBound].trimmingSpaces, name[range.upperBound...].trimmingSpaces)
        return first.isEmpty || second.isEmpty ? nil : (first, second)
    }
}

extension StringProtocol {
    /// Without spaces, quotation marks and closing brackets around it.
    fileprivate var trimmingSpaces: String {
        let marks: Set<Character> = [" ", "'", "\"", ")", "(", "‘", "’", "“", "”"]
        let rest = drop { marks.contains($0) }
        guard let last = rest.lastIndex(where: { !marks.contains($0) }) else { return "" }
        return String(rest[...last])
    }
}
