/// Who and what is named in an annotation, without the places: for looking through a whole collection.
package struct PackedNames: Sendable {
    /// The fullest name form of each person, and whether it is only a byline's.
    package private(set) var people: [(name: String, isByline: Bool)] = []
    /// Each country with its code, once a name that it bears.
    package private(set) var countries: [(code: String, name: String)] = []
}

extension PackedAnnotation {
    /// The names, read without the rest: some microseconds. None for another text.
    package func names(text: [UInt8]) -> PackedNames { AnnotationUnpacker.names(bytes, text: text) ?? PackedNames() }
}

extension PackedNames {
    init(people: [Person], countries: [(code: String, name: String, sub: String?)]) {
        self.people = people.map { ($0.name, $0.isByline) }
        self.countries = countries.filter { $0.sub == nil }.map { ($0.code, $0.name) }
    }
}
