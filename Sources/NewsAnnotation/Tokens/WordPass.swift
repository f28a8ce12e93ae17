/// Looks each word up once: what the compiled tables know of it.
struct WordPass: AnnotationPass {
    static let name = "words"
    static let requires: [Layer] = [.tokens]
    static let provides: [Layer] = [.words]

    private let lexicon: NameLexicon
    private let clusters: WordClusters

    init(_ tables: ModelTables) {
        lexicon = NameLexicon(tables[.lexicon])
        clusters = WordClusters(tables[.clusters])
    }

    func run(_ draft: inout Draft) {
        draft.facts = draft.tokens.map { $0.isWord ? lexicon.facts($0.key) : [] }
        draft.clusters = clusters.clusters(of: draft.tokens)
    }
}
