import NewsModel
import UnicodeText

/// Reads Markdown (CommonMark with GitHub's tables and footnotes), with what stands in front of it in YAML, TOML or
/// MultiMarkdown's header lines.
enum MarkdownReader {
    /// The name that `ArticleSource.format` bears.
    static let formatName = "markdown"

    /// The article that a file's bytes make. Linear but for the depth of its lists and quotes, which is bounded.
    ///
    /// Throws `empty` where there is nothing to read, `notText` where the bytes are none, `damaged` past 1 GB.
    static func article(_ bytes: [UInt8], facts: FileFacts) throws(FormatError) -> Article {
        guard bytes.count < 1 << 30 else { throw .damaged("it is larger than a Markdown text can be") }
        if let reason = BinaryDetection.reason(bytes) { throw .notText(reason) }
        let decoded = Decoding.decode(bytes)
        if decoded.isNoise { throw .notText("it is no text in any encoding") }
        let text = decoded.text
        let front = FrontMatter.find(in: text)
        var given = FrontMatterFields(front.entries).given(facts)
        let composed = compose(text[front.bodyStart...], given)
        var structure = composed.structure
        if structure.headline == nil, structure.paragraphs.first?.kind == .heading {
            structure.headline = structure.paragraphs.removeFirst().span
        }
        structure.takeByline(in: composed.text)
        structure.takeDateline(in: composed.text)
        guard structure.headline != nil || !structure.paragraphs.isEmpty else { throw .empty }
        guard composed.text.count < Int(UInt32.max) / 3 else { throw .damaged("it is larger than a text can be") }
        if given.title?.isEmpty == true { given.title = nil }
        let source = ArticleSource(path: facts.path, format: formatName, item: nil, modified: facts.seconds)
        return Article(
            text: composed.text, structure: structure, given: given, date: given.date ?? facts.modified, source: source)
    }

    /// Whether the first bytes of a file are front matter that names an article's title, author or date.
    static func hasFrontMatter(_ head: [UInt8]) -> Bool {
        guard FrontMatter.mayBegin(head[...]) else { return false }
        let entries = FrontMatter.find(in: Decoding.repaired(Array(head.prefix(FrontMatter.longest)))).entries
        return FrontMatterFields(entries).tellsArticle
    }

    /// Front matter's title and names, then the body.
    private static func compose(_ body: ArraySlice<UInt8>, _ given: GivenFields) -> TextComposer {
        var composer = TextComposer()
        let base = given.url.flatMap(WebAddress.init)
        guard let source = MarkdownSource.mended(body), let document = MarkdownDocument(source) else {
            if let title = given.title { composer.headline(Array(title.utf8)) }
            if let byline = given.byline { composer.byline(Array(byline.utf8)) }
            PlainParagraphs.append(Array(body), to: &composer)
            composer.end()
            return composer
        }
        let title = given.title.map { Array($0.utf8) }
        let headline = document.headline(title: title)
        if let words = title ?? headline?.words { composer.headline(words) }
        if let byline = given.byline { composer.byline(Array(byline.utf8)) }
        MarkdownWriter.write(document, passingOver: headline?.node, base: base, to: &composer)
        composer.end()
        return composer
    }
}

extension ArticleStructure {
    /// Takes the first short paragraph that is a byline with "By" out of the body, where none was given.
    fileprivate mutating func takeByline(in text: [UInt8]) {
        guard byline == nil else { return }
        for (index, paragraph) in paragraphs.prefix(2).enumerated() where paragraph.kind == .body {
            guard paragraph.span.count <= Byline.longest else { continue }
            let words = Token.tokens(paragraph.span, in: text)
            guard let found = Byline.read(words[...], needsBy: true) else { continue }
            (byline, agency) = (found.names, found.agency)
            paragraphs.remove(at: index)
            return
        }
    }
}
