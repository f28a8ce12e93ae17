import NewsModel

/// Reads the article out of a saved web page.
package enum HTMLPage {
    /// The name that `ArticleSource.format` bears.
    package static let formatName = "html"

    /// Larger pages are not read, in bytes.
    private static let largest = 256 << 20

    /// The article that a page holds. Linear; no input can exhaust the stack.
    ///
    /// Throws `empty` where there is nothing to read, `notText` where no article is in the page or the bytes are no text,
    /// `damaged` for pages past 256 MB.
    package static func article(_ bytes: [UInt8], facts: FileFacts, item: Int? = nil) throws(FormatError) -> Article {
        guard bytes.count < largest else { throw .damaged("it is larger than a page can be") }
        if let reason = BinaryDetection.reason(bytes) { throw .notText(reason) }
        let text = Decoding.text(bytes, declared: HTMLCharset.declared(in: bytes))
        return try article(text: text, facts: facts, item: item)
    }

    /// The same of a page in valid UTF-8; `address` is the page's own, where it is known from elsewhere.
    static func article(
        text: [UInt8], facts: FileFacts, item: Int? = nil, address: String? = nil
    ) throws(FormatError) -> Article {
        let page = PageReader(text)
        guard let found = page.article() else {
            throw page.isEmpty ? .empty : .notText("no article is in this page")
        }
        var given = page.given(facts)
        given.url = given.url ?? address
        let base = page.base ?? given.url.flatMap(WebAddress.init)
        var composer = TextComposer()
        if let headline = given.title { composer.headline(Array(headline.utf8)) }
        if let byline = given.byline { composer.byline(Array(byline.utf8)) }
        switch found {
        case .parts(let parts): HTMLWriter.write(parts, of: page.tree, base: base, to: &composer)
        case .text(let text): HTMLFragment.append(HTMLPlainText.markup(text), to: &composer, baseURL: given.url)
        }
        composer.end()
        var structure = composer.structure
        structure.takeDateline(in: composer.text)
        return Article(
            text: composer.text, structure: structure, given: given, date: given.date ?? facts.modified,
            source: ArticleSource(path: facts.path, format: formatName, item: item, modified: facts.seconds))
    }
}

/// Text that may be HTML or plain, as JSON has it.
enum HTMLPlainText {
    /// The text as HTML: where it has no paragraphs of its own, each line that ends a sentence ends one.
    static func markup(_ text: [UInt8]) -> [UInt8] {
        let hasTags = text.withUnsafeBufferPointer { bytes in
            bytes.indices.contains { index in
                MarkupScan.starts("<p", in: bytes, at: index) || MarkupScan.starts("<br", in: bytes, at: index)
            }
        }
        if hasTags { return text }
        var markup: [UInt8] = []
        var measure = TextMeasure()
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if measure.endsSentence || line.allSatisfy({ $0 <= 0x20 }) {
                markup.append(contentsOf: Array("<br><br>".utf8))
                measure = TextMeasure()
            } else {
                markup.append(0x0A)
            }
            measure.add(line)
            markup.append(contentsOf: line)
        }
        return markup
    }
}
