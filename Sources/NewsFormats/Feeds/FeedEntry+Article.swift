import NewsModel

extension Feed {
    /// The article that an entry makes; `item` is its place in the file, 1-based.
    ///
    /// Throws `empty` where the entry says nothing at all.
    func article(_ entry: FeedEntry, item: Int, facts: FileFacts) throws(FormatError) -> Article {
        let given = given(entry, facts)
        var composer = TextComposer()
        if let title = given.title { composer.headline(Array(title.utf8)) }
        if let byline = given.byline { composer.byline(Array(byline.utf8)) }
        append(entry, baseURL: given.url, to: &composer)
        composer.end()
        if given.title == nil, composer.structure.paragraphs.isEmpty { appendRemains(of: entry, given, to: &composer) }
        var structure = composer.structure
        structure.takeDateline(in: composer.text)
        guard structure.headline != nil || !structure.paragraphs.isEmpty else { throw .empty }
        guard composer.text.count < Int(UInt32.max) / 3 else { throw .damaged("it is larger than a text can be") }
        let source = ArticleSource(path: facts.path, format: format, item: item, modified: facts.seconds)
        return Article(
            text: composer.text, structure: structure, given: given, date: given.date ?? facts.modified, source: source)
    }

    // MARK: What is given

    private func given(_ entry: FeedEntry, _ facts: FileFacts) -> GivenFields {
        let title = entry.record.first(.title, .otherTitle).map { String(decoding: $0.line, as: UTF8.self) }
        return GivenFields(
            id: entry.record.first(.id)?.trimmed, title: title.flatMap { $0.isEmpty ? nil : $0 },
            byline: byline(entry), outlet: outlet(entry), url: link(entry), date: date(entry, facts))
    }

    /// The authors that the entry names, else those of the feed that it was taken from, else those of the feed.
    private func byline(_ entry: FeedEntry) -> String? {
        let candidates: [(FeedRecord, [FeedField])] = [
            (entry.record, [.author, .creator, .podcastAuthor]), (entry.source, [.author, .creator]),
            (record, [.author, .creator, .podcastAuthor, .editor]),
        ]
        for (record, fields) in candidates {
            for field in fields {
                let names = record.all(field).map { FeedPerson.name(String(decoding: $0.line, as: UTF8.self)) }
                if let byline = NameList.joined(names) { return byline }
            }
        }
        return nil
    }

    private func outlet(_ entry: FeedEntry) -> String? {
        let title = entry.source.first(.title) ?? entry.record.first(.sourceTitle) ?? record.first(.title, .otherTitle)
        let words = title.map { String(decoding: $0.line, as: UTF8.self) }
        return words.flatMap { $0.isEmpty ? nil : OutletName.cleaned($0) }
    }

    private func link(_ entry: FeedEntry) -> String? {
        if let found = entry.record.first(.originalLink, .link, .otherLink) {
            let base = (found.base ?? home).flatMap(WebAddress.init)
            return WebAddress.resolved(found.trimmed, base: base) ?? found.trimmed
        }
        let permanent = entry.record.first(.permanentLink)?.trimmed
        return permanent.flatMap { WebAddress($0) == nil ? nil : $0 }
    }

    /// The feed's own page: what addresses are relative to where nothing else is said.
    private var home: String? {
        guard let link = record.first(.link) else { return record.base }
        return WebAddress.resolved(link.trimmed, base: (link.base ?? record.base).flatMap(WebAddress.init))
    }

    private func date(_ entry: FeedEntry, _ facts: FileFacts) -> ArticleDate? {
        for field in [.published, .issued, .date, .updated, .created] as [FeedField] {
            for text in entry.record.all(field).reversed() {
                if let date = GivenDate.read(text.trimmed, facts) { return date }
            }
        }
        return nil
    }

    // MARK: The text

    /// Adds the entry's text: the longest of its contents that has words, else of its summaries, else what is said of
    /// its pictures.
    private func append(_ entry: FeedEntry, baseURL: String?, to composer: inout TextComposer) {
        let count = composer.structure.paragraphs.count
        for fields in [[.content], [.summary, .otherSummary], [.mediaText]] as [[FeedField]] {
            let texts = fields.flatMap(entry.record.all).sorted { $0.bytes.count > $1.bytes.count }
            for text in texts {
                text.append(to: &composer, baseURL: baseURL ?? home)
                composer.end()
                if composer.structure.paragraphs.count > count { return }
            }
        }
    }

    /// Adds what else an entry says that has neither title nor text: the words within a formula or a drawing, else
    /// where it leads to, or its date.
    private func appendRemains(of entry: FeedEntry, _ given: GivenFields, to composer: inout TextComposer) {
        for text in [.content, .summary, .otherSummary].flatMap(entry.record.all) {
            composer.append(HTMLSigns.words(of: text.bytes))
            composer.end()
            if !composer.structure.paragraphs.isEmpty { return }
        }
        let date = entry.record.first(.published, .issued, .date, .updated, .created)?.trimmed
        guard let words = given.url ?? given.id ?? date ?? given.byline else { return }
        composer.append(Array(words.utf8))
        composer.end()
    }
}
