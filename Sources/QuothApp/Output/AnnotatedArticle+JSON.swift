import NewsModel

extension AnnotatedArticle {
    /// Writes the article as one JSON object; its keys may be added to, never renamed. With `explained`, what decided is
    /// there too.
    package func write(to json: inout JSONWriter, unit: OffsetUnit, explained: Bool = false) {
        let body = AnnotationWriter(text: article.text, annotation: annotation, unit: unit, explained: explained)
        json.beginObject()
        writeHead(to: &json, unit: unit)
        json.key("text")
        json.value(utf8: article.text, 0..<article.text.count)
        json.key("people")
        body.writePeople(to: &json)
        json.key("persons")
        body.writePersons(to: &json)
        if explained { body.writePersonsWhy(to: &json) }
        json.key("countries")
        body.writeCountries(to: &json)
        if !annotation.blocs.isEmpty {
            json.key("blocs")
            body.writeBlocs(to: &json)
        }
        json.key("quotes")
        body.writeQuotes(to: &json)
        writeTitle(to: &json, unit: unit, explained: explained)
        if let extra = article.given.extra {
            json.key("extra")
            json.value(json: extra)
        }
        json.endObject()
    }

    private func writeHead(to json: inout JSONWriter, unit: OffsetUnit) {
        json.key("schema")
        json.value(1)
        json.key("model")
        json.value(annotationModel)
        json.key("offset_unit")
        json.value(unit.rawValue)
        json.key("id")
        json.value(id)
        json.optional("same_as", sameAs)
        let structure = article.structure
        json.optional("title", title)
        json.optional("byline", byline)
        json.optional("agency", structure.agency.map(line))
        json.optional("dateline", structure.dateline.map(line))
        json.optional("outlet", article.outlet)
        json.optional("url", article.given.url)
        json.optional("published", published)
        json.key("source")
        json.beginObject()
        json.optional("path", article.source.path)
        json.optional("format", article.source.format)
        if let item = article.source.item {
            json.key("item")
            json.value(item)
        }
        json.optional("modified", article.source.modified.flatMap(CivilDay.isoTime))
        json.endObject()
    }

    /// What was found in a title apart from the text.
    private func writeTitle(to json: inout JSONWriter, unit: OffsetUnit, explained: Bool) {
        guard let found = titleAnnotation else { return }
        let writer = AnnotationWriter(
            text: found.title, annotation: found.annotation, unit: unit, explained: explained)
        json.key("title_people")
        writer.writePeople(to: &json)
        json.key("title_countries")
        writer.writeCountries(to: &json)
        json.key("title_quotes")
        writer.writeQuotes(to: &json)
    }
}

/// Writes what was found in one text.
struct AnnotationWriter {
    let annotation: Annotation
    let text: [UInt8]
    let spans: SpanWriter
    /// True where what decided is to be written too.
    let explained: Bool

    init(text: [UInt8], annotation: Annotation, unit: OffsetUnit, explained: Bool) {
        (self.text, self.annotation, self.explained) = (text, annotation, explained)
        spans = SpanWriter(text: text, index: OffsetIndex(text, unit: unit))
    }

    func writePeople(to json: inout JSONWriter) {
        var mentions = [[TextSpan]](repeating: [], count: annotation.people.count)
        for mention in annotation.mentions { mentions[mention.person].append(mention.span) }
        json.beginArray()
        for (index, person) in annotation.people.enumerated() {
            json.beginObject()
            json.optional("id", "p\(index + 1)")
            json.optional("name", person.name)
            json.key("forms")
            json.beginArray()
            for form in person.forms { json.value(form) }
            json.endArray()
            json.key("byline")
            json.value(person.isByline)
            json.key("mentions")
            json.beginArray()
            for span in mentions[index] { spans.pair(span, to: &json) }
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }

    func writePersons(to json: inout JSONWriter) {
        json.beginArray()
        for mention in annotation.mentions { spans.pair(mention.span, to: &json) }
        json.endArray()
    }

    func writeCountries(to json: inout JSONWriter) {
        json.beginArray()
        for country in annotation.countries {
            json.beginObject()
            spans.ends(country.span, to: &json)
            json.optional("code", country.code)
            json.optional("name", country.name)
            json.optional("kind", country.kind.rawValue)
            json.optional("sub", country.sub)
            if explained { json.optional("rule", country.rule) }
            json.endObject()
        }
        json.endArray()
    }

    func writeBlocs(to json: inout JSONWriter) {
        json.beginArray()
        for bloc in annotation.blocs {
            json.beginObject()
            spans.ends(bloc.span, to: &json)
            json.optional("name", bloc.name)
            json.endObject()
        }
        json.endArray()
    }

    func writeQuotes(to json: inout JSONWriter) {
        json.beginArray()
        for index in annotation.quotes.indices { writeQuote(index, to: &json) }
        json.endArray()
    }

    private func writeQuote(_ index: Int, to json: inout JSONWriter) {
        let quote = annotation.quotes[index]
        let quotation = annotation.quotations[quote.quotation]
        json.beginObject()
        json.optional("id", "q\(index + 1)")
        json.key("quotation")
        json.value(quote.quotation + 1)
        spans.ends(quote.span, to: &json)
        json.key("text")
        json.value(utf8: text, quote.span.range)
        json.optional("kind", quote.kind.rawValue)
        json.key("continues")
        json.value(quote.continues)
        spans.optional("speaker", quotation.speaker, to: &json)
        json.nullable("speaker_name", quotation.speakerName)
        json.nullable("speaker_id", quotation.person.map { "p\($0 + 1)" })
        json.optional("speaker_kind", quotation.speakerKind.rawValue)
        spans.optional("speaker_mention", quotation.mention, to: &json)
        spans.optional("cue", quotation.cue, to: &json)
        json.key("inferred")
        json.value(quotation.isInferred)
        json.key("confidence")
        json.value(fraction: quotation.confidence)
        if let paragraph = quote.paragraph {
            json.key("paragraph")
            json.value(paragraph + 1)
        }
        if explained { quotation.writeWhy(to: &json) }
        json.endObject()
    }
}

extension JSONWriter {
    /// A key with its string, or nothing at all.
    mutating func optional(_ name: StaticString, _ string: String?) {
        guard let string else { return }
        key(name)
        value(string)
    }

    /// A key with its string or null.
    mutating func nullable(_ name: StaticString, _ string: String?) {
        key(name)
        if let string { value(string) } else { null() }
    }
}

/// Writes spans of one text in the unit that was asked for.
struct SpanWriter {
    let text: [UInt8]
    let index: OffsetIndex

    /// `[start,end]`.
    func pair(_ span: TextSpan, to json: inout JSONWriter) {
        json.beginArray()
        json.value(index.units(before: span.start))
        json.value(index.units(before: span.end))
        json.endArray()
    }

    /// `"start":…,"end":…`.
    func ends(_ span: TextSpan, to json: inout JSONWriter) {
        json.key("start")
        json.value(index.units(before: span.start))
        json.key("end")
        json.value(index.units(before: span.end))
    }

    /// A key with `[start,end]` or null.
    func optional(_ name: StaticString, _ span: TextSpan?, to json: inout JSONWriter) {
        json.key(name)
        if let span { pair(span, to: &json) } else { json.null() }
    }
}
