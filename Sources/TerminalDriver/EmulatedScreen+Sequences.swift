extension EmulatedScreen {
    /// The characters that letters stand for in the set for line drawing (VT100).
    static let lineDrawing: [Unicode.Scalar: Unicode.Scalar] = [
        "`": "◆", "a": "▒", "f": "°", "g": "±", "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼", "q": "─", "t": "├",
        "u": "┤", "v": "┴", "w": "┬", "x": "│", "y": "≤", "z": "≥", "{": "π", "|": "≠", "}": "£", "~": "·",
    ]

    /// Obeys a byte below 32.
    mutating func obey(_ code: UInt8) {
        switch code {
        case 0x08: move(toRow: row, column: column - 1)
        case 0x09: move(toRow: row, column: (column / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C:
            wrapsNext = false
            lineFeed()
        case 0x0D: move(toRow: row, column: 0)
        default: break
        }
    }

    /// Obeys ESC and a byte.
    mutating func obey(_ intermediate: UInt8?, _ final: UInt8) {
        switch (intermediate, final) {
        case (UInt8(ascii: "("), _): drawsLines = final == UInt8(ascii: "0")
        case (nil, UInt8(ascii: "7")): savedCursor = (row, column)
        case (nil, UInt8(ascii: "8")): move(toRow: savedCursor.row, column: savedCursor.column)
        case (nil, UInt8(ascii: "D")): lineFeed()
        case (nil, UInt8(ascii: "E")):
            move(toRow: row, column: 0)
            lineFeed()
        case (nil, UInt8(ascii: "M")): reverseLineFeed()
        case (nil, UInt8(ascii: "c")): self = EmulatedScreen(rows: rows, columns: columns)
        default: break
        }
    }

    /// Obeys ESC [ with its parameters.
    mutating func obey(_ control: SequenceParser.Control) {
        guard control.intermediate == nil else { return }
        let isPrivate = control.mark == UInt8(ascii: "?")
        switch control.final {
        case UInt8(ascii: "h"), UInt8(ascii: "l"):
            for mode in control.parameters { set(mode, isPrivate, control.final == UInt8(ascii: "h")) }
        case _ where control.mark != nil: break
        case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"): erase(control)
        case UInt8(ascii: "@"), UInt8(ascii: "P"), UInt8(ascii: "L"), UInt8(ascii: "M"), UInt8(ascii: "S"),
            UInt8(ascii: "T"), UInt8(ascii: "b"):
            shift(control)
        case UInt8(ascii: "r"): setRegion(control)
        default: move(control)
        }
    }

    // MARK: Moving

    private mutating func move(_ control: SequenceParser.Control) {
        let count = control.parameter(0, or: 1)
        switch control.final {
        case UInt8(ascii: "H"), UInt8(ascii: "f"): move(toRow: count - 1, column: control.parameter(1, or: 1) - 1)
        case UInt8(ascii: "A"): move(toRow: row - count, column: column)
        case UInt8(ascii: "B"): move(toRow: row + count, column: column)
        case UInt8(ascii: "C"): move(toRow: row, column: column + count)
        case UInt8(ascii: "D"): move(toRow: row, column: column - count)
        case UInt8(ascii: "G"), UInt8(ascii: "`"): move(toRow: row, column: count - 1)
        case UInt8(ascii: "d"): move(toRow: count - 1, column: column)
        case UInt8(ascii: "I"): move(toRow: row, column: (column / 8 + count) * 8)
        case UInt8(ascii: "Z"): move(toRow: row, column: ((column + 7) / 8 - count) * 8)
        case UInt8(ascii: "s"): savedCursor = (row, column)
        case UInt8(ascii: "u"): move(toRow: savedCursor.row, column: savedCursor.column)
        default: break
        }
    }

    private mutating func move(toRow row: Int, column: Int) {
        self.row = max(0, min(rows - 1, row))
        self.column = max(0, min(columns - 1, column))
        wrapsNext = false
    }

    // MARK: Changing cells

    private mutating func erase(_ control: SequenceParser.Control) {
        let which = control.parameter(0, or: 0)
        wrapsNext = false
        switch (control.final, which) {
        case (UInt8(ascii: "X"), _): erase(row, column..<column + max(1, which))
        case (UInt8(ascii: "K"), 0): erase(row, column..<columns)
        case (UInt8(ascii: "K"), 1): erase(row, 0..<column + 1)
        case (UInt8(ascii: "K"), _): erase(row, 0..<columns)
        case (_, 0):
            erase(row, column..<columns)
            for below in row + 1..<max(row + 1, rows) { erase(below, 0..<columns) }
        case (_, 1):
            erase(row, 0..<column + 1)
            for above in 0..<row { erase(above, 0..<columns) }
        default: for row in 0..<rows { erase(row, 0..<columns) }
        }
    }

    private mutating func shift(_ control: SequenceParser.Control) {
        let count = control.parameter(0, or: 1)
        switch control.final {
        case UInt8(ascii: "@"): insertBlanks(count)
        case UInt8(ascii: "P"): deleteCharacters(count)
        case UInt8(ascii: "L"): scrollDown(count, from: row)
        case UInt8(ascii: "M"): scrollUp(count, from: row)
        case UInt8(ascii: "S"): scrollUp(count, from: region.lowerBound)
        case UInt8(ascii: "T"): scrollDown(count, from: region.lowerBound)
        default: for _ in 0..<min(count, rows * columns) { if let lastCharacter { put(lastCharacter) } }
        }
    }

    private mutating func setRegion(_ control: SequenceParser.Control) {
        let top = control.parameter(0, or: 1) - 1
        let end = min(rows, control.parameter(1, or: rows))
        guard top < end else { return }
        region = top..<end
        move(toRow: 0, column: 0)
    }

    // MARK: Modes

    private mutating func set(_ mode: Int, _ isPrivate: Bool, _ isOn: Bool) {
        switch (isPrivate, mode) {
        case (false, 4): inserts = isOn
        case (true, 7): wraps = isOn
        case (true, 47), (true, 1047), (true, 1049): isOn ? showAlternate() : showNormal()
        case (true, 2026): isUpdating = isOn
        default: break
        }
    }

    private mutating func showAlternate() {
        guard normal == nil else { return }
        (normal, savedCursor) = (cells, (row, column))
        cells = Self.blank(rows, columns)
    }

    private mutating func showNormal() {
        guard let normal else { return }
        (cells, self.normal) = (normal, nil)
        move(toRow: savedCursor.row, column: savedCursor.column)
    }
}
