import NewsModel

/// What `country:` and `--country` ask for: a country by its code, by its name or the beginning of it, or by the words
/// that stand for it in a text.
package struct CountrySearch: Sendable {
    /// ISO 3166-1 alpha-2, capitals.
    private let code: String?
    private let words: SearchWords

    /// A search for a code, in letters of either case; nil where it is not two letters.
    package init?(code: String) {
        guard let code = Self.code(code) else { return nil }
        (self.code, words) = (code, SearchWords(""))
    }

    /// A search for a code or words; nil where there is neither a letter nor a digit.
    init?(_ words: String) {
        (code, self.words) = (Self.code(words), SearchWords(words))
        if self.words.isEmpty { return nil }
    }

    /// True where one of an article's mentions is of the country. Linear in them.
    package func isNamed(among mentions: [CountryMention], in article: Article) -> Bool {
        mentions.contains { mention in
            if let code, mention.code == code || mention.sub == code { return true }
            if words.isEmpty { return false }
            // Two letters begin too many names.
            return (code == nil && begins(SearchWords(mention.name)))
                || SearchWords(Array(article.text[mention.span.range])).contains(words)
        }
    }

    /// True where the words are the first of a name; the last of them may go on.
    private func begins(_ name: SearchWords) -> Bool {
        guard let last = words.words.last, name.words.count >= words.words.count else { return false }
        return name.words.starts(with: words.words.dropLast())
            && name.words[words.words.count - 1].starts(with: last)
    }

    private static func code(_ text: String) -> String? {
        let code = text.uppercased()
        return code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? code : nil
    }
}
