/// The passes in the order they run; each requires only what earlier ones provide.
package enum PassTable {
    package static func passes(_ tables: ModelTables) -> [any AnnotationPass] {
        [
            TokenPass(),
            WordPass(tables),
            SentencePass(),
            CountryPass(),
            PeoplePass(tables),
            QuotePass(),
            SpeakerPass(tables),
        ]
    }
}
