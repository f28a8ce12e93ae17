/// Writes an annotation: counts, people, their mentions, countries, theirs, blocs, quotes, quotations. Spans are written
/// as the distance from the one before and a length.
struct AnnotationPacker {
    private let annotation: Annotation
    private let text: [UInt8]
    private var writer = PackedWriter()
    private var last = 0
    /// Where each person is named, and where the words that were found there stand.
    private var spans: [[TextSpan]]
    private var places: [String: Int] = [:]

    static func pack(_ annotation: Annotation, text: [UInt8]) -> [UInt8] {
        var packer = AnnotationPacker(annotation: annotation, text: text)
        packer.packCounts()
        packer.packPeople()
        packer.packCountries()
        packer.packBlocs()
        packer.packQuotes()
        for quotation in annotation.quotations { packer.pack(quotation) }
        return packer.writer.bytes
    }

    private init(annotation: Annotation, text: [UInt8]) {
        (self.annotation, self.text) = (annotation, text)
        spans = [[TextSpan]](repeating: [], count: annotation.people.count)
        for mention in annotation.mentions { spans[mention.person].append(mention.span) }
    }

    private mutating func packCounts() {
        let scare = annotation.quotations.count { $0.kind == .scare }
        writer.add(annotation.quotations.count - scare)
        writer.add(scare)
        writer.add(annotation.people.count)
        writer.add(annotation.mentions.count)
        writer.add(annotation.countries.count)
    }

    private mutating func packPeople() {
        for (number, person) in annotation.people.enumerated() {
            for words in [person.name] + person.forms where places[words] == nil {
                places[words] = place(of: words, among: spans[number])
            }
            pack(words: person.name)
            writer.add(person.forms.count << 1 | (person.isByline ? 1 : 0))
            for form in person.forms { pack(words: form) }
        }
        last = 0
        for mention in annotation.mentions {
            pack(mention.span)
            writer.add(mention.person)
            PackedRules.write(mention.rule, to: &writer)
            writer.add(signed: mention.score.isFinite ? Int((min(max(mention.score, -1e6), 1e6) * 1000).rounded()) : 0)
        }
    }

    /// Words as their place in the text where they stand there, else the words themselves.
    private mutating func pack(words: String) {
        if let place = places[words] {
            writer.add(place << 1 | 1)
            writer.add(words.utf8.count)
        } else {
            writer.add(words.utf8.count << 1)
            for byte in words.utf8 { writer.add(Int(byte)) }
        }
    }

    /// Where words stand in the text: at a place where a person is named, or a little before it, with the title.
    private func place(of words: String, among spans: [TextSpan]) -> Int? {
        let wanted = Array(words.utf8)
        for span in spans {
            let start = span.end - wanted.count
            if start >= 0, matches(wanted, at: start) { return start }
            if matches(wanted, at: span.start) { return span.start }
        }
        return nil
    }

    private func matches(_ wanted: [UInt8], at start: Int) -> Bool {
        start + wanted.count <= text.count && text[start..<start + wanted.count].elementsEqual(wanted)
    }

    private mutating func packCountries() {
        struct Entry: Hashable {
            let code: String
            let name: String
            let sub: String?
        }
        var numbers: [Entry: Int] = [:]
        var table: [Entry] = []
        for mention in annotation.countries {
            let entry = Entry(code: mention.code, name: mention.name, sub: mention.sub)
            if numbers[entry] == nil {
                numbers[entry] = table.count
                table.append(entry)
            }
        }
        writer.add(table.count)
        for entry in table {
            writer.add(entry.code)
            writer.add(entry.name)
            writer.add(entry.sub ?? "")
        }
        last = 0
        for mention in annotation.countries {
            pack(mention.span)
            let number = numbers[Entry(code: mention.code, name: mention.name, sub: mention.sub)] ?? 0
            writer.add(number << 2 | mention.kind.packed)
            PackedRules.write(mention.rule, to: &writer)
        }
    }

    private mutating func packBlocs() {
        writer.add(annotation.blocs.count)
        last = 0
        for bloc in annotation.blocs {
            pack(bloc.span)
            writer.add(bloc.name)
        }
    }

    private mutating func packQuotes() {
        writer.add(annotation.quotes.count)
        last = 0
        var paragraph = 0
        for quote in annotation.quotes {
            pack(quote.span)
            writer.add(quote.kind.packed << 2 | (quote.continues ? 2 : 0) | (quote.paragraph == nil ? 0 : 1))
            if let number = quote.paragraph {
                writer.add(signed: number - paragraph)
                paragraph = number
            }
            writer.add(quote.quotation)
        }
    }

    private mutating func pack(_ quotation: Quotation) {
        let isPersonsName = quotation.person.map { annotation.people[$0].name == quotation.speakerName } ?? false
        var flags = quotation.kind.packed << 3 | quotation.speakerKind.packed
        flags |= quotation.isInferred ? 1 << 5 : 0
        flags |= quotation.cue != nil ? 1 << 6 : 0
        flags |= quotation.mention != nil ? 1 << 7 : 0
        flags |= quotation.speaker != nil ? 1 << 8 : 0
        flags |= quotation.person != nil ? 1 << 9 : 0
        flags |= quotation.speakerName != nil ? 1 << 10 : 0
        flags |= isPersonsName ? 1 << 11 : 0
        writer.add(flags)
        last = quotation.quotes.first.map { annotation.quotes[$0].span.start } ?? 0
        for span in [quotation.cue, quotation.mention, quotation.speaker] { if let span { pack(span) } }
        if let person = quotation.person { writer.add(person) }
        if let name = quotation.speakerName, !isPersonsName { pack(words: name) }
        pack(fraction: quotation.confidence)
        pack(fraction: quotation.mentionConfidence)
        PackedRules.write(quotation.rule, to: &writer)
        writer.add(quotation.resolution?.packed ?? 0)
        writer.add(quotation.alternatives.count)
        for other in quotation.alternatives {
            pack(words: other.name)
            pack(fraction: other.confidence)
        }
    }

    private mutating func pack(_ span: TextSpan) {
        writer.add(signed: span.start - last)
        writer.add(span.count)
        last = span.end
    }

    private mutating func pack(fraction: Double) {
        writer.add(fraction.isFinite ? Int((min(max(fraction, 0), 1) * 10_000).rounded()) : 0)
    }
}

// The numbers that cases are written as; they are kept in files, so they never change.

extension CountryKind {
    var packed: Int {
        switch self {
        case .name: 0
        case .demonym: 1
        case .capital: 2
        case .metonym: 3
        }
    }

    static let byNumber: [CountryKind] = [.name, .demonym, .capital, .metonym]
}

extension QuoteKind {
    var packed: Int {
        switch self {
        case .direct: 0
        case .mixed: 1
        case .scare: 2
        }
    }

    static let byNumber: [QuoteKind] = [.direct, .mixed, .scare]
}

extension SpeakerKind {
    var packed: Int {
        switch self {
        case .person: 0
        case .institution: 1
        case .document: 2
        case .group: 3
        case .unknown: 4
        }
    }

    static let byNumber: [SpeakerKind] = [.person, .institution, .document, .group, .unknown]
}

extension Quotation.Resolution {
    static let byNumber: [Self] = [
        .lastManNamed, .lastWomanNamed, .lastPersonNamed, .onlyManNamed, .onlyWomanNamed, .lastSpeaker, .subject,
        .mostNamed, .role, .apposition, .body, .goesOn,
    ]

    /// From 1 on: 0 is none.
    var packed: Int { (Self.byNumber.firstIndex(of: self) ?? -1) + 1 }
}
