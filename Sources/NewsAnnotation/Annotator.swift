import NewsModel

/// Finds the quotations, speakers, people and countries of an article.
package struct Annotator: Sendable {
    private let passes: [any AnnotationPass]

    /// An annotator that goes by some tables: those of the program, or new ones in training.
    package init(tables: ModelTables = .embedded) { passes = PassTable.passes(tables) }

    /// What was found; linear in the length of the text.
    package func annotate(_ article: Article) -> Annotation { draft(article).annotation }

    /// The draft after all passes, with what the passes share.
    package func draft(_ article: Article) -> Draft {
        var draft = Draft(article: article)
        for pass in passes { pass.run(&draft) }
        return draft
    }

    /// The tokens of an article, with their sentences; for counting words, where nothing else is known yet.
    package static func tokens(of article: Article) -> [Token] {
        var draft = Draft(article: article)
        TokenPass().run(&draft)
        SentencePass().run(&draft)
        return draft.tokens
    }
}
