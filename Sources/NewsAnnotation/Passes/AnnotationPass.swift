/// What passes add to a draft, and ask of earlier ones.
package enum Layer: String, Sendable, CaseIterable {
    case tokens, words, sentences, quoteMarks, countries, people, cues, speakers, quotations
}

/// One step of the annotation of an article: it reads some layers of the draft and adds others.
package protocol AnnotationPass: Sendable {
    /// The pass's name, for traces.
    static var name: String { get }
    /// The layers that must be there before it runs.
    static var requires: [Layer] { get }
    /// The layers that are there after it ran.
    static var provides: [Layer] { get }

    /// Reads the draft and adds to it; linear in the length of the text.
    func run(_ draft: inout Draft)
}
