/// Reads what an `AnnotationPacker` wrote, and checks all of it: kept bytes may be damaged.
struct AnnotationUnpacker {
    private let text: [UInt8]
    private var reader: PackedReader
    private var annotation = Annotation()
    private var last = 0

    /// The annotation; nil where the bytes are none of this text.
    static func unpack(_ bytes: [UInt8], text: [UInt8]) -> Annotation? {
        bytes.withUnsafeBufferPointer { buffer in
            var unpacker = AnnotationUnpacker(text: text, reader: PackedReader(buffer))
            return unpacker.unpack()
        }
    }

    /// Only the names; nil where the bytes are none of this text.
    static func names(_ bytes: [UInt8], text: [UInt8]) -> PackedNames? {
        bytes.withUnsafeBufferPointer { buffer in
            var unpacker = AnnotationUnpacker(text: text, reader: PackedReader(buffer))
            _ = unpacker.reader.count() + unpacker.reader.count()
            let (people, mentions, _) = (unpacker.reader.count(), unpacker.reader.count(), unpacker.reader.count())
            for _ in 0..<people where !unpacker.reader.isBroken { unpacker.unpackPerson() }
            unpacker.last = 0
            for _ in 0..<mentions where !unpacker.reader.isBroken { unpacker.unpackMention() }
            let table = unpacker.unpackCountryTable()
            return unpacker.reader.isBroken ? nil : PackedNames(people: unpacker.annotation.people, countries: table)
        }
    }

    private init(text: [UInt8], reader: PackedReader) { (self.text, self.reader) = (text, reader) }

    private mutating func unpack() -> Annotation? {
        let quotations = reader.count() + reader.count()
        let (people, mentions, countries) = (reader.count(), reader.count(), reader.count())
        for _ in 0..<people where !reader.isBroken { unpackPerson() }
        last = 0
        annotation.mentions.reserveCapacity(mentions)
        for _ in 0..<mentions where !reader.isBroken { unpackMention() }
        unpackCountries(countries)
        unpackBlocs()
        unpackQuotes(quotations)
        for index in 0..<quotations where !reader.isBroken { unpackQuotation(index) }
        return reader.isBroken || !reader.isAtEnd ? nil : annotation
    }

    private mutating func unpackPerson() {
        let name = words()
        let flags = reader.number()
        var forms: [String] = []
        for _ in 0..<max(0, min(flags >> 1, text.count + 1)) where !reader.isBroken { forms.append(words()) }
        annotation.people.append(Person(name: name, forms: forms, isByline: flags & 1 == 1))
    }

    private mutating func unpackMention() {
        let span = self.span()
        let person = index(below: annotation.people.count)
        let rule = PackedRules.read(&reader)
        let score = Float(reader.signedNumber()) / 1000
        annotation.mentions.append(PersonMention(span: span, person: person, rule: rule, score: score))
    }

    private mutating func unpackCountryTable() -> [(code: String, name: String, sub: String?)] {
        var table: [(code: String, name: String, sub: String?)] = []
        for _ in 0..<reader.count() where !reader.isBroken {
            let (code, name, sub) = (reader.text(), reader.text(), reader.text())
            table.append((code, name, sub.isEmpty ? nil : sub))
        }
        return table
    }

    private mutating func unpackCountries(_ count: Int) {
        let table = unpackCountryTable()
        last = 0
        for _ in 0..<count where !reader.isBroken {
            let span = self.span()
            let coded = index(below: table.count << 2)
            let rule = PackedRules.read(&reader)
            guard !reader.isBroken else { return }
            let entry = table[coded >> 2]
            annotation.countries.append(
                CountryMention(
                    span: span, code: entry.code, name: entry.name, kind: CountryKind.byNumber[coded & 3],
                    sub: entry.sub, rule: rule))
        }
    }

    private mutating func unpackBlocs() {
        last = 0
        for _ in 0..<reader.count() where !reader.isBroken {
            let span = self.span()
            annotation.blocs.append(BlocMention(span: span, name: reader.text()))
        }
    }

    private mutating func unpackQuotes(_ quotations: Int) {
        last = 0
        var paragraph = 0
        for _ in 0..<reader.count() where !reader.isBroken {
            let span = self.span()
            let flags = index(below: QuoteKind.byNumber.count << 2)
            if flags & 1 == 1 { paragraph = paragraph &+ reader.signedNumber() }
            if paragraph < 0 || paragraph > text.count { reader.fail() }
            let quotation = index(below: quotations)
            annotation.quotes.append(
                Quote(
                    span: span, kind: QuoteKind.byNumber[reader.isBroken ? 0 : flags >> 2], continues: flags & 2 == 2,
                    paragraph: flags & 1 == 1 ? paragraph : nil, quotation: quotation))
        }
        var quotes = [[Int]](repeating: [], count: reader.isBroken ? 0 : quotations)
        for (number, quote) in annotation.quotes.enumerated() where quote.quotation < quotes.count {
            quotes[quote.quotation].append(number)
        }
        if quotes.contains(where: \.isEmpty) { reader.fail() }
        annotation.quotations = quotes.map { Quotation(quotes: $0, kind: .direct, rule: "") }
    }

    private mutating func unpackQuotation(_ number: Int) {
        let flags = index(below: 1 << 12)
        func has(_ bit: Int) -> Bool { flags >> bit & 1 == 1 }
        var quotation = annotation.quotations[number]
        guard flags >> 3 & 3 < QuoteKind.byNumber.count, flags & 7 < SpeakerKind.byNumber.count else {
            return reader.fail()
        }
        quotation.kind = QuoteKind.byNumber[flags >> 3 & 3]
        quotation.speakerKind = SpeakerKind.byNumber[flags & 7]
        quotation.isInferred = has(5)
        last = quotation.quotes.first.map { annotation.quotes[$0].span.start } ?? 0
        if has(6) { quotation.cue = span() }
        if has(7) { quotation.mention = span() }
        if has(8) { quotation.speaker = span() }
        if has(9) { quotation.person = index(below: annotation.people.count) }
        if has(11), let person = quotation.person, !reader.isBroken {
            quotation.speakerName = annotation.people[person].name
        } else if has(10) {
            quotation.speakerName = words()
        }
        quotation.confidence = fraction()
        quotation.mentionConfidence = fraction()
        quotation.rule = PackedRules.read(&reader)
        let resolution = index(below: Quotation.Resolution.byNumber.count + 1)
        if resolution > 0 { quotation.resolution = Quotation.Resolution.byNumber[resolution - 1] }
        for _ in 0..<reader.count() where !reader.isBroken {
            let name = words()
            quotation.alternatives.append(Quotation.Alternative(name: name, confidence: fraction()))
        }
        annotation.quotations[number] = quotation
    }

    // MARK: Values

    private mutating func span() -> TextSpan {
        let start = last &+ reader.signedNumber()
        let count = reader.number()
        guard start >= 0, count >= 0, start <= text.count, count <= text.count - start else {
            reader.fail()
            return TextSpan(0, 0)
        }
        last = start + count
        return TextSpan(start, last)
    }

    private mutating func words() -> String {
        let coded = reader.number()
        if coded & 1 == 0 {
            let count = coded >> 1
            var bytes: [UInt8] = []
            for _ in 0..<max(0, count) {
                let byte = reader.number()
                if reader.isBroken || byte < 0 || byte > 255 {
                    reader.fail()
                    return ""
                }
                bytes.append(UInt8(byte))
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        let (start, count) = (coded >> 1, reader.number())
        guard start >= 0, count >= 0, start <= text.count, count <= text.count - start else {
            reader.fail()
            return ""
        }
        return String(decoding: text[start..<start + count], as: UTF8.self)
    }

    private mutating func index(below count: Int) -> Int {
        let number = reader.number()
        if number >= 0, number < count { return number }
        reader.fail()
        return 0
    }

    private mutating func fraction() -> Double { Double(index(below: 10_001)) / 10_000 }
}
