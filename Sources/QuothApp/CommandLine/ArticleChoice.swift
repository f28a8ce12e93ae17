import NewsAnnotation
import NewsModel
import NewsStore

/// Which articles of an input a verb is about, and how they are annotated.
struct ArticleChoice: Sendable {
    private let annotator = Annotator()
    /// What an article must meet, each by itself.
    private let matchers: [QueryMatcher]
    /// The articles that were read in the reader, where the query asks for that.
    private let read: Set<ArticleID>
    /// How many articles are drawn, nil for all.
    let sample: Int?
    private let seed: Int
    /// True where a repeat of an article counts for nothing.
    let foldsRepeats: Bool
    /// True where annotations that come with an article are handed on.
    let keepsAnnotations: Bool

    /// The articles that `--where` and a verb's own query ask for. Throws `ProgramFailure.usage` where an option makes
    /// no sense. `read` gives what was read in the reader.
    init(
        _ options: InputOptions, _ query: Query = Query(), verb: String, foldsRepeats: Bool,
        keepsAnnotations: Bool = true, read: () -> Set<ArticleID>
    ) throws(ProgramFailure) {
        let condition: Query
        do throws(QueryMistake) {
            condition = try Query.parse(options.condition ?? "")
        } catch {
            throw .usage("--where: \(error.words)", verb: verb)
        }
        matchers = [query, condition].filter { !$0.isEmpty }.map { QueryMatcher($0) }
        self.read = matchers.contains(where: \.asksWhetherRead) ? read() : []
        if let sample = options.sample, sample < 1 { throw .usage("--sample takes a number from 1 on", verb: verb) }
        (sample, seed) = (options.sample, options.seed)
        (self.foldsRepeats, self.keepsAnnotations) = (foldsRepeats, keepsAnnotations)
    }

    /// True where the user said which articles, so that none is nothing found.
    var isNarrowing: Bool { !matchers.isEmpty }

    /// True once a pattern took too long in some article, which then counts as one without it.
    var hasGivenUp: Bool { matchers.contains(where: \.query.hasGivenUp) }

    /// An article with what is found in it; nil where it is not among those that are asked for. Safe on any thread.
    func annotated(_ named: ArticleRun.Named) -> AnnotatedArticle? {
        if foldsRepeats, named.name.sameAs != nil { return nil }
        let article = named.article
        let isRepeated = named.name.sameAs != nil
        // Most articles are sorted out by their texts alone, which is a thousand times as fast as annotating them.
        let plain = includes(StoredArticle(article), isRepeated)
        if plain == false { return nil }
        let annotation = kept(article) ?? annotator.annotate(article)
        if plain == nil, includes(StoredArticle(article).annotated(annotation), isRepeated) != true { return nil }
        return AnnotatedArticle(article, annotation, id: named.name.id, sameAs: named.name.sameAs)
    }

    /// What was found in a title that stands apart from the text.
    func titleAnnotation(of article: Article) -> TitleAnnotation? { TitleAnnotation(of: article, by: annotator) }

    /// The annotation that comes with an article, if it is of this model.
    private func kept(_ article: Article) -> Annotation? {
        guard keepsAnnotations, let given = article.given.annotation, given.model == annotationModel else { return nil }
        return given.annotation
    }

    /// Whether an article is asked for; nil where only its annotation can tell.
    private func includes(_ stored: StoredArticle, _ isRepeated: Bool) -> Bool? {
        var answer: Bool? = true
        for matcher in matchers where answer != false {
            let isRead = matcher.asksWhetherRead && read.contains(stored.article.id)
            let next = matcher.matches(stored, isRead: isRead, isRepeated: isRepeated)
            if next != true { answer = next }
        }
        return answer
    }

    /// A number that looks random and is the same for the same seed: the articles with the smallest are drawn.
    func lot(of article: AnnotatedArticle) -> UInt64 {
        var hasher = Hasher128()
        hasher.add(seed)
        hasher.add(article.id)
        return hasher.hash.high
    }
}

/// The articles drawn so far: those with the smallest lots.
struct DrawnArticles {
    private let count: Int
    private var drawn: [(lot: UInt64, place: Int, article: AnnotatedArticle)] = []
    private var seen = 0

    init(count: Int) { self.count = count }

    mutating func add(_ article: AnnotatedArticle, lot: UInt64) {
        seen += 1
        drawn.append((lot, seen, article))
        if drawn.count / 2 >= count { cut() }
    }

    private mutating func cut() {
        drawn.sort { $0.lot == $1.lot ? $0.place < $1.place : $0.lot < $1.lot }
        drawn.removeLast(max(0, drawn.count - count))
    }

    /// The articles drawn, in the order of the input.
    var articles: [AnnotatedArticle] {
        var all = self
        all.cut()
        return all.drawn.sorted { $0.place < $1.place }.map(\.article)
    }
}
