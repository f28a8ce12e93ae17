import CNCurses
import Glibc
import Screen

/// Writes cells to the standard screen of ncurses.
struct CellPainter {
    private let depth: ColorDepth
    private let hasOnlyEightColors: Bool
    private var known: [Style: (attributes: attr_t, pair: Int32)] = [:]
    private var last: (style: Style?, look: (attributes: attr_t, pair: Int32)) = (nil, (0, 0))

    init(depth: ColorDepth, hasOnlyEightColors: Bool) {
        (self.depth, self.hasOnlyEightColors) = (depth, hasOnlyEightColors)
    }

    /// Writes the columns `range` of a row; a range must not begin or end within a wide cluster.
    mutating func paint(_ buffer: CellBuffer, row: Int, columns range: Range<Int>) {
        withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: Int(CCHARW_MAX) + 1) { text in
            guard let start = text.baseAddress else { return }
            for column in range {
                let cell = buffer[row, column]
                if cell.isContinuation { continue }
                let isWide = column + 1 < buffer.columns && buffer[row, column + 1].isContinuation
                let look = self.look(cell.style)
                if CellPainter.fill(text, with: cell.text, width: isWide ? 2 : 1) {
                    _ = curses_put(Int32(row), Int32(column), start, look.attributes, look.pair)
                } else {
                    // The system holds another width for it: a stand-in that nobody disagrees on.
                    CellPainter.fillStandIn(text)
                    _ = curses_put(Int32(row), Int32(column), start, look.attributes, look.pair)
                    if isWide { _ = curses_put(Int32(row), Int32(column) + 1, start, look.attributes, look.pair) }
                }
            }
        }
    }

    /// Puts a cell's scalars into `text` with a final 0; false where the system gives them another width.
    private static func fill(_ text: UnsafeMutableBufferPointer<wchar_t>, with cell: String, width: Int) -> Bool {
        var count = 0
        for scalar in cell.unicodeScalars {
            if count == text.count - 1 { break }
            if scalar.value >= 0x7F {
                let systemWidth = Int(curses_width(wchar(scalar)))
                if count == 0 && systemWidth != width { return false }
                if count > 0 && systemWidth != 0 { continue }
            } else if count > 0 || width == 2 {
                return false
            }
            text[count] = wchar(scalar)
            count += 1
        }
        text[count] = wchar("\0")
        return count > 0
    }

    private static func fillStandIn(_ text: UnsafeMutableBufferPointer<wchar_t>) {
        text[0] = wchar("?")
        text[1] = wchar("\0")
    }

    private static func wchar(_ scalar: Unicode.Scalar) -> wchar_t { wchar_t(scalar.value) }

    // MARK: Styles

    /// The attributes and the colour pair of a style.
    private mutating func look(_ style: Style) -> (attributes: attr_t, pair: Int32) {
        // Neighbours mostly look alike.
        if style == last.style { return last.look }
        if let look = known[style] {
            last = (style, look)
            return look
        }
        let reduced = style.reduced(to: depth)
        var attributes: attr_t = 0
        for (attribute, bits) in [
            (Attributes.bold, curses_bold()), (.dim, curses_dim()), (.italic, curses_italic()),
            (.underline, curses_underline()), (.reverse, curses_reverse()),
        ] where reduced.attributes.contains(attribute) {
            attributes |= bits
        }
        var (foreground, background) = (number(reduced.foreground), number(reduced.background))
        if hasOnlyEightColors {
            // Bold is what makes the bright eight out of the dark.
            if foreground >= 8 { (foreground, attributes) = (foreground - 8, attributes | curses_bold()) }
            if background >= 8 { background -= 8 }
        }
        var pair: Int32 = 0
        if depth != .none && (foreground >= 0 || background >= 0) {
            pair = alloc_pair(foreground, background)
            if pair < 0 {
                // No pair is left: the letters must be readable, so colour goes and attributes stay.
                pair = 0
                if background >= 0 { attributes |= curses_reverse() }
            }
        }
        known[style] = (attributes, pair)
        return (attributes, pair)
    }

    /// The number that ncurses knows a colour by: -1 for the terminal's own.
    private func number(_ color: Color?) -> Int32 {
        switch color {
        case nil, .terminal: -1
        case .ansi(let index), .indexed(let index): Int32(index)
        case .rgb(let red, let green, let blue):
            // Numbers below 256 mean the palette; the next step of green is no difference that one sees.
            Int32(red) << 16 | Int32(green == 0 && red == 0 ? 1 : green) << 8 | Int32(blue)
        }
    }
}
