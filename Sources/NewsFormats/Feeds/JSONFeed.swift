import UnicodeText

/// Reads JSON Feed, versions 1.0 and 1.1.
enum JSONFeed {

    /// Whether the bytes of a file, of which `head` are the first, are such a feed: an object whose `version` says so.
    static func isFeed(_ head: ArraySlice<UInt8>) -> Bool {
        let content = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        guard content.first == 0x7B else { return false }
        let scan = XMLScan(content.prefix(1 << 16))
        guard let name = scan.find("\"version\"", from: content.startIndex) else { return false }
        // JSON may write each slash as "\/".
        let value = content[(name + 9)...].prefix(80).filter { $0 != 0x5C }
        return XMLScan(value[...]).find("jsonfeed.org/version/", from: 0) != nil
    }

    /// The feed that valid UTF-8 holds; of one that is damaged, what stands before the damage. Linear.
    static func read(_ text: [UInt8]) throws(FormatError) -> Feed {
        var feed = Feed(format: "jsonfeed")
        var damage: JSONError?
        text.withUnsafeBufferPointer { bytes in
            do throws(JSONError) {
                var reader = JSONReader(bytes)
                if reader.isAtEnd() { throw JSONError(column: 1, reason: "a value is missing at the end") }
                try reader.fields { (reader, name) throws(JSONError) in
                    try read(&reader, name: JSONText.decoded(bytes, name), bytes, into: &feed)
                }
            } catch {
                damage = error
            }
        }
        if let damage, feed.entries.isEmpty { throw .damaged("byte \(damage.column): \(damage.reason)") }
        return feed
    }

    /// Reads the value of one field of the feed.
    private static func read(
        _ reader: inout JSONReader, name: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, into feed: inout Feed
    ) throws(JSONError) {
        _ = reader.isAtEnd()
        guard name.elementsEqual("items".utf8), reader.position < bytes.count, bytes[reader.position] == 0x5B else {
            let value = JSONValue.checked(bytes, try reader.value().range)
            add(String(decoding: name, as: UTF8.self), value, to: &feed.record)
            return
        }
        try reader.elements { (reader) throws(JSONError) in
            let value = try reader.value()
            var entry = FeedEntry()
            if case .object(let fields) = JSONValue.checked(bytes, value.range) {
                for field in fields { add(String(decoding: field.name, as: UTF8.self), field.value, to: &entry.record) }
            }
            feed.entries.append(entry)
        }
    }

    private static let fields: [String: (FeedField, FeedText.Kind)] = [
        "title": (.title, .plain), "content_html": (.content, .html), "content_text": (.content, .plain),
        "summary": (.summary, .plain), "id": (.id, .plain),
        "url": (.link, .plain), "external_url": (.otherLink, .plain),
        "home_page_url": (.link, .plain), "date_published": (.published, .plain), "date_modified": (.updated, .plain),
    ]

    private static func add(_ name: String, _ value: JSONValue, to record: inout FeedRecord) {
        if name == "author" || name == "authors" {
            for person in names(value).prefix(200) { record.add(.author, FeedText(bytes: person, kind: .plain)) }
            return
        }
        guard let (field, kind) = fields[name], let text = value.plainText else { return }
        record.add(field, FeedText(bytes: Array(text.utf8), kind: kind))
    }

    /// The names of one author or of several.
    private static func names(_ value: JSONValue) -> [[UInt8]] {
        if case .array(let list) = value { return list.flatMap(names) }
        return [value.stringBytes ?? value["name"]?.stringBytes ?? value["url"]?.stringBytes].compactMap { $0 }
    }
}
