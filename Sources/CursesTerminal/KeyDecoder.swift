import CNCurses
import Keys

/// Turns what ncurses reads into key strokes.
///
/// A bracketed paste becomes one stroke, even when it comes in several parts; an escape sequence that nobody knows is
/// swallowed, or its letters would run commands.
struct KeyDecoder {
    /// One thing read: a character, or a key's code.
    enum Input: Hashable {
        case character(UInt32)
        case code(Int32)
    }

    /// Codes of our own, above all of ncurses'.
    static let pasteBegins: Int32 = 0x2000
    static let pasteEnds: Int32 = 0x2001

    private var pasted: [UInt32]?
    /// Whether the terminal's background is light, once it has answered the question for it.
    private(set) var isLight: Bool?

    /// The strokes of all that was read at once.
    mutating func strokes(_ inputs: [Input]) -> [KeyStroke] {
        var (strokes, index): ([KeyStroke], Int) = ([], 0)
        while index < inputs.count {
            if pasted != nil {
                if let stroke = paste(inputs[index]) { strokes.append(stroke) }
                index += 1
            } else if let end = answer(inputs, from: index) ?? KeyDecoder.unknownSequence(inputs, from: index) {
                index = end
            } else {
                if let stroke = stroke(inputs[index]) { strokes.append(stroke) }
                index += 1
            }
        }
        return strokes
    }

    /// Takes a part of a paste; answers the stroke when it ends.
    private mutating func paste(_ input: Input) -> KeyStroke? {
        switch input {
        case .code(KeyDecoder.pasteEnds), .character(0x03):
            // Ctrl-C ends a paste whose end was lost on the way.
            defer { pasted = nil }
            return KeyStroke(.paste(KeyDecoder.text(pasted ?? [])))
        case .character(let value): pasted?.append(value)
        case .code: break
        }
        return nil
    }

    /// The pasted text, controls but line ends and tabs left out.
    private static func text(_ values: [UInt32]) -> String {
        var scalars = String.UnicodeScalarView()
        for value in values {
            let isKept = value == 9 || value == 10 || value == 13 || (value >= 0x20 && !(0x7F..<0xA0).contains(value))
            if isKept, let scalar = Unicode.Scalar(value == 13 ? 10 : value) { scalars.append(scalar) }
        }
        return String(scalars)
    }

    /// Where a control sequence that no key is known by ends, if one begins at `start`.
    private static func unknownSequence(_ inputs: [Input], from start: Int) -> Int? {
        guard start + 2 < inputs.count, inputs[start] == .character(0x1B), inputs[start + 1] == .character(0x5B)
        else { return nil }
        var index = start + 2
        while index < inputs.count, case .character(let value) = inputs[index], (0x20...0x3F).contains(value) {
            index += 1
        }
        guard index < inputs.count, case .character(let final) = inputs[index], (0x40...0x7E).contains(final)
        else { return nil }
        // Esc and then `[q`, typed fast, has a small letter and nothing before it.
        return index > start + 2 || final < 0x61 ? index + 1 : nil
    }

    /// Where the answer to the question for the background ends, if one begins at `start`:
    /// `ESC ] 11 ; rgb:RRRR/GGGG/BBBB`, then BEL or `ESC \`.
    private mutating func answer(_ inputs: [Input], from start: Int) -> Int? {
        let lead: [Input] = [0x1B, 0x5D, 0x31, 0x31, 0x3B].map { .character($0) }
        guard inputs.count > start + lead.count, Array(inputs[start..<start + lead.count]) == lead else { return nil }
        var words = ""
        var index = start + lead.count
        while index < inputs.count, case .character(let value) = inputs[index], value != 7, value != 0x1B {
            if let scalar = Unicode.Scalar(value) { words.unicodeScalars.append(scalar) }
            index += 1
        }
        isLight = KeyDecoder.isLight(words) ?? isLight
        let isString = index + 1 < inputs.count && inputs[index] == .character(0x1B)
        return min(inputs.count, index + (isString ? 2 : 1))
    }

    /// Whether `rgb:ffff/ffff/ffff` is a light colour: more than half as bright as white, by the weights of BT.601.
    private static func isLight(_ answer: String) -> Bool? {
        guard let colon = answer.firstIndex(of: ":") else { return nil }
        let parts = answer[answer.index(after: colon)...].split(separator: "/").prefix(3)
        let levels = parts.compactMap { part in
            Int(part, radix: 16).map { Double($0) / Double((1 << (4 * part.count)) - 1) }
        }
        guard levels.count == 3 else { return nil }
        return 0.299 * levels[0] + 0.587 * levels[1] + 0.114 * levels[2] > 0.5
    }

    private mutating func stroke(_ input: Input) -> KeyStroke? {
        switch input {
        case .code(KeyDecoder.pasteBegins):
            pasted = []
            return nil
        case .code(let code): return KeyDecoder.key(code)
        case .character(let value): return KeyDecoder.typed(value)
        }
    }

    private static func typed(_ value: UInt32) -> KeyStroke? {
        switch value {
        case 0: return KeyStroke(.character(" "), .control)
        case 8, 0x7F: return KeyStroke(.backspace)
        case 9: return KeyStroke(.tab)
        case 10, 13: return KeyStroke(.enter)
        case 27: return KeyStroke(.escape)
        // Control takes the letter's upper bits: 1 is Ctrl-A, 28 is Ctrl-\.
        case 1..<32: return Unicode.Scalar(value < 27 ? value + 0x60 : value + 0x40).map(KeyStroke.control)
        case 0x80..<0xA0: return nil
        default: return Unicode.Scalar(value).map(KeyStroke.typed)
        }
    }

    private static func key(_ code: Int32) -> KeyStroke? {
        switch code {
        case KEY_UP: KeyStroke(.up)
        case KEY_DOWN: KeyStroke(.down)
        case KEY_LEFT: KeyStroke(.left)
        case KEY_RIGHT: KeyStroke(.right)
        case KEY_SR: KeyStroke(.up, .shift)
        case KEY_SF: KeyStroke(.down, .shift)
        case KEY_SLEFT: KeyStroke(.left, .shift)
        case KEY_SRIGHT: KeyStroke(.right, .shift)
        case KEY_HOME, KEY_A1, KEY_FIND: KeyStroke(.home)
        case KEY_END, KEY_C1, KEY_SELECT: KeyStroke(.end)
        case KEY_PPAGE, KEY_A3: KeyStroke(.pageUp)
        case KEY_NPAGE, KEY_C3: KeyStroke(.pageDown)
        case KEY_DC: KeyStroke(.delete)
        case KEY_IC: KeyStroke(.insert)
        case KEY_BTAB: KeyStroke(.tab, .shift)
        case KEY_BACKSPACE: KeyStroke(.backspace)
        case KEY_ENTER: KeyStroke(.enter)
        case KEY_F0...(KEY_F0 + 63): KeyStroke(.function(Int(code - KEY_F0)))
        default: nil
        }
    }
}
