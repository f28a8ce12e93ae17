import Glibc
import NewsAnnotation
import NewsFormats
import NewsModel
import NewsStore

/// Invented articles for a reader under test.
enum Collection {
    /// The files of `Tests/Fixtures/Reader`, in the order of loading: not that of the list.
    static let files = [
        "Quay Weekly/crooked-door.txt", "Harbour Post/ferry-fares.txt", "Island Wire/lighthouse.txt",
        "Quay Weekly/sheep-census.txt", "Island Wire/ferry-protest.txt", "Harbour Post/sheep-claim.txt",
    ]

    /// Their headlines, the newest first.
    static let headlines = [
        "Crews drink own coffee in protest at ferry fares", "Ferry fares to rise by a third, ministry says",
        "Board to decide who owns the odd sheep", "Sheep census finds one sheep too many",
        "Lighthouse keeper retires after counting 400 storms", "Café on the pier keeps its crooked door",
    ]

    static let all: [StoredArticle] = files.map { article($0) }
    /// The long one, with five quotations, one of them scare quotes.
    static let fares = files[1]

    private static let annotator = Annotator()

    static func annotation(of stored: StoredArticle) -> Annotation { annotator.annotate(stored.article) }

    /// An article of the fixtures; empty where there is no such file, which no test survives.
    static func article(_ file: String) -> StoredArticle {
        let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        var bytes: [UInt8] = []
        if let stream = fopen("/\(folder)/Fixtures/Reader/\(file)", "r") {
            defer { fclose(stream) }
            bytes = [UInt8](repeating: 0, count: 1 << 16)
            bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, stream))
        }
        return invented(String(decoding: bytes, as: UTF8.self), path: file)
    }

    /// An article made of a text; of a text that is none, one without headline and paragraphs.
    static func invented(_ text: String, path: String = "Desk/invented.txt") -> StoredArticle {
        let date = ArticleDate(year: 2016, month: 5, day: 1, origin: .fileTime)
        let facts = FileFacts(path: path, modified: date)
        if let article = try? PlainText.article(Array(text.utf8), facts: facts) { return StoredArticle(article) }
        let bytes = Array(text.utf8)
        return StoredArticle(
            Article(
                text: bytes, structure: ArticleStructure(), date: date,
                source: ArticleSource(path: path, format: PlainText.formatName)))
    }
}
