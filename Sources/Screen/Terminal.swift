import Keys

/// A place to show screens and read keys from. Used from one thread.
package protocol Terminal: AnyObject {
    /// The size in cells.
    var size: (rows: Int, columns: Int) { get }
    /// How many colours are shown.
    var colorDepth: ColorDepth { get }
    /// Whether the background is light, once the terminal has said so; it is asked where the request wants it.
    var isLight: Bool? { get }
    /// What to wait on for keys.
    var inputDescriptor: Int32 { get }
    /// Shows a screen, writing only what changed since the last, with the cursor at a place or hidden.
    func present(_ buffer: CellBuffer, cursor: Position?)
    /// All keys that have come in; never waits.
    func readKeys() -> [KeyStroke]
    /// Reads the size anew, after the window changed.
    func resized()
    /// Gives the screen back to the shell, until `resume`.
    func suspend()
    /// Takes the screen again; the next `present` paints all of it.
    func resume()
    /// Makes the next `present` paint all of the screen.
    func redraw()
    /// Gives the screen back for good; calling it again does nothing.
    func close()
}

/// Why a terminal can't be used.
package enum TerminalFailure: Error, Hashable, Sendable {
    /// Standard input or output is no terminal.
    case notATerminal
    /// The terminal of this name, empty where TERM is not set, can't move its cursor.
    case cannotMoveCursor(term: String)
    /// Anything else, in a few words.
    case unknown(String)
}

/// How a terminal is wanted.
package struct TerminalRequest: Hashable, Sendable {
    /// False where the user asked for no colours at all.
    package var usesColor: Bool
    /// True where standard input brings articles, so that keys must come from the controlling terminal.
    package var readsKeysFromControllingTerminal: Bool
    /// True where the terminal shall be asked for its background.
    package var asksForBackground: Bool

    package init(usesColor: Bool, readsKeysFromControllingTerminal: Bool, asksForBackground: Bool = false) {
        self.usesColor = usesColor
        self.asksForBackground = asksForBackground
        self.readsKeysFromControllingTerminal = readsKeysFromControllingTerminal
    }
}
