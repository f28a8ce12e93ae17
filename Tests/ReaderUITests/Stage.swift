import Glibc
import Keys
import NewsAnnotation
import NewsFormats
import NewsModel
import NewsStore
import ReaderCore
import ReaderUI
import Screen

/// A reader over the invented articles of `Tests/Fixtures/Reader`, driven by keys and drawn.
struct Stage {
    private(set) var state: ReaderState

    private static let files = [
        "Quay Weekly/crooked-door.txt", "Harbour Post/ferry-fares.txt", "Island Wire/lighthouse.txt",
        "Quay Weekly/sheep-census.txt", "Island Wire/ferry-protest.txt", "Harbour Post/sheep-claim.txt",
    ]
    /// The articles with what was found in them.
    static let articles = files.map { file in
        let stored = StoredArticle(article(file))
        return stored.annotated(Annotator().annotate(stored.article))
    }

    /// The same articles, the last speaker of the second one a guess.
    static let guessing = articles.map { stored in
        guard var annotation = stored.annotation, annotation.quotations.count == 5,
            let last = annotation.quotations.last,
            last.speakerName == "Helga Torvald"
        else { return stored }
        var guess = last
        (guess.confidence, guess.mentionConfidence, guess.resolution) = (0.62, 0.97, .lastWomanNamed)
        guess.alternatives = [
            .init(name: "Marit Aasen", confidence: 0.31), .init(name: "Ines Halvorsen", confidence: 0.04),
        ]
        annotation.quotations[4] = guess
        return stored.annotated(annotation)
    }

    /// An article with all that pages have besides paragraphs.
    static let structured: [StoredArticle] = {
        let html = """
            <p>The council of Nordvik wants a <a href="https://nordvik.example/bridge">second bridge</a>.</p>
            <h2>What it would cost</h2><p>Three sums are on the table:</p>
            <ul><li>Ninety million for a bridge of steel, which the harbour board says will outlast everyone now on it
            <ul><li>paint not counted</li></ul></li><li>Sixty for one of wood</li></ul>
            <ol><li>Whoever pays, says the mayor, has the first ride and the bill for the ribbon too</li>
            <li>Nobody else has one</li></ol>
            <blockquote><p>We had a bridge once. It went to sea.</p></blockquote>
            <p>“I would take the ferry,” said Helga Torvald.</p>
            <table><tr><th>Bridge</th><th>Years</th></tr><tr><td>Steel</td><td>80</td></tr></table>
            """
        let feed =
            #"{"version": "https://jsonfeed.org/version/1.1", "title": "Nordvik Times", "items": [{"id": "1", "#
            + #""title": "Second bridge for Nordvik", "date_published": "2016-05-02", "content_html": ""#
            + html.replacing("\"", with: "\\\"").replacing("\n", with: " ") + #""}]}"#
        return FormatTable.articles(in: Array(feed.utf8), as: .feed, facts: FileFacts(path: "feed.json")).compactMap {
            (try? $0.result.get()).map { StoredArticle($0).annotated(Annotator().annotate($0)) }
        }
    }()

    /// A reader of a size; keys go by their written names, such as `j` and `Ctrl-W l`.
    init(_ columns: Int, _ rows: Int, _ articles: [StoredArticle] = Stage.articles, keys: [String] = []) {
        state = ReaderState(size: ScreenSize(rows: rows, columns: columns))
        var progress = LoadingProgress()
        progress.isFinished = true
        apply(.loaded(articles, progress))
        for key in keys { press(key) }
    }

    /// What is looked up is answered at once.
    mutating func apply(_ action: Action) {
        for case .lookUp(let lookup) in state.apply(action) {
            if let answer = state.run(for: lookup)?.answer() { apply(answer) }
        }
    }

    mutating func press(_ keys: String) { for stroke in KeyNames.sequence(named: keys) ?? [] { apply(.key(stroke)) } }

    mutating func type(_ words: String) { for scalar in words.unicodeScalars { apply(.key(.typed(scalar))) } }

    func drawn(_ theme: Theme = .roles) -> Frame { ScreenView(state, theme: theme).draw() }

    /// The path of a file beside the tests' targets.
    static func path(_ file: String) -> String {
        "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/" + file
    }

    static func read(_ path: String) -> String? {
        guard let stream = fopen(path, "r") else { return nil }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 1 << 18)
        let count = fread(&bytes, 1, bytes.count, stream)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    static func article(text: String, path: String = "Desk/invented.txt") -> Article {
        let bytes = Array(text.utf8)
        let date = ArticleDate(year: 2016, month: 5, day: 1, origin: .fileTime)
        if let article = try? PlainText.article(bytes, facts: FileFacts(path: path, modified: date)) { return article }
        return Article(
            text: bytes, structure: ArticleStructure(), date: date,
            source: ArticleSource(path: path, format: PlainText.formatName))
    }

    /// The same words in another file.
    static func copy(of article: Article, path: String) -> Article {
        self.article(text: String(decoding: article.text, as: UTF8.self), path: path)
    }

    private static func article(_ file: String) -> Article {
        article(text: read(path("Fixtures/Reader/" + file)) ?? "", path: file)
    }
}
