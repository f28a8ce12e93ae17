import NewsStore

/// The page on which one types letters of what to jump to.
package struct PaletteState: Sendable {
    package internal(set) var typed = ""
    package internal(set) var entries: [PaletteEntry] = []
    package internal(set) var selection = 0
    /// Grows with each letter: answers to what was typed before count for nothing.
    var generation = 0
    /// The people and countries of the collection, once they are gathered.
    var names: NameIndex?
    /// False until the first answer has come.
    package internal(set) var isAnswered = false
}
