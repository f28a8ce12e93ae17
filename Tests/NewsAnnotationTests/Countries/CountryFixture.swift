import NewsModel
import Testing

@testable import NewsAnnotation

/// Marked text against what the annotator finds of countries in it, as `kind:code`.
enum CountryFixture {
    /// The text with its countries marked.
    static func marked(_ text: String) -> String {
        let annotation = Annotator().annotate(MarkedText(text).article())
        return MarkedText.render(
            text,
            annotation.countries.map { .init(span: $0.span, label: "\($0.kind.rawValue):\($0.code)") })
    }

    /// Expects the marks of a text, and no others.
    static func check(_ source: String, _ location: SourceLocation = #_sourceLocation) {
        #expect(marked(MarkedText(source).text) == source, sourceLocation: location)
    }
}
