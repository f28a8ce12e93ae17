import NewsModel

/// A stretch of text that may name a person.
package struct NameCandidate: Hashable, Sendable {
    /// The name's tokens, without titles.
    package var tokens: Range<Int>
    /// The title's tokens right before it, perhaps none.
    package var title: Range<Int>
    /// How sure it is that a person is named, from what stands in and beside the name; 2 and more is sure.
    package var score: Double
    package var gender: PersonProfile.Gender = .unknown
    /// True where a verb of speaking stands beside it, and "he" or "she" soon after.
    package var speaksAsPerson = false
    /// The rule that found it.
    package var rule: String
}

/// Finds where persons may be named; a trained tagger can stand in for the rules.
package protocol NameFinding: Sendable {
    /// The candidates in the order of the text, never overlapping.
    func candidates(in draft: Draft) -> [NameCandidate]
}
