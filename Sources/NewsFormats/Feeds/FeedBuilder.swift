/// Puts a feed together out of the parts of its XML.
final class FeedBuilder: XMLReceiver {
    /// What an element is, by its name and where it stands.
    private enum Role {
        /// Holds a feed, and in RSS 1.0 the entries beside it.
        case root
        case feed
        case entry
        case source
        /// A field that has its own words, and perhaps those of a person within it.
        case field(FeedField)
        case personName
        case personAddress
        /// Holds pictures and films, with words about them.
        case mediaBox
        /// Markup within a field.
        case markup
        case ignored
    }

    private struct Open {
        let role: Role
        let base: String?
        /// What the element's end tag is written as, where it is markup; empty for none.
        let name: String
    }

    /// What is said by the part at hand.
    private enum Subject { case feed, entry, source }

    private(set) var feed = Feed(format: "rss")
    private var open: [Open] = []
    private var subject: Subject = .feed
    private var entry = FeedEntry()
    private var capture: FeedCapture?
    private var person = FeedPerson()
    /// The root's own namespace: what stands in it is the feed's, whatever its address.
    private var rootNamespace = ""
    /// Whether it is Atom 0.3.
    private var isOldAtom = false
    private var namespaces: [String: FeedNamespace] = [:]
    /// The name of the first element.
    private(set) var rootName: XMLName?

    /// Elements deeper than this are passed over; their text counts as that of what holds them.
    private static let deepest = 400
    /// Fields that a feed may have itself; each entry looks through them.
    private static let mostFeedFields = 200

    // MARK: Elements

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        if rootName == nil {
            rootName = name
            rootNamespace = name.namespace
            isOldAtom = name.namespace.contains("purl.org/atom/ns")
            if name.local.lowercased() == "feed" { feed.format = "atom" }
        }
        let namespace = namespace(name.namespace)
        let local = name.local.lowercased()
        let outer = open.last
        let isTooDeep = open.count > Self.deepest
        let base = attributes.isEmpty || isTooDeep ? outer?.base : Self.base(attributes, within: outer?.base)
        let role = isTooDeep ? .ignored : role(namespace, local, within: outer?.role)
        open.append(Open(role: role, base: base, name: isHTML(namespace) ? name.local : ""))
        switch role {
        case .root, .mediaBox, .ignored: break
        case .feed: feed.record.base = base
        case .entry: beginEntry(namespace, attributes, base: base)
        case .source:
            subject = .source
            entry.source.base = base
        case .field(let field): begin(field, namespace, attributes, base: base)
        case .personName, .personAddress: capture?.beginPart()
        case .markup: if isHTML(namespace) { capture?.begin(name.local, attributes, base: base) }
        }
    }

    func end() {
        guard let element = open.popLast() else { return }
        switch element.role {
        case .root, .feed, .mediaBox, .ignored: break
        case .entry: endEntry()
        case .source: subject = .entry
        case .field(let field): end(field)
        case .personName: person.name = capture?.endPart() ?? person.name
        case .personAddress: person.address = person.address ?? capture?.endPart()
        case .markup: if !element.name.isEmpty { capture?.end(element.name) }
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { capture?.append(bytes) }

    func entity(_ name: String) {
        let text = HTMLEntities.scalar(name).map { String(Character(Unicode.Scalar($0) ?? "\u{FFFD}")) } ?? "&\(name);"
        capture?.append(Array(text.utf8))
    }

    /// Ends what is still open, as it is: a file that is cut off keeps its last entry.
    func finish() {
        while !open.isEmpty { end() }
    }

    private func namespace(_ address: String) -> FeedNamespace {
        if address == rootNamespace { return .feed }
        if let known = namespaces[address] { return known }
        let found = FeedNamespace(address)
        // No more of them than a feed can mean.
        if namespaces.count < 100 { namespaces[address] = found }
        return found
    }

    private func role(_ namespace: FeedNamespace, _ local: String, within outer: Role?) -> Role {
        guard let outer else { return local == "channel" || local == "feed" ? .feed : .root }
        switch outer {
        case .root, .feed:
            if namespace == .feed {
                if local == "item" || local == "entry" { return .entry }
                if local == "channel" || local == "rss" || local == "rdf" { return .feed }
            }
            if case .root = outer { return .ignored }
            return fieldRole(namespace, local)
        case .entry:
            if namespace == .feed, local == "source", feed.format == "atom" { return .source }
            return fieldRole(namespace, local)
        case .source: return fieldRole(namespace, local)
        case .mediaBox:
            if FeedNames.isMediaBox(namespace, local) { return .mediaBox }
            return namespace == .media && local == "description" ? .field(.mediaText) : .ignored
        case .field(.author), .field(.creator): return personRole(local)
        case .field, .markup: return .markup
        case .personName, .personAddress, .ignored: return .ignored
        }
    }

    private func fieldRole(_ namespace: FeedNamespace, _ local: String) -> Role {
        if FeedNames.isMediaBox(namespace, local) { return .mediaBox }
        return FeedNames.field(namespace, local).map { .field($0) } ?? .ignored
    }

    private func personRole(_ local: String) -> Role {
        switch local {
        case "name": .personName
        case "email", "uri", "url", "homepage": .personAddress
        default: .markup
        }
    }

    /// Whether markup of a vocabulary is written back as tags; of formulas and drawings only the words are taken.
    private func isHTML(_ namespace: FeedNamespace) -> Bool { namespace == .xhtml || namespace == .feed }

    // MARK: Entries and their fields

    private func beginEntry(_ namespace: FeedNamespace, _ attributes: XMLAttributes, base: String?) {
        if subject != .feed { endEntry() }
        subject = .entry
        entry.record.base = base
        guard !attributes.isEmpty else { return }
        // RSS 1.0 has an id there, and CDF address and date.
        for (name, field) in [("about", .id), ("href", .link), ("lastmod", .updated)] as [(StaticString, FeedField)] {
            guard let value = attributes.value(name) else { continue }
            entry.record.add(field, FeedText(bytes: Array(value.utf8), kind: .plain, base: base))
        }
    }

    private func endEntry() {
        guard subject != .feed else { return }
        feed.entries.append(entry)
        entry = FeedEntry()
        subject = .feed
    }

    private func begin(
        _ field: FeedField, _ namespace: FeedNamespace, _ attributes: XMLAttributes, base: String?
    ) {
        person = FeedPerson()
        if field == .link, let link = FeedLink(attributes) {
            add(link.field, FeedText(bytes: Array(link.address.utf8), kind: .plain, base: base))
        }
        if field == .id, attributes.value("ispermalink").map({ $0.lowercased() != "false" }) ?? (feed.format == "rss") {
            capture = FeedCapture(.permanentLink, .text(.plain), base: base)
        } else {
            capture = FeedCapture(field, coding(of: field, namespace, attributes), base: base)
        }
    }

    private func coding(
        of field: FeedField, _ namespace: FeedNamespace, _ attributes: XMLAttributes
    ) -> FeedCapture.Coding {
        switch field {
        case .content where namespace == .xhtml: .markup
        case .title, .otherTitle, .content, .summary, .otherSummary, .mediaText:
            FeedCapture.Coding(
                attributes, isAtom: feed.format == "atom" && namespace == .feed,
                isOldAtom: isOldAtom)
        case .author, .creator, .editor, .podcastAuthor, .sourceTitle: .text(.either)
        default: .text(.plain)
        }
    }

    private func end(_ field: FeedField) {
        guard let captured = capture else { return }
        capture = nil
        guard var text = captured.text() else { return }
        if field == .author || field == .creator, let name = person.written { text = FeedText(bytes: Array(name.utf8)) }
        add(captured.field, text)
        // Where a guid is an address it is an id all the same.
        if captured.field == .permanentLink { add(.id, text) }
    }

    private func add(_ field: FeedField, _ text: FeedText) {
        switch subject {
        case .feed where feed.record.fields.count >= Self.mostFeedFields: break
        case .feed: feed.record.add(field, text)
        case .entry: entry.record.add(field, text)
        case .source: entry.source.add(field, text)
        }
    }

    private static func base(_ attributes: XMLAttributes, within outer: String?) -> String? {
        guard let base = attributes.value("base") else { return outer }
        return WebAddress.resolved(base, base: outer.flatMap(WebAddress.init)) ?? outer
    }
}
