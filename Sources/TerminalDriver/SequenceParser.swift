/// Cuts what a program writes to a terminal into characters and control sequences (ECMA-48, UTF-8).
///
/// Takes the bytes as they come: a sequence may begin in one chunk and end in another.
struct SequenceParser {
    /// `ESC [` with its parameters.
    struct Control: Hashable {
        /// `?` and the like before the parameters.
        var mark: UInt8?
        /// A parameter that is left out is 0.
        var parameters: [Int]
        /// What stands before the last byte, as in `ESC [ ! p`.
        var intermediate: UInt8?
        var final: UInt8

        /// A parameter, or what its absence means.
        func parameter(_ index: Int, or absent: Int) -> Int {
            index < parameters.count && parameters[index] > 0 ? parameters[index] : absent
        }
    }

    enum Token: Hashable {
        case character(Unicode.Scalar)
        /// A byte below 32.
        case code(UInt8)
        /// `ESC` and a byte, one more between them for the choice of a character set.
        case escape(intermediate: UInt8?, final: UInt8)
        case control(Control)
    }

    private enum State {
        case text, escape, control, string, stringEscape
    }

    private var state = State.text
    private var intermediate: UInt8?
    private var control = Control(parameters: [], final: 0)
    private var scalar: UInt32 = 0
    private var bytesMissing = 0

    /// Takes one byte in; the token that it completes.
    mutating func take(_ byte: UInt8) -> Token? {
        switch state {
        case .text: return text(byte)
        case .escape: return escape(byte)
        case .control: return control(byte)
        case .string:
            // A title or a colour: ends in a bell or ESC \.
            if byte == 0x07 { state = .text }
            if byte == 0x1B { state = .stringEscape }
            return nil
        case .stringEscape:
            state = byte == UInt8(ascii: "\\") ? .text : .string
            return nil
        }
    }

    private mutating func text(_ byte: UInt8) -> Token? {
        if byte == 0x1B {
            (state, intermediate, bytesMissing) = (.escape, nil, 0)
            return nil
        }
        if byte < 0x20 || byte == 0x7F {
            bytesMissing = 0
            return byte == 0x7F ? nil : .code(byte)
        }
        if byte < 0x80 { return .character(Unicode.Scalar(byte)) }
        return partOfScalar(byte)
    }

    private mutating func partOfScalar(_ byte: UInt8) -> Token? {
        if byte < 0xC0 {
            guard bytesMissing > 0 else { return .character("\u{FFFD}") }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
            bytesMissing -= 1
            return bytesMissing == 0 ? .character(Unicode.Scalar(scalar) ?? "\u{FFFD}") : nil
        }
        switch byte {
        case 0xF0...: (scalar, bytesMissing) = (UInt32(byte & 0x07), 3)
        case 0xE0...: (scalar, bytesMissing) = (UInt32(byte & 0x0F), 2)
        default: (scalar, bytesMissing) = (UInt32(byte & 0x1F), 1)
        }
        return nil
    }

    private mutating func escape(_ byte: UInt8) -> Token? {
        switch byte {
        case UInt8(ascii: "[") where intermediate == nil:
            (state, control) = (.control, Control(parameters: [], final: 0))
            return nil
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
            state = .string
            return nil
        case 0x20...0x2F:
            intermediate = byte
            return nil
        default:
            state = .text
            return .escape(intermediate: intermediate, final: byte)
        }
    }

    private mutating func control(_ byte: UInt8) -> Token? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            if control.parameters.isEmpty { control.parameters = [0] }
            let digits = control.parameters.removeLast()
            control.parameters.append(min(99_999, digits * 10 + Int(byte - UInt8(ascii: "0"))))
        case UInt8(ascii: ";"), UInt8(ascii: ":"):
            if control.parameters.isEmpty { control.parameters = [0] }
            control.parameters.append(0)
        case 0x3C...0x3F: control.mark = byte
        case 0x20...0x2F: control.intermediate = byte
        case 0x40...0x7E:
            state = .text
            control.final = byte
            return .control(control)
        default: break
        }
        return nil
    }
}
