import NewsModel

/// Reads annotations back from the object of an annotated article.
struct AnnotatedRecord {
    private let object: JSONValue
    private let offsets: OffsetTable

    /// The annotation of `text` in an object that `quoth annotate` wrote, and the model that it comes of; nil where the
    /// object is none such, or does not fit the text.
    static func annotation(in object: JSONValue, text: [UInt8]) -> GivenAnnotation? {
        guard object["schema"]?.integer == 1, let model = object["model"]?.plainText,
            let unit = object["offset_unit"]?.plainText.flatMap(OffsetUnit.init(rawValue:))
        else { return nil }
        let record = AnnotatedRecord(object: object, offsets: OffsetTable(text, unit: unit))
        return record.annotation().map { GivenAnnotation(model: model, annotation: $0) }
    }

    private func annotation() -> Annotation? {
        var annotation = Annotation()
        guard let people = object["people"]?.elements, let countries = object["countries"]?.elements,
            let quotes = object["quotes"]?.elements
        else { return nil }
        for (index, person) in people.enumerated() {
            guard let name = person["name"]?.plainText, let spans = person["mentions"]?.elements else { return nil }
            let forms = person["forms"]?.elements?.compactMap(\.plainText) ?? [name]
            annotation.people.append(Person(name: name, forms: forms, isByline: person["byline"] == .boolean(true)))
            for pair in spans {
                guard let span = span(pair) else { return nil }
                annotation.mentions.append(PersonMention(span: span, person: index))
            }
        }
        annotation.mentions.sort { $0.span < $1.span }
        for value in countries {
            guard let country = country(value) else { return nil }
            annotation.countries.append(country)
        }
        for value in object["blocs"]?.elements ?? [] {
            guard let span = ends(value), let name = value["name"]?.plainText else { return nil }
            annotation.blocs.append(BlocMention(span: span, name: name))
        }
        return add(quotes, to: &annotation) ? annotation : nil
    }

    private func country(_ value: JSONValue) -> CountryMention? {
        guard let span = ends(value), let code = value["code"]?.plainText, let name = value["name"]?.plainText,
            let kind = value["kind"]?.plainText.flatMap(CountryKind.init(rawValue:))
        else { return nil }
        return CountryMention(span: span, code: code, name: name, kind: kind, sub: value["sub"]?.plainText)
    }

    /// Adds quotes, and the quotations that they are parts of; false where one is damaged.
    private func add(_ values: [JSONValue], to annotation: inout Annotation) -> Bool {
        for (index, value) in values.enumerated() {
            guard let span = ends(value), let number = value["quotation"]?.integer, number >= 1,
                number <= annotation.quotations.count + 1,
                let kind = value["kind"]?.plainText.flatMap(QuoteKind.init(rawValue:))
            else { return false }
            annotation.quotes.append(
                Quote(
                    span: span, kind: kind, continues: value["continues"] == .boolean(true),
                    paragraph: value["paragraph"]?.integer.flatMap { $0 >= 1 ? $0 - 1 : nil }, quotation: number - 1))
            if number <= annotation.quotations.count {
                annotation.quotations[number - 1].quotes.append(index)
                if annotation.quotations[number - 1].kind == .scare { annotation.quotations[number - 1].kind = kind }
            } else {
                guard let quotation = quotation(value, index, kind, annotation.people.count) else { return false }
                annotation.quotations.append(quotation)
            }
        }
        return true
    }

    private func quotation(_ value: JSONValue, _ quote: Int, _ kind: QuoteKind, _ people: Int) -> Quotation? {
        var quotation = Quotation(quotes: [quote], kind: kind, rule: "")
        quotation.cue = value["cue"].flatMap(span)
        quotation.mention = value["speaker_mention"].flatMap(span)
        quotation.speaker = value["speaker"].flatMap(span)
        quotation.speakerName = value["speaker_name"]?.plainText
        quotation.speakerKind = value["speaker_kind"]?.plainText.flatMap(SpeakerKind.init(rawValue:)) ?? .unknown
        quotation.isInferred = value["inferred"] == .boolean(true)
        quotation.confidence = value["confidence"]?.plainText.flatMap(Double.init) ?? 0
        guard let id = value["speaker_id"]?.plainText else { return quotation }
        guard id.hasPrefix("p"), let number = Int(id.dropFirst()), number >= 1, number <= people else {
            return nil
        }
        quotation.person = number - 1
        return quotation
    }

    private func ends(_ value: JSONValue) -> TextSpan? { offsets.span(value["start"]?.integer, value["end"]?.integer) }

    private func span(_ pair: JSONValue) -> TextSpan? {
        guard let ends = pair.elements, ends.count == 2 else { return nil }
        return offsets.span(ends[0].integer, ends[1].integer)
    }
}

/// Turns offsets in some unit into bytes of a text.
private struct OffsetTable {
    private let text: [UInt8]
    /// The byte at which each unit begins, and the end; empty where units are bytes.
    private var bytes: [UInt32] = []

    init(_ text: [UInt8], unit: OffsetUnit) {
        self.text = text
        guard unit != .utf8 else { return }
        bytes.reserveCapacity(text.count + 1)
        for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
            bytes.append(UInt32(offset))
            // The second half of a pair of surrogates is no place to begin or end at.
            if unit == .utf16, byte >= 0xF0 { bytes.append(UInt32.max) }
        }
        bytes.append(UInt32(text.count))
    }

    func span(_ start: Int?, _ end: Int?) -> TextSpan? {
        guard let start, let end, let low = byte(start), let high = byte(end), low <= high else { return nil }
        return TextSpan(low, high)
    }

    private func byte(_ offset: Int) -> Int? {
        if bytes.isEmpty {
            let isPlace = offset >= 0 && (offset == text.count || offset < text.count && text[offset] & 0xC0 != 0x80)
            return isPlace ? offset : nil
        }
        guard bytes.indices.contains(offset), bytes[offset] != UInt32.max else { return nil }
        return Int(bytes[offset])
    }
}

extension JSONValue {
    /// The values of a list.
    var elements: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

    /// A whole number.
    var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
}
