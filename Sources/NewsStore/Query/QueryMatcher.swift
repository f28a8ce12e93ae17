import NewsModel
import UnicodeText

/// Asks articles whether they meet a query. Made once for many articles; may be used from many threads at once.
package struct QueryMatcher: Sendable {
    /// The query that is asked for.
    package let query: Query
    let condition: QueryCondition
    let highlights: [TextSearch]
    let score: QueryScore
    /// True where the query can't be answered for every article without its annotation.
    package let asksForAnnotation: Bool
    /// True where it makes a difference whether an article was read.
    package let asksWhetherRead: Bool
    /// True where it makes a difference whether an article stands in the collection more than once.
    package let asksWhetherRepeated: Bool
    /// True where articles may have an excerpt.
    package let givesExcerpts: Bool

    /// A matcher for a query. Linear in the query; some microseconds for each word.
    package init(_ query: Query) {
        self.query = query
        condition = QueryCondition(query.root)
        highlights = query.highlights
        score = QueryScore(query)
        let terms = query.root.terms
        asksForAnnotation = terms.contains(where: \.asksForAnnotation)
        asksWhetherRead = terms.contains { $0.value == .state(.read) || $0.value == .state(.unread) }
        asksWhetherRepeated = terms.contains { $0.value == .state(.repeated) }
        givesExcerpts = !highlights.isEmpty || !condition.quotationConditions.isEmpty
    }

    /// True where an article meets the query; nil where only its annotation could tell and there is none yet.
    /// `isRepeated` says that the article stands in the collection more than once.
    ///
    /// Linear in the text, a third of a microsecond for each word of the query on 3 KB; an annotation is looked at only
    /// where all that is cheaper leaves it open.
    package func matches(_ stored: StoredArticle, isRead: Bool, isRepeated: Bool = false) -> Bool? {
        var question = ArticleQuestion(stored, isRead: isRead, isRepeated: isRepeated)
        return question.answer(to: condition)
    }
}

/// One article that a query is asked of, by the logic of three values: true, false and, nil, unknown (Kleene 1938).
struct ArticleQuestion {
    let stored: StoredArticle
    private let isRead: Bool
    private let isRepeated: Bool
    /// The annotation once it was asked for: it may have to be unpacked.
    var annotation: AnnotationAnswer = .notAsked

    init(_ stored: StoredArticle, isRead: Bool, isRepeated: Bool) {
        (self.stored, self.isRead, self.isRepeated) = (stored, isRead, isRepeated)
    }

    mutating func answer(to condition: QueryCondition) -> Bool? {
        switch condition {
        case .all(let conditions): return decide(conditions, unless: false)
        case .any(let conditions): return decide(conditions, unless: true)
        case .not(let condition): return answer(to: condition).map { !$0 }
        case .state(.unread): return !isRead
        case .state(.read): return isRead
        case .state(.repeated): return isRepeated
        case .days(let days): return stored.article.date.map { days.contains($0.dayOrder) } ?? false
        case .title(let search): return search.isFound(in: stored.title)
        case .outlet(let search): return search.isFound(in: stored.outlet)
        case .byline(let search):
            return isInByline(search)
        case .text(let search): return search.isFound(in: stored.article.text)
        case .anywhere(let search): return isAnywhere(search)
        case .part(.byline): return stored.article.given.byline != nil || stored.article.structure.byline != nil
        case .part(.date): return stored.article.date.map { $0.origin != .fileTime } ?? false
        case .part(.quotes), .part(.people), .part(.countries), .person, .country, .quotation:
            return answerFromAnnotation(to: condition)
        }
    }

    /// `unless` as soon as one answer is that; else the other, or unknown where one answer is.
    private mutating func decide(_ conditions: [QueryCondition], unless decisive: Bool) -> Bool? {
        var isKnown = true
        for condition in conditions {
            let answer = answer(to: condition)
            if answer == decisive { return decisive }
            if answer == nil { isKnown = false }
        }
        return isKnown ? !decisive : nil
    }

    private func isInByline(_ search: TextSearch) -> Bool {
        if let byline = stored.article.given.byline { return search.isFound(in: byline) }
        return stored.article.structure.byline.map { search.isFound(in: stored.article.text, $0) } ?? false
    }

    private func isAnywhere(_ search: TextSearch) -> Bool {
        search.isFound(in: stored.article.text) || (stored.hasTitleApart && search.isFound(in: stored.title))
    }
}

extension StoredArticle {
    /// True where the title does not stand in the text.
    var hasTitleApart: Bool { article.structure.headline == nil }
}
