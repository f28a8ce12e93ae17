import NewsModel

// All that the query language asks annotations for: an article's is unpacked at most once a question.

/// An article's annotation, as far as it was asked for.
enum AnnotationAnswer {
    case notAsked
    case found(Annotation)
    case missing
}

extension ArticleQuestion {
    /// The answer that an annotation gives; nil where there is none yet and the text leaves it open.
    mutating func answerFromAnnotation(to condition: QueryCondition) -> Bool? {
        let article = stored.article
        switch condition {
        case .part(.quotes): return hasAnnotation ? stored.quotationCount > 0 : nil
        case .part(.people): return knownAnnotation().map { !$0.people.isEmpty }
        case .part(.countries): return knownAnnotation().map { !$0.countries.isEmpty }
        case .country(let search): return knownAnnotation().map { search.isNamed(among: $0.countries, in: article) }
        case .person(let search):
            guard search.mayBeNamed(in: article.text) else { return false }
            return knownAnnotation().map { search.isNamed(among: $0.people) }
        case .quotation(let quotation):
            guard quotation.mayBeMet(in: article.text) else { return false }
            return knownAnnotation().map { quotation.firstMeeting($0, in: article) != nil }
        default: return nil
        }
    }

    private var hasAnnotation: Bool { stored.annotation != nil }

    private mutating func knownAnnotation() -> Annotation? {
        switch annotation {
        case .found(let annotation): return annotation
        case .missing: return nil
        case .notAsked:
            let found = stored.annotation
            annotation = found.map { .found($0) } ?? .missing
            return found
        }
    }
}

extension QueryTerm {
    /// True where an annotation may decide.
    var asksForAnnotation: Bool {
        switch field {
        case .speaker, .said, .about, .person, .country: true
        case .part: value != .part(.byline) && value != .part(.date)
        case nil, .title, .text, .byline, .outlet, .date, .state: false
        }
    }
}

extension QueryMatcher {
    /// The first part of the first quotation that meets what the query says of quotations; nil where it says nothing of
    /// them, or none does, or there is no annotation yet.
    func firstQuote(of stored: StoredArticle) -> TextSpan? {
        let conditions = condition.quotationConditions
        guard !conditions.isEmpty, let annotation = stored.annotation else { return nil }
        let quotations = conditions.compactMap { $0.firstMeeting(annotation, in: stored.article) }
        guard let first = quotations.min(), let quote = annotation.quotations[first].quotes.first else { return nil }
        return annotation.quotes[quote].span
    }
}

extension QueryCondition {
    /// What must be met by quotations, negations left out.
    var quotationConditions: [QuotationCondition] {
        switch self {
        case .all(let conditions), .any(let conditions): conditions.flatMap(\.quotationConditions)
        case .quotation(let condition): [condition]
        default: []
        }
    }
}
