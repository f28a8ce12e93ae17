import NewsModel

/// Finds countries, their people and capitals, and unions of states.
struct CountryPass: AnnotationPass {
    static let name = "countries"
    static let requires: [Layer] = [.tokens, .words, .sentences]
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
        guard !found.isEmpty else { return }
        let kept = resolve(found, draft)
        for candidate in kept {
            for index in candidate.tokens { draft.roles[index] = candidate.kind == .demonym ? .demonym : .country }
        }
        draft.annotation.countries = mentions(kept, draft)
    }

    /// The candidates that are countries in this article.
    private func resolve(_ found: [CountryCandidate], _ draft: Draft) -> [CountryCandidate] {
        let evidence = CountryEvidence(found, draft, lexicon)
        return found.compactMap { candidate in
            guard let country = evidence.country(of: candidate, draft) else { return nil }
            var candidate = candidate
            candidate.country = country
            return candidate
        }
    }

    private func mentions(_ candidates: [CountryCandidate], _ draft: Draft) -> [CountryMention] {
        let context = CapitalContext(draft)
        return candidates.map { candidate in
            let facts = lexicon.countries[candidate.country]
            var (kind, rule) = (candidate.kind, candidate.kind.rawValue)
            if kind == .capital {
                if let reason = context.metonym(candidate.tokens) {
                    (kind, rule) = (.metonym, reason)
                } else if draft.blocks[Int(draft.tokens[candidate.tokens.lowerBound].block)].kind == .dateline {
                    rule = "dateline"
                }
            } else if candidate.needsEvidence {
                rule += ", the country named in other words too"
            }
            return CountryMention(
                span: candidate.span, code: facts.code, name: facts.sub ?? facts.name, kind: kind, sub: facts.sub,
                rule: rule)
        }
    }

    /// Notes what begins at a token, and returns the index after it.
    private func match(
        at index: Int, _ block: TextBlock, _ draft: inout Draft, _ found: inout [CountryCandidate]
    ) -> Int {
        let token = draft.tokens[index]
        guard token.isWord, !token.shape.isDisjoint(with: [.capitalized, .hyphenated, .innerCapital]) else {
            return index + 1
        }
        guard let (entry, key, end) = lexicon.longestMatch(at: index, in: draft.tokens, limit: block.tokens.upperBound)
        else {
            return token.shape.contains(.hyphenated) ? matchParts(of: index, block, draft, &found) : index + 1
        }
        switch entry.meaning {
        case .other:
            for at in index..<end { draft.roles[at] = .other }
        case .bloc(let number):
            for at in index..<end { draft.roles[at] = .bloc }
            draft.annotation.blocs.append(BlocMention(span: draft.span(index..<end), name: lexicon.blocs[number]))
        case .country(let country, let kind):
            if isOther(index..<end, kind, entry, block, draft, after: found.last) { return end }
            // No two countries share a word: "Soviet" stays one of its own before "Republic of Georgia".
            let free = max(block.tokens.lowerBound, found.last?.tokens.upperBound ?? 0)
            let start = kind == .name ? longForm(index, lexicon.countries[country].code, free, draft) : index
            if isTaken(start..<end, kind, block, draft, after: found.last) {
                guard entry.lastYear == nil else { return end }
                for at in start..<end where draft.roles[at] == .none { draft.roles[at] = .other }
                return end
            }
            let stop = kind == .name ? republicEnd(end, block, draft) : end
            found.append(
                CountryCandidate(
                    tokens: start..<stop, span: draft.span(start..<stop), country: country, kind: kind,
                    needsEvidence: entry.needsEvidence, lastYear: entry.lastYear, key: key))
            return stop
        }
        return end
    }

    // These two keep no copy of the draft: writing to it while there is one would copy all of its roles.

    /// True where the words right beside it make something else of a match.
    private func isOther(
        _ tokens: Range<Int>, _ kind: CountryKind, _ entry: CountryLexicon.Entry, _ block: TextBlock, _ draft: Draft,
        after last: CountryCandidate?
    ) -> Bool {
        CountrySense(draft: draft, block: block, before: last).isOther(tokens, kind, entry)
    }

    /// True where a match belongs to an organisation's name.
    private func isTaken(
        _ tokens: Range<Int>, _ kind: CountryKind, _ block: TextBlock, _ draft: Draft, after last: CountryCandidate?
    ) -> Bool {
        OrganisationContext(draft, block).takes(tokens, kind, after: last)
    }

    /// Where the full style of a state begins, before its name and at some token or later: "the United Republic of
    /// Tanzania".
    private func longForm(_ name: Int, _ code: String, _ lowest: Int, _ draft: Draft) -> Int {
        var index = name - 1
        if index > lowest, draft.tokens[index].key == Self.the { index -= 1 }
        guard index > lowest, draft.tokens[index].key == Self.of,
            draft.tokens[index - 1].isCapitalized, Self.polities.contains(draft.tokens[index - 1].key),
            draft.tokens[index - 1].key != Self.state || !Self.withStates.contains(code)
        else { return name }
        index -= 1
        while index > lowest, name - index < 8 {
            let previous = draft.tokens[index - 1]
            guard previous.isPossessive || previous.isCapitalized && Self.styles.contains(previous.key) else { break }
            index -= 1
        }
        return draft.tokens[index].isPossessive ? name : index
    }

    /// The index after "Republic" where it ends a state's name, as in "Benin Republic"; else the index given.
    private func republicEnd(_ end: Int, _ block: TextBlock, _ draft: Draft) -> Int {
        guard end < block.tokens.upperBound, draft.tokens[end].key == Self.republic, draft.tokens[end].isCapitalized
        else { return end }
        guard end + 1 < block.tokens.upperBound else { return end + 1 }
        let next = draft.tokens[end + 1]
        return next.isCapitalized && !next.startsSentence || next.key == Self.of ? end : end + 1
    }

    private static let of = WordKey("of")
    private static let the = WordKey("the")
    private static let republic = WordKey("republic")
    private static let state = WordKey("state")
    private static let polities = WordSet(
        "republic kingdom state sultanate emirate principality commonwealth dominion duchy")
    private static let styles = WordSet(
        """
        united islamic democratic people socialist federal federative arab bolivarian plurinational hashemite popular
        cooperative co-operative independent soviet oriental grand
        """)
    /// Codes of countries with parts that are called "State of" and the country's word.
    private static let withStates = ["US", "MX", "GE", "BR"]

    /// Finds the countries within "Russia-Ukraine", "Japan-South Korea" and "Sino-Indian", and returns the index after
    /// them; "al-Iraqi" is a surname.
    private func matchParts(
        of index: Int, _ block: TextBlock, _ draft: Draft, _ found: inout [CountryCandidate]
    ) -> Int {
        let word = draft.tokens[index].span
        // "US-24" is a road.
        if (0x30...0x39).contains(draft.text[word.end - 1]) { return index + 1 }
        var first = found.count
        var prefixes = 0
        for part in WordParts(word, draft.text) {
            let isFirst = part.span.start == word.start
            if isFirst, CountrySense.particles.contains(part.key) { return index + 1 }
            guard part.isCapitalized else { continue }
            if isFirst, let joined = joined(index - 1, part, block, draft) {
                if found.last?.tokens.upperBound == index { found.removeLast() }
                first = found.count
                found.append(joined)
            } else if part.span.end == word.end, let joined = joined(index + 1, part, block, draft) {
                found.append(joined)
            } else if let entry = lexicon.entry(part.key), let candidate = candidate(part, entry, index) {
                found.append(candidate)
            } else if let entry = lexicon.prefix(part.key), let candidate = candidate(part, entry, index) {
                found.append(candidate)
                prefixes += 1
            }
        }
        // "Sino-Indian" is of China too, "Indo-European" of no country.
        if prefixes == found.count - first { found.removeSubrange(first...) }
        return max(index + 1, found.last?.tokens.upperBound ?? 0)
    }

    /// What the part of a word names.
    private func candidate(_ part: WordParts.Part, _ entry: CountryLexicon.Entry, _ index: Int) -> CountryCandidate? {
        guard case .country(let country, let kind) = entry.meaning, !entry.needsCapitals || part.endsInCapital,
            !entry.needsEvidence
        else { return nil }
        return CountryCandidate(
            tokens: index..<index + 1, span: part.span, country: country, kind: kind, needsEvidence: false,
            key: part.key)
    }

    /// What the part of a word names together with the word beside it: "Saudi Arabia-Iran", "Japan-South Korea".
    private func joined(
        _ beside: Int, _ part: WordParts.Part, _ block: TextBlock, _ draft: Draft
    ) -> CountryCandidate? {
        guard block.tokens.contains(beside), draft.tokens[beside].isWord, draft.tokens[beside].isCapitalized else {
            return nil
        }
        let other = draft.tokens[beside]
        let isBefore = other.span.start < part.span.start
        let key = isBefore ? other.key.followed(by: part.key) : part.key.followed(by: other.key)
        guard let entry = lexicon.entry(key), case .country(let country, let kind) = entry.meaning,
            !entry.needsCapitals, !entry.needsEvidence
        else { return nil }
        return CountryCandidate(
            tokens: isBefore ? beside..<beside + 2 : beside - 1..<beside + 1,
            span: isBefore
                ? TextSpan(other.span.start, part.span.end) : TextSpan(part.span.start, other.span.end),
            country: country, kind: kind, needsEvidence: false, key: key)
    }
}
