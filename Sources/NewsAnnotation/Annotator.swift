import NewsModel

/// Finds the quotations, speakers, people and countries of an article.
package struct Annotator: Sendable {
    private let passes: [any AnnotationPass]

    package init() { passes = PassTable.passes }

    /// What was found; linear in the length of the text.
    package func annotate(_ article: Article) -> Annotation { draft(article).annotation }

    /// The draft after all passes, with what the passes share.
    package func draft(_ article: Article) -> Draft {
        var draft = Draft(article: article)
        for pass in passes { pass.run(&draft) }
        return draft
    }
}
