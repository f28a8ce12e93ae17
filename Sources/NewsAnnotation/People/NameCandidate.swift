/// A stretch of text that names a person.
package struct NameCandidate: Hashable, Sendable {
    /// The name's tokens, without titles.
    package var tokens: Range<Int>
    /// The title's tokens right before it, perhaps none.
    package var title: Range<Int>
    package var gender: PersonProfile.Gender = .unknown
    /// What decided: "tagger", "byline".
    package var rule: String
    /// By how much the tagger's reading leads over the next best one (a difference of log-likelihoods); 0 where a rule
    /// decided.
    package var score: Float = 0
}
