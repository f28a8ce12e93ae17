import NewsModel

/// One article as a JSON object with the field names that scrapers, archives and exports use.
struct ArticleRecord {
    /// A field of the object: the offsets of its name, quotes included, and of its value.
    private struct Field {
        let name: Range<Int>
        let value: JSONReader.Value
        var isUsed = false
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var fields: [Field] = []

    /// The fields that an article's text may stand in, the surest first.
    static let textNames: [StaticString] = [
        "text", "body", "content", "article", "articleBody", "maintext", "content_text", "full_text", "fulltext",
        "raw_text", "story",
    ]

    /// What else a field may be called, the surest first; the first that holds something is taken.
    private enum Names {
        /// The fields that tell an annotated article.
        static let ownMarks: [StaticString] = ["schema", "model", "offset_unit", "quotes"]
        /// The fields that an annotated article has.
        static let own: [StaticString] = [
            "schema", "model", "offset_unit", "id", "same_as", "title", "byline", "agency", "dateline", "outlet", "url",
            "published", "source", "text", "people", "persons", "persons_why", "countries", "blocs", "quotes",
            "title_quotes", "title_people", "title_countries",
        ]
        static let title: [StaticString] = ["title", "headline", "name", "header"]
        static let byline: [StaticString] = ["byline", "author", "authors", "creator", "writer"]
        static let outlet: [StaticString] = [
            "outlet", "source", "publisher", "sitename", "site_name", "site", "newspaper", "publication",
            "source_domain", "domain", "hostname",
        ]
        static let url: [StaticString] = ["url", "link", "canonical_url", "permalink", "uri"]
        static let id: [StaticString] = ["id", "guid", "_id", "uuid"]
        static let date: [StaticString] = [
            "published", "date", "published_at", "publishedAt", "datePublished", "date_published", "pubDate",
            "date_publish", "publish_date", "publication_date", "pub_date", "timestamp", "created_at", "time",
        ]
    }

    /// The object that `range` of valid UTF-8 bytes holds, nothing around it but white space. Throws `damaged` with
    /// the column, counted from the range's start.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(FormatError) {
        self.bytes = bytes
        var reader = JSONReader(bytes)
        guard !reader.isAtEnd(), bytes[reader.position] == 0x7B else {
            throw .damaged("column 1: an object, { … }, is missing")
        }
        var found: [Field] = []
        found.reserveCapacity(12)
        do throws(JSONError) {
            try reader.fields { (reader, name) throws(JSONError) in
                found.append(Field(name: name, value: try reader.value()))
            }
            try reader.finish()
        } catch {
            throw .damaged("column \(error.column): \(error.reason)")
        }
        fields = found
    }

    /// The article; `text` is taken exactly as given. With `keepsExtra`, fields that mean nothing here are kept.
    ///
    /// Throws `damaged` where no field holds a text, `empty` where it has nothing to read.
    mutating func article(
        facts: FileFacts, source: ArticleSource, keepsExtra: Bool
    ) throws(FormatError) -> Article {
        let isOwn = Names.ownMarks.allSatisfy { mark in fields.contains { isNamed($0, mark) } }
        guard let text = take(Self.textNames, where: { $0.kind == .string }) ?? first(Self.textNames, .string) else {
            throw .damaged("the field \"text\" is missing or no string")
        }
        var given = GivenFields()
        given.id = take(Names.id, where: { $0.kind == .string || $0.kind == .number }).flatMap(plain)
        given.title = take(Names.title, where: { $0.kind == .string }).flatMap(plain)
        given.byline = people(take(Names.byline) { [.string, .array, .object].contains($0.kind) })
        given.outlet = named(take(Names.outlet) { $0.kind == .string || $0.kind == .object })
        given.url = take(Names.url, where: { $0.kind == .string }).flatMap(plain)
        given.date = date(facts)
        let bytes = decoded(text)
        guard keepsExtra else {
            return try PlainText.article(text: bytes, facts: facts, source: source, given: given)
        }
        if isOwn { given.annotation = annotation(of: bytes) }
        given.extra = extra(isOwn: isOwn)
        let origin = isOwn ? self.source ?? source : source
        return try PlainText.article(text: bytes, facts: facts, source: origin, given: given)
    }

    // MARK: What was annotated before

    /// The annotations that stand in the object.
    private func annotation(of text: [UInt8]) -> GivenAnnotation? {
        AnnotatedRecord.annotation(in: JSONValue.checked(bytes, 0..<bytes.count), text: text)
    }

    /// Where the article came from when it was annotated.
    private var source: ArticleSource? {
        guard let field = fields.first(where: { isNamed($0, "source") }), field.value.kind == .object else {
            return nil
        }
        let source = JSONValue.checked(bytes, field.value.range)
        guard let path = source["path"]?.plainText, let format = source["format"]?.plainText else { return nil }
        let modified = source["modified"]?.plainText.flatMap { GivenDate.iso(Array($0.utf8))?.order }
        return ArticleSource(path: path, format: format, item: source["item"]?.integer, modified: modified)
    }

    // MARK: Fields

    private func isNamed(_ field: Field, _ name: StaticString) -> Bool {
        let count = name.utf8CodeUnitCount
        guard field.name.count == count + 2 else { return false }
        return name.withUTF8Buffer { $0.elementsEqual(bytes[field.name.lowerBound + 1..<field.name.upperBound - 1]) }
    }

    private func first(_ names: [StaticString], _ kind: JSONReader.Kind) -> JSONReader.Value? {
        for name in names {
            if let field = fields.first(where: { isNamed($0, name) && $0.value.kind == kind }) { return field.value }
        }
        return nil
    }

    /// The first field of these names that fits and is not blank.
    private mutating func take(
        _ names: [StaticString], where fits: (JSONReader.Value) -> Bool
    ) -> JSONReader.Value? {
        for name in names {
            for index in fields.indices where isNamed(fields[index], name) {
                let value = fields[index].value
                guard !fields[index].isUsed, fits(value), !isBlank(value) else { continue }
                // What is more than a string comes back among the other fields too: only its words are used.
                fields[index].isUsed = value.kind == .string || value.kind == .number
                return value
            }
        }
        return nil
    }

    private func isBlank(_ value: JSONReader.Value) -> Bool {
        guard value.kind == .string else { return false }
        let inside = bytes[value.range.lowerBound + 1..<value.range.upperBound - 1]
        return inside.allSatisfy { $0 <= 0x20 }
    }

    private func decoded(_ value: JSONReader.Value) -> [UInt8] { JSONText.decoded(bytes, value.range) }

    /// A string or a number as text.
    private func plain(_ value: JSONReader.Value) -> String? {
        switch value.kind {
        case .string: String(decoding: decoded(value), as: UTF8.self)
        case .number: String(decoding: bytes[value.range], as: UTF8.self)
        default: nil
        }
    }

    /// A name, or an object with a name.
    private func named(_ value: JSONReader.Value?) -> String? {
        guard let value else { return nil }
        return value.kind == .object ? Self.name(JSONValue.checked(bytes, value.range)) : plain(value)
    }

    private static func name(_ value: JSONValue) -> String? {
        if let text = value.stringBytes { return String(decoding: text, as: UTF8.self) }
        for name in ["name", "title", "fullname", "domain", "href"] {
            if let text = value[name]?.plainText, !text.isEmpty { return text }
        }
        return nil
    }

    /// "Ines Halvorsen", ["Ines Halvorsen", "Per Lund"], {"name": …}: the names with commas and "and" between.
    private func people(_ value: JSONReader.Value?) -> String? {
        guard let value else { return nil }
        guard case .array(let list) = JSONValue.checked(bytes, value.range) else { return named(value) }
        return NameList.joined(list.compactMap(Self.name))
    }

    private mutating func date(_ facts: FileFacts) -> ArticleDate? {
        for name in Names.date {
            for index in fields.indices where isNamed(fields[index], name) {
                let value = fields[index].value
                guard let words = plain(value) else { continue }
                let found = value.kind == .number ? GivenDate.timestamp(words) : GivenDate.read(words, facts)
                guard let found else { continue }
                fields[index].isUsed = true
                return found
            }
        }
        return nil
    }

    /// The object of all fields that were not used; nil where there is none. A lone field "extra" that holds an object
    /// goes through as it is, others are added to it. What our own output has is written anew.
    private func extra(isOwn: Bool) -> [UInt8]? {
        let rest = fields.filter { field in
            !field.isUsed && !(isOwn && Names.own.contains { isNamed(field, $0) })
        }
        guard !rest.isEmpty else { return nil }
        var object: [UInt8] = [0x7B]
        func add(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
            if object.count > 1 { object.append(0x2C) }
            object.append(contentsOf: part)
        }
        for field in rest {
            if isNamed(field, "extra"), field.value.kind == .object {
                let inside = bytes[field.value.range.lowerBound + 1..<field.value.range.upperBound - 1]
                if !inside.allSatisfy({ $0 <= 0x20 }) { add(inside) }
            } else {
                add(bytes[field.name.lowerBound..<field.value.range.upperBound])
            }
        }
        object.append(0x7D)
        return object
    }
}
