import Keys
import NewsModel
import NewsStore

/// What happens to the reader.
package enum Action: Sendable {
    case key(KeyStroke)
    case resize(ScreenSize)
    /// Articles were loaded; `seen` of `total` files were looked at so far.
    case loaded([StoredArticle], LoadingProgress)
    case annotated([AnnotationResult])
    /// Answers to what was looked up.
    case found(SearchAnswer)
    case speakerFound(String, SpeakerGroups)
    case hopFound(HopAnswer)
    case paletteFound(PaletteAnswer)
    /// Files changed while they are open.
    case filesChanged(FileChanges)
    /// The places kept from earlier runs.
    case places([ReadingPlace])
    /// There is no trace of an earlier run.
    case firstRun
    /// The saved news on this machine, where none was named.
    case sourcesFound([SourceOffer])
    /// Something outside was done that the reader should know of.
    case notice(String)
    /// Something outside went wrong that the reader should know of.
    case trouble(String)
}

/// What the program shall do outside; the answer comes back as an `Action`.
package enum Effect: Hashable, Sendable {
    case quit
    case suspend
    case redraw
    /// Annotate these articles, as there is time.
    case annotate([ArticleNumber])
    /// Annotate this article before all others.
    case annotateFirst(ArticleNumber)
    case save([ReadingPlace])
    /// Answer a question to the whole collection.
    case lookUp(Lookup)
    /// Load no more files.
    case stopLoading
    /// Look for saved news in the usual places.
    case findSources
    /// Open a file or folder in place of what is open.
    case open(String)
    /// Keep a file or folder in the library; nil: what is open.
    case keepInLibrary(String?)
}

/// What was found in one article.
package struct AnnotationResult: Sendable {
    package let number: ArticleNumber
    /// The article that was looked through: it may have been replaced meanwhile.
    package let article: Article
    package let packed: PackedAnnotation

    package init(number: ArticleNumber, article: Article, packed: PackedAnnotation) {
        (self.number, self.article, self.packed) = (number, article, packed)
    }
}
