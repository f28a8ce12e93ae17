/// What a page's JSON of schema.org says of its article.
struct LinkedData {
    var headline: String?
    /// The names of the authors.
    var authors: [String] = []
    var published: String?
    var modified: String?
    var outlet: String?
    var url: String?
    /// The text of the article; what stands in the page goes before it.
    var body: [UInt8]?

    /// Deeper than this nobody sets an article: `{"@graph": [{"mainEntity": {…}}]}`.
    private static let deepest = 6

    /// Reads all that a page has; what is broken counts for nothing.
    init(_ scripts: [[UInt8]]) {
        var things: [JSONValue] = []
        for script in scripts { Self.collect(Self.value(script), depth: 0, &things) }
        let articles = things.filter { Self.hasType($0, where: Self.isArticle) }
        guard
            let article = articles.first(where: { $0["articleBody"] != nil }) ?? articles.first(where: {
                $0["datePublished"] != nil || $0["headline"] != nil
            }) ?? articles.first
        else {
            for thing in things where Self.hasType(thing, where: { $0 == "WebPage" }) { read(webPage: thing) }
            return
        }
        read(article, things)
    }

    private mutating func read(_ article: JSONValue, _ things: [JSONValue]) {
        headline = Self.words(article["headline"]) ?? Self.words(article["name"])
        authors = Self.names(article["author"] ?? article["creator"], things)
        published = Self.words(article["datePublished"]) ?? Self.words(article["dateCreated"])
        modified = Self.words(article["dateModified"])
        outlet = Self.names(article["publisher"], things).first
        url =
            Self.words(article["url"]) ?? Self.words(article["mainEntityOfPage"])
            ?? Self.words(article["mainEntityOfPage"]?["@id"])
        body = article["articleBody"]?.stringBytes
    }

    private mutating func read(webPage: JSONValue) {
        published = published ?? Self.words(webPage["datePublished"])
        modified = modified ?? Self.words(webPage["dateModified"])
    }

    // MARK: JSON

    /// The value in a script, with what pages put around it gone.
    private static func value(_ script: [UInt8]) -> JSONValue {
        let bytes = escaped(script)
        guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
            let end = bytes.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
        else { return .null }
        // "/* <![CDATA[ */" has a bracket of its own.
        let isMarked = bytes[start] == 0x5B && bytes[..<start].last == 0x21
        let first = isMarked ? bytes[start..<end].firstIndex { $0 == 0x7B } ?? start : start
        return (try? JSONValue.parse(Array(bytes[first...end]))) ?? .null
    }

    /// The script with the line ends in strings as escapes, which pages forget.
    private static func escaped(_ script: [UInt8]) -> [UInt8] {
        guard script.contains(where: { $0 < 0x20 }) else { return script }
        var (bytes, isInString, isEscape): ([UInt8], Bool, Bool) = ([], false, false)
        bytes.reserveCapacity(script.count)
        for byte in script {
            if byte == 0x22, !isEscape { isInString.toggle() }
            isEscape = byte == 0x5C && !isEscape
            if byte >= 0x20 {
                bytes.append(byte)
            } else if isInString, byte == 0x0A {
                bytes.append(contentsOf: [0x5C, 0x6E])
            } else {
                bytes.append(0x20)
            }
        }
        return bytes
    }

    /// Adds the objects that have a type, the outermost first.
    private static func collect(_ value: JSONValue, depth: Int, _ things: inout [JSONValue]) {
        guard depth < deepest else { return }
        switch value {
        case .array(let values): for value in values { collect(value, depth: depth + 1, &things) }
        case .object(let fields):
            if value["@type"] != nil { things.append(value) }
            for field in fields where !inner.contains(where: { field.name.elementsEqual($0.utf8) }) {
                collect(field.value, depth: depth + 1, &things)
            }
        default: break
        }
    }

    /// Fields whose objects are about something else than the page.
    private static let inner = [
        "isPartOf", "hasPart", "comment", "review", "relatedLink", "itemListElement", "citation",
    ]

    private static func hasType(_ thing: JSONValue, where fits: (String) -> Bool) -> Bool {
        switch thing["@type"] {
        case .string(let name): fits(String(decoding: name, as: UTF8.self))
        case .array(let names): names.contains { $0.plainText.map(fits) ?? false }
        default: false
        }
    }

    private static func isArticle(_ type: String) -> Bool {
        let name = type.split(separator: "/").last ?? ""
        return name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report" || name == "Review"
    }

    private static func words(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let bytes): EntityWords.line(bytes)
        case .array(let values): words(values.first)
        default: nil
        }
    }

    /// The names of people or organisations: a string, an object, a list of either, or a reference to another object.
    private static func names(_ value: JSONValue?, _ things: [JSONValue]) -> [String] {
        switch value {
        case .string(let bytes):
            let name = EntityWords.line(bytes) ?? ""
            return name.isEmpty || name.hasPrefix("http") ? [] : [name]
        case .array(let values): return values.prefix(20).flatMap { names($0, things) }
        case .object:
            if let name = value?["name"] { return names(name, []) }
            guard let id = value?["@id"] else { return [] }
            return things.first { $0["@id"] == id && $0["name"] != nil }.map { names($0["name"], []) } ?? []
        default: return []
        }
    }
}
