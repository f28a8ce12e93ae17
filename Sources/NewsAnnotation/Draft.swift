import NewsModel

/// What the passes share about one article: each reads what earlier ones wrote and adds its own.
package struct Draft: Sendable {
    package let article: Article
    /// The parts of the article that are annotated, in the order of the text.
    package var blocks: [TextBlock] = []
    /// All tokens in the order of the text; a block's are a run of them.
    package var tokens: [Token] = []
    /// One a token: what the compiled table knows of it; nothing for marks and numbers.
    package var facts: [WordFacts] = []
    /// One a token: the words that it is used like; none for marks and numbers.
    package var clusters: [WordCluster] = []
    /// All sentences in the order of the text.
    package var sentences: [Sentence] = []
    /// One a token: what the country pass made of it.
    package var roles: [TokenRole] = []
    /// Where persons are named, in the order of the text.
    package var names: [NameMention] = []
    /// The persons that `names` point to.
    package var persons: [PersonProfile] = []
    /// The outermost quoted stretches in the order of the text; their `paragraph` is an index into `blocks`.
    package var quoted: [QuotedStretch] = []
    /// What becomes of it: passes fill in their part.
    package var annotation = Annotation()

    package init(article: Article) { self.article = article }

    /// The bytes of the article.
    package var text: [UInt8] { article.text }

    /// The words of a token, for tests and rare cases: hot code asks by `Token.key`.
    package func string(_ token: Token) -> String { article.string(token.span) }

    /// The span from the first to the last of some tokens.
    package func span(_ range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
        return TextSpan(tokens[first].span.start, tokens[last].span.end)
    }
}

/// A part of an article that is annotated: words never run from one into the next.
package struct TextBlock: Hashable, Sendable {
    /// What part of an article a block is.
    package enum Kind: Hashable, Sendable {
        case headline, byline, agency, dateline
        /// A paragraph of the body, 0-based.
        case paragraph(Int)
    }

    package let kind: Kind
    package let span: TextSpan
    /// True where each line end is meant (lists, tables): a sentence ends there.
    package let isVerbatim: Bool
    /// Its tokens, as indexes into `Draft.tokens`.
    package var tokens: Range<Int> = 0..<0

    /// The paragraph's number where the block is one.
    package var paragraph: Int? {
        if case .paragraph(let number) = kind { number } else { nil }
    }
}

/// A sentence: some tokens of one block, its closing marks among them.
package struct Sentence: Hashable, Sendable {
    /// Indexes into `Draft.tokens`.
    package let tokens: Range<Int>
    /// Index into `Draft.blocks`.
    package let block: Int
}

/// What is known of a person beyond the name.
package struct PersonProfile: Hashable, Sendable {
    /// Male or female, where a title, a first name or a word in apposition tells.
    package enum Gender: Sendable { case unknown, male, female }

    /// The fullest name form, without titles.
    package var name: String
    package var gender: Gender = .unknown
    /// True where the name stands for several people: "the Clintons".
    package var isPlural = false
    /// True for an author in the byline.
    package var isByline = false
}

/// A place where a person is named.
package struct NameMention: Hashable, Sendable {
    /// The name's tokens without titles, as indexes into `Draft.tokens`.
    package var tokens: Range<Int>
    /// The title or role right before the name, perhaps empty.
    package var title: Range<Int>
    /// The name's span, without titles.
    package var span: TextSpan
    /// Index into `Draft.persons`.
    package var person: Int
    /// What found it: the tagger, or a rule.
    package var rule: String
    /// How clear it is: the tagger's lead over the next best reading; 0 where a rule decided.
    package var score: Float = 0
}
