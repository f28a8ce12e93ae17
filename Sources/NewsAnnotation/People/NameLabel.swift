/// What a token is to a person's name.
package enum NameLabel: Int, Sendable, CaseIterable {
    /// No part of one.
    case outside
    /// The first, a middle, the last token of a name of several tokens.
    case first, inside, last
    /// A name of one token.
    case single

    /// True where a name goes on after the token.
    var isOpen: Bool { self == .first || self == .inside }

    /// True where one label can follow another; a stretch begins as after `outside` and never ends open.
    package static func follows(_ next: NameLabel, _ previous: NameLabel) -> Bool {
        (next == .inside || next == .last) == previous.isOpen
    }
}
