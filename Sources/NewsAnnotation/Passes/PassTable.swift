/// The passes in the order they run; each requires only what earlier ones provide.
package enum PassTable {
    package static let passes: [any AnnotationPass] = [
        TokenPass(),
        SentencePass(),
        CountryPass(),
        PeoplePass(),
        QuotePass(),
        SpeakerPass(),
    ]
}
