/// Names that the tagger leaves out though the article explains them: a first name that is a country's too before a
/// surname, a relative's or neighbour's name, a name after a courtesy title, and known persons' names that stand alone;
/// and it drops names that the article gives to animals. Linear in the length of the article.
struct ExplainedNames {
    private let draft: Draft
    /// The names found, in the order of the text.
    private(set) var names: [NameCandidate]
    /// One a token: true within a name.
    private var isNamed: [Bool]
    /// The first and last words of known names of several words, and lone names that are explained.
    private var parts: Set<WordKey> = []
    /// Whole names of two words and more, by their keys in a row.
    private var wholes: Set<WordKey> = []

    private static let possessives = WordSet("his her their my our")

    init(_ draft: Draft, _ found: [NameCandidate]) {
        self.draft = draft
        names = []
        isNamed = [Bool](repeating: false, count: draft.tokens.count)
        let animals = Self.animals(draft)
        for name in found {
            let first = draft.tokens[name.tokens.lowerBound].key
            guard name.tokens.count > 1 || !animals.contains(first) else { continue }
            add(name)
        }
        let tagged = names.count
        explain(animals)
        guard !parts.isEmpty || names.count > tagged else { return }
        repeatKnown(animals)
        names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private mutating func add(_ name: NameCandidate) {
        names.append(name)
        for index in name.tokens { isNamed[index] = true }
        guard name.rule != "byline", let last = name.tokens.last else { return }
        if name.tokens.count > 1 {
            wholes.insert(
                name.tokens.dropFirst().reduce(draft.tokens[name.tokens.lowerBound].key) {
                    $0.followed(by: draft.tokens[$1].key)
                })
            parts.insert(draft.tokens[name.tokens.lowerBound].key)
            parts.insert(draft.tokens[last].key)
        } else if name.rule == "context" {
            parts.insert(draft.tokens[last].key)
        }
    }

    private mutating func add(_ tokens: Range<Int>) {
        add(NameCandidate(tokens: tokens, title: tokens.lowerBound..<tokens.lowerBound, rule: "context"))
    }

    private static let calls = WordSet("named called")

    /// The names that the article gives to animals: "a dog named Moss", "her pony, Moss", and in the results of an
    /// article about animals "R. Venn (Wales), Moss".
    private static func animals(_ draft: Draft) -> Set<WordKey> {
        var found: Set<WordKey> = []
        var isAboutAnimals = false
        for index in draft.tokens.indices
        where draft.tokens[index].isWord && NameWords.animals.contains(draft.tokens[index].key) {
            isAboutAnimals = true
            var next = index + 1
            if next < draft.tokens.count, !draft.tokens[next].isCapitalized,
                calls.contains(draft.tokens[next].key) || draft.text[draft.tokens[next].span.start] == 0x2c
            {
                next += 1
            }
            guard next < draft.tokens.count, draft.tokens[next].block == draft.tokens[index].block,
                !draft.tokens[index].isCapitalized, draft.tokens[next].isCapitalized
            else { continue }
            found.insert(draft.tokens[next].key)
        }
        guard isAboutAnimals else { return found }
        for index in draft.tokens.indices.dropFirst(3)
        where draft.tokens[index].isCapitalized && draft.roles[index - 3] != .none
            && draft.text[draft.tokens[index - 2].span.start] == 0x29
            && draft.text[draft.tokens[index - 1].span.start] == 0x2c
        {
            found.insert(draft.tokens[index].key)
        }
        return found
    }

    // MARK: Context

    /// Adds the names that the words beside them explain.
    private mutating func explain(_ animals: Set<WordKey>) {
        for block in draft.blocks where block.paragraph != nil {
            for index in block.tokens where isOpen(index) && !animals.contains(draft.tokens[index].key) {
                guard index == block.tokens.lowerBound || !isOpen(index - 1) else { continue }
                let end = runEnd(index, block.tokens)
                if end - index == 2, isFullName(index, block.tokens) {
                    add(index..<end)
                } else if end - index == 1 ? isExplained(index, block.tokens) : isRoleBearer(index..<end, block.tokens)
                {
                    add(index..<end)
                } else if end - index == 3, NameSurroundings.isHonorific(draft.tokens[index]),
                    (index + 1..<end).allSatisfy({ isUnusual($0) })
                {
                    add(index + 1..<end)
                }
            }
        }
    }

    /// True for a capitalised word in no name.
    private func isOpen(_ index: Int) -> Bool {
        let token = draft.tokens[index]
        return token.isWord && token.isCapitalized && !isNamed[index]
    }

    /// The end of a run of capitalised words in no name.
    private func runEnd(_ start: Int, _ limits: Range<Int>) -> Int {
        var end = start + 1
        while end < limits.upperBound, end - start < 4, isOpen(end), !draft.tokens[end - 1].isPossessive { end += 1 }
        return end
    }

    /// True for a word that can be a name's part: no common word, nor one of places and organisations.
    private func isUnusual(_ index: Int) -> Bool {
        let key = draft.tokens[index].key
        return draft.roles[index] == .none && !draft.tokens[index].isAllCaps
            && draft.facts[index].isDisjoint(with: [.common, .inOtherNames]) && !NameWords.otherHeads.contains(key)
            && !NameWords.days.contains(key) && !NameWords.titles.contains(key)
    }

    /// "Jordan Moss": a first name that is a country's or a place's too, before a surname.
    private func isFullName(_ index: Int, _ limits: Range<Int>) -> Bool {
        let (first, last) = (draft.facts[index], draft.facts[index + 1])
        let key = draft.tokens[index].key
        guard first.contains(.firstName), !first.contains(.common), isUnusual(index + 1),
            !NameWords.otherBeginnings.contains(key), !NameWords.starters.contains(key)
        else { return false }
        let isCountry = draft.roles[index] != .none
        guard isCountry && last.isEmpty || (isCountry || first.contains(.inOtherNames)) && last.contains(.surname)
        else { return false }
        return index == limits.lowerBound || !NameWords.beforePlaces.contains(draft.tokens[index - 1].key)
    }

    /// "his neighbour Moss", "the child, Moss, aged six".
    private func isExplained(_ index: Int, _ limits: Range<Int>) -> Bool {
        guard isUnusual(index), index > limits.lowerBound + 1 else { return false }
        let (before, previous) = (draft.tokens[index - 2], draft.tokens[index - 1])
        if draft.text[previous.span.start] == 0x2c {
            return !before.isCapitalized && NameWords.kin.contains(before.key)
        }
        guard previous.isWord, !previous.isCapitalized, Self.possessives.contains(before.key) else { return false }
        return NameWords.kin.contains(previous.key) || NameWords.roles.contains(previous.key)
    }

    /// "the firm's treasurer, Rana Moss,": two or three words, none in common use, that a role and a comma stand before.
    private func isRoleBearer(_ run: Range<Int>, _ limits: Range<Int>) -> Bool {
        let first = run.lowerBound
        guard run.count < 4, first > limits.lowerBound + 1, draft.text[draft.tokens[first - 1].span.start] == 0x2c,
            run.allSatisfy({ draft.roles[$0] == .none && !draft.facts[$0].contains(.common) })
        else { return false }
        let role = draft.tokens[first - 2]
        return !role.isCapitalized && (NameWords.roles.contains(role.key) || NameWords.titles.contains(role.key))
    }

    // MARK: Known names

    /// Adds names of known persons wherever they stand again, alone between small words.
    private mutating func repeatKnown(_ animals: Set<WordKey>) {
        for block in draft.blocks {
            switch block.kind {
            case .agency, .dateline, .byline: continue
            case .headline, .paragraph: break
            }
            var index = block.tokens.lowerBound
            while index < block.tokens.upperBound {
                guard isOpen(index) else {
                    index += 1
                    continue
                }
                var end = index + 1
                while end < block.tokens.upperBound, isOpen(end), !draft.tokens[end - 1].isPossessive { end += 1 }
                // "Single Rana smiled": a common word has its capital from the sentence.
                let start = end - index == 2 && isOpening(index) ? index + 1 : index
                if isKnown(start..<end, block.tokens) {
                    add(start..<end)
                } else if end - start > 2, draft.tokens[start].isAllCaps {
                    addShouted(start..<end)
                }
                index = end
            }
        }
    }

    /// Adds the known full names in a line all in capitals.
    private mutating func addShouted(_ run: Range<Int>) {
        var start = run.lowerBound
        while start < run.upperBound {
            var key = draft.tokens[start].key
            var end = start + 1
            while end < min(start + 4, run.upperBound) {
                key = key.followed(by: draft.tokens[end].key)
                end += 1
                guard wholes.contains(key) else { continue }
                add(start..<end)
                start = end - 1
                break
            }
            start += 1
        }
    }

    /// True for a common word with its sentence's capital.
    private func isOpening(_ index: Int) -> Bool {
        draft.tokens[index].startsSentence && draft.facts[index].contains(.common)
            && !draft.facts[index].contains(.firstName)
    }

    private func isKnown(_ run: Range<Int>, _ limits: Range<Int>) -> Bool {
        let first = run.lowerBound
        // Beside a name it is a part of something longer.
        if first > limits.lowerBound, isNamed[first - 1] { return false }
        if run.upperBound < limits.upperBound, isNamed[run.upperBound] { return false }
        if run.count > 1 {
            guard run.count < 5 else { return false }
            return wholes.contains(
                run.dropFirst().reduce(draft.tokens[first].key) { $0.followed(by: draft.tokens[$1].key) })
        }
        guard parts.contains(draft.tokens[first].key), draft.tokens[first].span.count > 2,
            !draft.tokens[first].isAbbreviation,
            draft.facts[first].isDisjoint(with: [.common, .inOtherNames])
        else { return false }
        return first == limits.lowerBound || !NameWords.beforePlaces.contains(draft.tokens[first - 1].key)
    }
}
