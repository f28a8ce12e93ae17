/// What stands before a name and belongs to it: titles, and what they and first names tell of the gender.
struct NameSurroundings {
    let draft: Draft

    private static let of = WordKey("of")
    private static let burmese = WordKey("u")
    private static let reach = 8

    /// A name with its title and gender.
    func candidate(_ tokens: Range<Int>, rule: String, score: Float = 0) -> NameCandidate {
        let title = title(before: tokens.lowerBound)
        return NameCandidate(
            tokens: tokens, title: title, gender: gender(tokens, title), rule: rule, score: score)
    }

    private func key(_ index: Int, beside name: Int) -> WordKey {
        index >= 0 && draft.tokens[index].block == draft.tokens[name].block ? draft.tokens[index].key : .none
    }

    /// True for a title of any language.
    static func isTitle(_ token: Token) -> Bool { NameWords.titles.contains(token.key) || isHonorific(token) }

    /// True for a title that is never a first name.
    static func isHonorific(_ token: Token) -> Bool {
        NameWords.honorifics.contains(token.key) || token.span.count == 1 && token.key == burmese
    }

    /// The row of titles and their parts that ends at a name: "Deputy Fisheries Minister", "Mr.".
    private func title(before name: Int) -> Range<Int> {
        var start = name
        var first = name
        while start > 0, name - start < Self.reach {
            let token = draft.tokens[start - 1]
            guard token.isWord, token.isCapitalized, token.block == draft.tokens[name].block else { break }
            let isTitle = Self.isTitle(token)
            guard isTitle || NameWords.titleParts.contains(token.key) else { break }
            start -= 1
            if isTitle { first = start }
            if token.startsSentence { break }
        }
        // "Secretary of State": words of an office after "of" are a title too.
        let isOffice = start < name && key(start - 1, beside: name) == Self.of
        let hasTitle = first < name || isOffice && isTitleOrRole(key(start - 2, beside: name))
        return hasTitle ? start..<name : name..<name
    }

    private func isTitleOrRole(_ key: WordKey) -> Bool {
        NameWords.titles.contains(key) || NameWords.roles.contains(key)
    }

    private func gender(_ tokens: Range<Int>, _ title: Range<Int>) -> PersonProfile.Gender {
        for index in title {
            if let gender = Self.gender(draft.tokens[index].key) { return gender }
        }
        let first = tokens.lowerBound
        if title.isEmpty {
            let before = roleBeforeComma(first) ?? key(first - 1, beside: first)
            if let gender = Self.gender(before) { return gender }
        }
        guard tokens.count > 1 else { return .unknown }
        let known = draft.facts[first]
        guard known.contains(.female) != known.contains(.male) else { return .unknown }
        return known.contains(.female) ? .female : .male
    }

    private static func gender(_ key: WordKey) -> PersonProfile.Gender? {
        if NameWords.female.contains(key) { return .female }
        return NameWords.male.contains(key) ? .male : nil
    }

    /// The role that a name explains, nil where there is none: "its manager, Rana Moss,".
    private func roleBeforeComma(_ name: Int) -> WordKey? {
        guard name > 1, draft.text[draft.tokens[name - 1].span.start] == 0x2c else { return nil }
        let role = key(name - 2, beside: name)
        guard NameWords.roles.contains(role) || NameWords.kin.contains(role), !draft.tokens[name - 2].isCapitalized
        else { return nil }
        return role
    }
}
