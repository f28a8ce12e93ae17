import NewsModel
import NewsStore

/// `quoth search`: the articles that answer a query.
struct SearchVerb {
    let context: VerbContext

    /// An article as it is printed.
    private struct Listing: Sendable {
        let bytes: [UInt8]
    }

    /// Runs the verb; the exit status.
    func run(_ options: SearchCommand) throws(ProgramFailure) -> Int32 {
        let query: Query
        do throws(QueryMistake) { query = try Query.parse(options.query) } catch {
            throw .usage("in the query: \(error.words)", verb: "search")
        }
        if query.isEmpty { throw .usage("search needs a query", verb: "search") }
        let input = options.input
        let choice = try context.choice(input, query, verb: "search", foldsRepeats: !input.keepDuplicates)
        var run = try context.run(input, choice)
        let printer = ArticlePrinter(format: options.format, query: query)
        var count = 0
        let status = try endingQuietly { () throws(OutputEnd) in
            try context.streams.output(printer.beginning)
            let status = try run.forEach {
                Listing(bytes: printer.bytes(of: $0))
            } take: { (batch) throws(OutputEnd) in
                var bytes: [UInt8] = []
                for listing in batch {
                    bytes += printer.opening(isFirst: count == 0) + listing.bytes
                    count += 1
                }
                try context.streams.output(bytes)
            }
            try context.streams.output(printer.closing(isEmpty: count == 0))
            return status
        }
        return count == 0 && status == ExitStatus.success ? ExitStatus.nothingFound : status
    }
}

/// Prints articles that a query found.
struct ArticlePrinter: Sendable {
    /// The shapes of the output.
    enum Format: String, CaseIterable, Sendable {
        case text, json, jsonl, csv, markdown, grep
    }

    let format: Format
    let query: Query
    private let matcher: QueryMatcher

    init(format: Format, query: Query) {
        (self.format, self.query, matcher) = (format, query, QueryMatcher(query))
    }

    private static let columns = [
        "article_id", "published", "outlet", "title", "byline", "url", "path", "item", "quotes", "people", "countries",
        "excerpt",
    ]

    var beginning: [UInt8] { format == .csv ? CSVWriter.header(Self.columns) : [] }
    func opening(isFirst: Bool) -> [UInt8] { format == .json ? [UInt8(ascii: isFirst ? "[" : ",")] : [] }
    func closing(isEmpty: Bool) -> [UInt8] { format == .json ? Array((isEmpty ? "[]\n" : "]\n").utf8) : [] }

    func bytes(of found: AnnotatedArticle) -> [UInt8] {
        switch format {
        case .text: text(found)
        case .markdown: markdown(found)
        case .grep: grep(found)
        case .csv: row(found)
        case .json, .jsonl: object(found)
        }
    }

    private func excerpt(_ found: AnnotatedArticle) -> String? {
        matcher.excerpt(of: StoredArticle(found.article).annotated(found.annotation)).map { excerpt in
            (excerpt.isCutBefore ? "… " : "") + found.line(excerpt.span) + (excerpt.isCutAfter ? " …" : "")
        }
    }

    private func place(_ found: AnnotatedArticle) -> String {
        printable(found.article.source.path) + (found.article.source.item.map { ":\($0)" } ?? "")
    }

    private func title(_ found: AnnotatedArticle) -> String { found.title ?? StoredArticle(found.article).title }

    private func text(_ found: AnnotatedArticle) -> [UInt8] {
        let facts = [found.article.date?.short, found.outlet.map(printable), title(found)].compactMap(\.self)
        var lines = facts.joined(separator: " · ") + "\n    \(place(found))\n"
        if let excerpt = excerpt(found) { lines += "    \(excerpt)\n" }
        return Array(lines.utf8)
    }

    private func markdown(_ found: AnnotatedArticle) -> [UInt8] {
        let facts = [found.outlet.map(printable), found.article.date?.long].compactMap(\.self).map(MarkdownText.escaped)
        var line = "- " + (["**\(MarkdownText.escaped(title(found)))**"] + facts).joined(separator: ", ")
        if let excerpt = excerpt(found) { line += ": \(MarkdownText.escaped(excerpt))" }
        return Array((line + "\n").utf8)
    }

    /// `path:line: words`, each line of the text that has words of the query once.
    private func grep(_ found: AnnotatedArticle) -> [UInt8] {
        let text = found.article.text
        let matches = query.highlights.flatMap { $0.spans(in: text) }.sorted()
        var lines = LineCounter(found.article)
        var bytes: [UInt8] = []
        var last = -1
        let path = printable(found.article.source.path)
        for match in matches where match.start >= last {
            let number = lines.line(of: match.start)
            let start = text[..<match.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let end = text[match.start...].firstIndex(of: 0x0A) ?? text.count
            bytes += "\(path):\(number): \(found.line(TextSpan(start, end)))\n".utf8
            last = end
        }
        return bytes.isEmpty ? Array("\(path):\(lines.line(of: 0)): \(title(found))\n".utf8) : bytes
    }

    private func row(_ found: AnnotatedArticle) -> [UInt8] {
        var csv = CSVWriter()
        let counts = [
            found.annotation.quotations.count { $0.kind != .scare }, found.annotation.people.count,
            Set(found.annotation.countries.map(\.code)).count,
        ]
        for value in [
            found.id, found.published, found.article.outlet, found.title, found.byline, found.article.given.url,
            found.article.source.path, found.article.source.item.map { "\($0)" },
        ] { csv.value(value) }
        for count in counts { csv.value("\(count)") }
        csv.value(excerpt(found))
        csv.endRow()
        return csv.bytes
    }

    private func object(_ found: AnnotatedArticle) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.optional("article_id", found.id)
        json.optional("published", found.published)
        json.optional("outlet", found.article.outlet)
        json.optional("title", found.title)
        json.optional("byline", found.byline)
        json.optional("url", found.article.given.url)
        json.optional("path", found.article.source.path)
        if let item = found.article.source.item {
            json.key("item")
            json.value(item)
        }
        json.key("people")
        json.beginArray()
        for person in found.annotation.people { json.value(person.name) }
        json.endArray()
        json.key("countries")
        json.beginArray()
        for code in Set(found.annotation.countries.map(\.code)).sorted() { json.value(code) }
        json.endArray()
        json.key("quotes")
        json.value(found.annotation.quotations.count { $0.kind != .scare })
        json.optional("excerpt", excerpt(found))
        json.endObject()
        return json.bytes + [0x0A]
    }
}
