import NewsModel

/// Finds countries, their people and capitals, and unions of states.
struct CountryPass: AnnotationPass {
    static let name = "countries"
    static let requires: [Layer] = [.tokens, .sentences]
    static let provides: [Layer] = [.countries]

    private let lexicon = CountryLexicon.standard

    func run(_ draft: inout Draft) {
        draft.roles = [TokenRole](repeating: .none, count: draft.tokens.count)
        var found: [CountryCandidate] = []
        for block in draft.blocks {
            var index = block.tokens.lowerBound
            while index < block.tokens.upperBound {
                index = match(at: index, block, &draft, &found)
            }
        }
        let evidence = CountryEvidence(found, draft, lexicon)
        for candidate in found {
            guard let country = evidence.country(of: candidate, draft) else { continue }
            let facts = lexicon.countries[country]
            var kind = candidate.kind
            if kind == .capital, CapitalContext(draft).isMetonym(candidate.tokens) { kind = .metonym }
            draft.annotation.countries.append(
                CountryMention(
                    span: candidate.span, code: facts.code, name: facts.sub ?? facts.name, kind: kind, sub: facts.sub))
            for index in candidate.tokens { draft.roles[index] = kind == .demonym ? .demonym : .country }
        }
    }

    /// Notes what begins at a token, and returns the index after it.
    private func match(
        at index: Int, _ block: TextBlock, _ draft: inout Draft, _ found: inout [CountryCandidate]
    ) -> Int {
        let token = draft.tokens[index]
        guard token.isWord, token.isCapitalized || token.shape.contains(.hyphenated) else { return index + 1 }
        guard let (entry, end) = lexicon.longestMatch(at: index, in: draft.tokens, limit: block.tokens.upperBound)
        else {
            if token.shape.contains(.hyphenated) { matchParts(of: index, draft, &found) }
            return index + 1
        }
        switch entry.meaning {
        case .other:
            for at in index..<end { draft.roles[at] = .other }
        case .bloc(let number):
            for at in index..<end { draft.roles[at] = .bloc }
            draft.annotation.blocs.append(BlocMention(span: draft.span(index..<end), name: lexicon.blocs[number]))
        case .country(let country, let kind):
            // "US$50" is a sum of money.
            if end < draft.tokens.count, draft.text[draft.tokens[end].span.start] == 0x24,
                !draft.tokens[end].followsSpace
            {
                return end
            }
            if OrganisationContext(draft, block).takes(index..<end, kind) {
                for at in index..<end where draft.roles[at] == .none { draft.roles[at] = .other }
            } else {
                found.append(
                    CountryCandidate(
                        tokens: index..<end, span: draft.span(index..<end), country: country, kind: kind,
                        needsEvidence: entry.needsEvidence))
            }
        }
        return end
    }

    /// Finds the countries within "Russia-Ukraine" and "Iranian-backed".
    private func matchParts(of index: Int, _ draft: Draft, _ found: inout [CountryCandidate]) {
        let span = draft.tokens[index].span
        var start = span.start
        var hasher = WordHasher()
        var at = span.start
        while at <= span.end {
            let (value, length) = at < span.end ? LetterScan.scalar(at: at, in: draft.text) : (0x2d, 1)
            if value == 0x2d || value == 0x2010 || value == 0x2011 {
                if start < at, LetterScan.isUppercase(LetterScan.scalar(at: start, in: draft.text).value),
                    let entry = lexicon.entry(hasher.key), case .country(let country, let kind) = entry.meaning,
                    !entry.needsCapitals || LetterScan.isUppercase(LetterScan.scalar(at: at - 1, in: draft.text).value),
                    !entry.needsEvidence
                {
                    found.append(
                        CountryCandidate(
                            tokens: index..<index + 1, span: TextSpan(start, at), country: country, kind: kind,
                            needsEvidence: false))
                }
                start = at + length
                hasher = WordHasher()
            } else {
                hasher.add(scalar: value)
            }
            at += length
        }
    }
}

/// A place where a country may be mentioned.
struct CountryCandidate {
    let tokens: Range<Int>
    let span: TextSpan
    /// Index into `CountryLexicon.countries`.
    let country: Int
    let kind: CountryKind
    let needsEvidence: Bool
}

/// What a token is part of, for the passes after.
package enum TokenRole: UInt8, Sendable {
    case none
    /// A country's name or capital.
    case country
    case demonym
    case bloc
    /// A fixed name that is no person and no country: "Washington Post", "Islamic State".
    case other
}
