/// One key as the terminal reports it, with the modifiers that were held.
package struct KeyStroke: Hashable, Sendable {
    package enum Key: Hashable, Sendable {
        /// A printable scalar, as typed: `a`, `A`, `)`, `é`. Space is `character(" ")`.
        case character(Unicode.Scalar)
        case enter, escape, tab, backspace, delete, insert
        case up, down, left, right
        case home, end, pageUp, pageDown
        case function(Int)
        /// Text that came in as a bracketed paste: it never runs commands.
        case paste(String)
    }

    package struct Modifiers: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let control = Modifiers(rawValue: 1)
        package static let alt = Modifiers(rawValue: 2)
        /// Only for keys that have no upper case of their own: Shift-Tab, Shift-Up.
        package static let shift = Modifiers(rawValue: 4)
    }

    package var key: Key
    package var modifiers: Modifiers

    package init(_ key: Key, _ modifiers: Modifiers = []) { (self.key, self.modifiers) = (key, modifiers) }

    /// The key that types `scalar` by itself.
    package static func typed(_ scalar: Unicode.Scalar) -> KeyStroke { KeyStroke(.character(scalar)) }
    /// Control with a letter, given in lower case.
    package static func control(_ letter: Unicode.Scalar) -> KeyStroke { KeyStroke(.character(letter), .control) }

    /// The scalar that this key types into a prompt, or nil.
    package var typedScalar: Unicode.Scalar? {
        guard case .character(let scalar) = key, modifiers.isEmpty, scalar.value >= 0x20, scalar.value != 0x7f
        else { return nil }
        return scalar
    }
}
