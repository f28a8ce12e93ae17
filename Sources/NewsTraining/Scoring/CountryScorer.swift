import NewsModel

/// Compares the countries found with those that a corpus marks; capitals are scored apart.
struct CountryScorer {
    private var spans = Tally()
    private var codes = Tally()
    private var capitalSpans = Tally()
    private var capitalCodes = Tally()
    private var kinds = (right: 0, count: 0)
    private var byKind: [CountryKind: (found: Int, wanted: Int)] = [:]
    private var marksCapitals = false
    private(set) var mistakes: [ScoringMistake] = []

    private static let inOrder: [CountryKind] = [.capital, .demonym, .metonym, .name]

    /// Counts one article; nothing where the corpus marks no countries.
    mutating func add(_ gold: CorpusArticle, _ annotation: Annotation, _ text: ScalarText) {
        guard let countries = gold.countries else { return }
        let wantedKinds = Set([CountryKind.name, .demonym]).intersection(gold.countryKinds)
        let marked = countries.map { (span: text.span($0.span), country: $0) }
        let wanted = Dictionary(
            marked.filter { wantedKinds.contains($0.country.kind) && !$0.country.isPart }
                .map { ($0.span, $0.country) }
        ) { $1 }
        let ignored =
            marked.map(\.span).filter { wanted[$0] == nil } + gold.countriesIgnored.map(text.span)
        var found: [ScalarSpan: CountryMention] = [:]
        for mention in annotation.countries {
            let span = text.span(mention.span)
            if wanted[span] == nil {
                guard wantedKinds.contains(mention.kind), !ignored.contains(where: { $0.overlap(span) > 0 }) else {
                    continue
                }
            }
            found[span] = mention
        }
        count(wanted, found, text)
        countCapitals(marked, annotation, text)
    }

    private mutating func count(
        _ wanted: [ScalarSpan: CorpusArticle.GoldCountry], _ found: [ScalarSpan: CountryMention], _ text: ScalarText
    ) {
        spans.wanted += wanted.count
        spans.found += found.count
        codes.wanted += wanted.count
        codes.found += found.count
        for span in wanted.keys.sorted() {
            guard let country = wanted[span] else { continue }
            byKind[country.kind, default: (0, 0)].wanted += 1
            guard let mention = found[span] else {
                note(.missedCountry, span, text, country.code)
                continue
            }
            spans.right += 1
            byKind[country.kind, default: (0, 0)].found += 1
            kinds.count += 1
            if mention.kind == country.kind { kinds.right += 1 }
            if mention.code.uppercased() == country.code {
                codes.right += 1
            } else {
                note(.wrongCode, span, text, "\(country.code), found \(mention.code) by \(mention.rule)")
            }
        }
        for span in found.keys.sorted() where wanted[span] == nil {
            note(.spuriousCountry, span, text, "\(found[span]?.code ?? "") by \(found[span]?.rule ?? "")")
        }
    }

    private mutating func countCapitals(
        _ marked: [(span: ScalarSpan, country: CorpusArticle.GoldCountry)], _ annotation: Annotation,
        _ text: ScalarText
    ) {
        let kinds: Set<CountryKind> = [.capital, .metonym]
        let wanted = Dictionary(
            marked.filter { kinds.contains($0.country.kind) }.map { ($0.span, $0.country.code) }
        ) { $1 }
        let found = Dictionary(
            annotation.countries.filter { kinds.contains($0.kind) }.map { (text.span($0.span), $0.code) }
        ) { $1 }
        if !wanted.isEmpty { marksCapitals = true }
        let both = wanted.keys.filter { found[$0] != nil }
        capitalSpans.wanted += wanted.count
        capitalSpans.found += found.count
        capitalSpans.right += both.count
        capitalCodes.wanted += wanted.count
        capitalCodes.found += found.count
        capitalCodes.right += both.count { found[$0]?.uppercased() == wanted[$0] }
    }

    private mutating func note(_ kind: ScoringMistake.Kind, _ span: ScalarSpan, _ text: ScalarText, _ note: String) {
        mistakes.append(
            ScoringMistake(kind: kind, key: text.string(span), context: text.context(span), note: note))
    }

    /// The figures so far.
    var figures: [Figure] {
        var figures = [Figure("countries", codes, isKept: true), Figure("countries, any code", spans)]
        if kinds.count > 0 { figures.append(Figure("countries, kind", right: kinds.right, of: kinds.count)) }
        for kind in Self.inOrder {
            guard let counts = byKind[kind] else { continue }
            figures.append(Figure("countries found, \(kind.rawValue)", right: counts.found, of: counts.wanted))
        }
        if marksCapitals {
            figures.append(Figure("capitals", capitalCodes))
            figures.append(Figure("capitals, any code", capitalSpans))
        }
        return figures
    }
}
