import NewsModel

/// Finds who says each quotation, and groups the quotes into quotations.
struct SpeakerPass: AnnotationPass {
    static let name = "speakers"
    static let requires: [Layer] = [.tokens, .words, .sentences, .quoteMarks, .people]
    static let provides: [Layer] = [.cues, .speakers, .quotations]

    private let tagger: CueTagger
    private let ranking: SpeakerRanking
    private let antecedents: AntecedentRanking

    init(_ tables: ModelTables) {
        (tagger, ranking) = (CueTagger(tables), SpeakerRanking(tables))
        antecedents = AntecedentRanking(tables)
    }

    func run(_ draft: inout Draft) {
        guard !draft.quoted.isEmpty else { return }
        let evidence = GenderEvidence(draft)
        for person in draft.persons.indices {
            draft.persons[person].gender = evidence.gender(of: person, known: draft.persons[person].gender)
        }
        var context = AttributionContext(draft, tagger)
        var features = FeatureBuffer()
        var scores: [Float] = []
        context.decideAll { ranking.choice($0, &features, &scores) }
        var grouping = QuotationGrouping(context, SpeakerResolver(context.reader, evidence, antecedents))
        grouping.run()
        draft.annotation.quotes = grouping.quotes
        draft.annotation.quotations = grouping.quotations
    }
}
