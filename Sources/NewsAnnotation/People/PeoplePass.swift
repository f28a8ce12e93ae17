import NewsModel

/// Finds the persons that an article names, and groups their mentions.
struct PeoplePass: AnnotationPass {
    static let name = "people"
    static let requires: [Layer] = [.tokens, .words, .sentences, .countries]
    static let provides: [Layer] = [.people]

    private let tagger: PersonTagger?
    private let lexicon: NameLexicon

    init(_ tables: ModelTables) {
        tagger = PersonTagger(tables[.people])
        lexicon = NameLexicon(tables[.lexicon])
    }

    func run(_ draft: inout Draft) {
        let surroundings = NameSurroundings(draft: draft)
        let trimming = NameTrimming(draft)
        let tagged = (tagger?.names(in: draft) ?? []).compactMap { name in
            trimming.name(name.tokens).map { surroundings.candidate($0, rule: "tagger", score: name.lead) }
        }
        let explained = ExplainedNames(draft, BylineNames.names(in: draft) + tagged)
        let candidates = explained.names.map {
            $0.rule == "context" ? surroundings.candidate($0.tokens, rule: $0.rule) : $0
        }
        var register = PersonRegister(lexicon: lexicon)
        var known: [Range<Int>: Int] = [:]
        // Written out names first, so that "R. Moss" in a table above finds the one "Rana Moss" below it.
        let full = candidates.filter { $0.tokens.count > 1 }
        let initials = full.filter { draft.tokens[$0.tokens.lowerBound].isInitial }
        for candidate in full.filter({ !draft.tokens[$0.tokens.lowerBound].isInitial }) + initials {
            known[candidate.tokens] = register.addFull(candidate, draft, isByline: candidate.rule == "byline")
        }
        mark(candidates.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }, known, &register, &draft)
        finish(register, &draft)
    }

    /// Resolves each candidate in reading order and notes the mentions.
    private func mark(
        _ candidates: [NameCandidate], _ known: [Range<Int>: Int], _ register: inout PersonRegister,
        _ draft: inout Draft
    ) {
        for candidate in candidates {
            guard let person = known[candidate.tokens] ?? person(of: candidate, &register, draft) else { continue }
            let formStart = formTitle(candidate, draft)
            let form = draft.article.string(draft.span(formStart..<candidate.tokens.upperBound))
            register.note(
                person, at: candidate.tokens.lowerBound, isFull: candidate.tokens.count > 1, form: form,
                gender: candidate.gender)
            if let title = titleKey(candidate, draft), let surname = draft.tokens[candidate.tokens].last?.key {
                register.note(person, title: title, surname: surname)
            }
            draft.names.append(
                NameMention(
                    tokens: candidate.tokens, title: candidate.title, span: draft.span(candidate.tokens),
                    person: person, rule: candidate.rule, score: candidate.score))
        }
    }

    private func person(of candidate: NameCandidate, _ register: inout PersonRegister, _ draft: Draft) -> Int? {
        guard let last = PersonRegister.keys(of: candidate.tokens, in: draft).last else { return nil }
        return register.resolve(last, gender: candidate.gender, title: titleKey(candidate, draft))
            ?? register.addFull(candidate, draft, isByline: candidate.rule == "byline")
    }

    /// The title right before a name, nil for none.
    private func titleKey(_ candidate: NameCandidate, _ draft: Draft) -> WordKey? {
        guard let last = candidate.title.last, NameSurroundings.isTitle(draft.tokens[last]) else { return nil }
        return draft.tokens[last].key
    }

    /// Where the form begins: at the last title before the name, with the words that belong to that title.
    private func formTitle(_ candidate: NameCandidate, _ draft: Draft) -> Int {
        var start = candidate.tokens.lowerBound
        guard let last = candidate.title.last, NameSurroundings.isTitle(draft.tokens[last]) else { return start }
        start = last
        while start > candidate.title.lowerBound, NameWords.titleParts.contains(draft.tokens[start - 1].key) {
            start -= 1
        }
        return start
    }

    /// Writes the annotation: persons in the order of their first mentions, and no country where a person is named.
    private func finish(_ register: PersonRegister, _ draft: inout Draft) {
        var order: [Int: Int] = [:]
        for index in draft.names.indices {
            let entry = register.entries[draft.names[index].person]
            let person: Int
            if let known = order[draft.names[index].person] {
                person = known
            } else {
                person = draft.persons.count
                order[draft.names[index].person] = person
                draft.persons.append(PersonProfile(name: entry.name, gender: entry.gender, isByline: entry.isByline))
                let forms = entry.forms.enumerated()
                    .sorted { ($1.element.utf8.count, $0.offset) < ($0.element.utf8.count, $1.offset) }.map(\.element)
                draft.annotation.people.append(Person(name: entry.name, forms: forms, isByline: entry.isByline))
            }
            draft.names[index].person = person
            let name = draft.names[index]
            draft.annotation.mentions.append(
                PersonMention(span: name.span, person: person, rule: name.rule, score: name.score))
        }
        dropCountriesInNames(&draft)
    }

    private func dropCountriesInNames(_ draft: inout Draft) {
        var name = 0
        let names = draft.names
        draft.annotation.countries.removeAll { country in
            while name < names.count, names[name].span.end <= country.span.start { name += 1 }
            return name < names.count && names[name].span.overlaps(country.span)
        }
    }
}
