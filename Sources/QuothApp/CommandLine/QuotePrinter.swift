import NewsModel
import ReaderCore

/// Prints quotations in one of the formats of `quoth quotes`.
struct QuotePrinter: Sendable {
    let format: QuotesCommand.Format
    let unit: OffsetUnit

    /// What stands before all of them.
    var beginning: [UInt8] { format == .csv ? CSVWriter.header(Self.columns) : [] }

    /// What stands before an article's quotations.
    func opening(isFirst: Bool) -> [UInt8] {
        format == .json ? [UInt8(ascii: isFirst ? "[" : ",")] : []
    }

    /// What stands after all of them.
    func closing(isEmpty: Bool) -> [UInt8] {
        format == .json ? Array((isEmpty ? "[]\n" : "]\n").utf8) : []
    }

    /// The given quotations of one article.
    func bytes(of quotations: [Int], in found: AnnotatedArticle) -> [UInt8] {
        switch format {
        case .text: lines(quotations) { textLine($0, found) }
        case .markdown: lines(quotations) { markdown($0, found) }
        case .grep: grep(quotations, found)
        case .csv: rows(quotations, found)
        case .json: objects(quotations, found, separator: [0x2C, 0x0A])
        case .jsonl: objects(quotations, found, separator: [0x0A])
        }
    }

    private func lines(_ quotations: [Int], _ line: (Int) -> String) -> [UInt8] {
        quotations.flatMap { Array(line($0).utf8) + [0x0A] }
    }

    /// `Marit Solberg · 3 Jun 2016 · Northern Wire: "…" · "…"`; `Jon Arnarson? (he said) · …` for a guess.
    private func textLine(_ index: Int, _ found: AnnotatedArticle) -> String {
        let parts = [
            speaker(index, found) + evidence(index, found), found.article.date?.short,
            found.outlet.map { printable($0) },
        ]
        return "\(parts.compactMap(\.self).joined(separator: " · ")): \(words(index, found))"
    }

    /// A block quotation with its speaker and its article under it.
    private func markdown(_ index: Int, _ found: AnnotatedArticle) -> String {
        let title = found.title ?? found.article.source.path
        let parts = [found.outlet.map { printable($0) }, found.article.date?.long].compactMap(\.self)
        let source = ["*\(MarkdownText.escaped(title))*"] + parts.map(MarkdownText.escaped)
        return """
            > \(MarkdownText.escaped(words(index, found)))
            >
            > — **\(MarkdownText.escaped(speaker(index, found)))**\(MarkdownText.escaped(evidence(index, found))), \(source.joined(separator: ", "))

            """
    }

    /// `path:line: speaker: words`, a quote a line.
    private func grep(_ quotations: [Int], _ found: AnnotatedArticle) -> [UInt8] {
        var lines = LineCounter(found.article)
        var bytes: [UInt8] = []
        for quote in quotes(of: quotations, in: found) {
            let line = lines.line(of: quote.span.start)
            let path = printable(found.article.source.path)
            bytes += "\(path):\(line): \(speaker(quote.quotation, found)): \(found.line(quote.span))\n".utf8
        }
        return bytes
    }

    private func objects(_ quotations: [Int], _ found: AnnotatedArticle, separator: [UInt8]) -> [UInt8] {
        var json = JSONWriter()
        let index = OffsetIndex(found.article.text, unit: unit)
        let wanted = Set(quotations)
        var bytes: [UInt8] = []
        for (number, quote) in found.annotation.quotes.enumerated() where wanted.contains(quote.quotation) {
            if !bytes.isEmpty { bytes += separator }
            json.removeAll()
            writeObject(number, found, index, to: &json)
            bytes += json.bytes
        }
        if !bytes.isEmpty { bytes.append(0x0A) }
        return bytes
    }

    /// The columns of a table, never reordered.
    private static let columns = [
        "article_id", "quote_id", "published", "outlet", "title", "url", "path", "start", "end", "kind", "speaker",
        "speaker_kind", "as_printed", "cue", "inferred", "confidence", "text",
    ]

    private func rows(_ quotations: [Int], _ found: AnnotatedArticle) -> [UInt8] {
        let index = OffsetIndex(found.article.text, unit: unit)
        let wanted = Set(quotations)
        var csv = CSVWriter()
        for (number, quote) in found.annotation.quotes.enumerated() where wanted.contains(quote.quotation) {
            let quotation = found.annotation.quotations[quote.quotation]
            for value in [
                found.id, "q\(number + 1)", found.published, found.article.outlet, found.title, found.article.given.url,
                found.article.source.path, "\(index.units(before: quote.span.start))",
                "\(index.units(before: quote.span.end))", quote.kind.rawValue, quotation.speakerName,
                quotation.speakerKind.rawValue, quotation.mention.map(found.line), quotation.cue.map(found.line),
                "\(quotation.isInferred)", JSONWriter.fraction(quotation.confidence),
            ] { csv.value(value) }
            csv.value(found.article.text[quote.span.range])
            csv.endRow()
        }
        return csv.bytes
    }

    private func writeObject(
        _ number: Int, _ found: AnnotatedArticle, _ index: OffsetIndex, to json: inout JSONWriter
    ) {
        let article = found.article
        let quote = found.annotation.quotes[number]
        let quotation = found.annotation.quotations[quote.quotation]
        json.beginObject()
        json.optional("article_id", found.id)
        json.optional("quote_id", "q\(number + 1)")
        json.optional("published", found.published)
        json.optional("outlet", article.outlet)
        json.optional("title", found.title)
        json.optional("url", article.given.url)
        json.optional("path", article.source.path)
        SpanWriter(text: article.text, index: index).ends(quote.span, to: &json)
        json.optional("kind", quote.kind.rawValue)
        json.nullable("speaker", quotation.speakerName)
        json.optional("speaker_kind", quotation.speakerKind.rawValue)
        json.nullable("as_printed", quotation.mention.map(found.line))
        json.nullable("cue", quotation.cue.map(found.line))
        json.key("inferred")
        json.value(quotation.isInferred)
        json.key("confidence")
        json.value(fraction: quotation.confidence)
        json.key("text")
        json.value(utf8: article.text, quote.span.range)
        json.endObject()
    }

    private func quotes(of quotations: [Int], in found: AnnotatedArticle) -> [Quote] {
        let wanted = Set(quotations)
        return found.annotation.quotes.filter { wanted.contains($0.quotation) }
    }

    /// The speaker as the reader names it, with `?` after a guess.
    private func speaker(_ index: Int, _ found: AnnotatedArticle) -> String {
        oneLine(SpeakerLabel(found.annotation.quotations[index], in: found.article).markedName.utf8)
    }

    /// What a name was inferred from, in brackets: ` (he said)`.
    private func evidence(_ index: Int, _ found: AnnotatedArticle) -> String {
        let evidence = SpeakerLabel(found.annotation.quotations[index], in: found.article).evidence
        return evidence.isEmpty ? "" : " (\(oneLine(evidence.utf8)))"
    }

    /// The quotation's parts on one line.
    private func words(_ index: Int, _ found: AnnotatedArticle) -> String {
        let quotes = found.annotation.quotations[index].quotes.map { found.annotation.quotes[$0] }
        return quotes.map { found.line($0.span) }.joined(separator: " · ")
    }
}
