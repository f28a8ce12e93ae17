import UnicodeText

/// The ASCII twins of all that the reader draws beyond ASCII, for terminals that know no UTF-8.
package enum AsciiTwin {
    /// The twin of each glyph that the reader itself draws, and of common punctuation; each of one column.
    package static let glyphs: [Unicode.Scalar: Character] = [
        "▌": "#", "▎": "|", "▏": "|", "█": "#", "│": "|", "┃": "|", "─": "-", "━": "-", "┼": "+", "├": "+", "┤": "+",
        "┬": "+", "┴": "+", "╭": "+", "╮": "+", "╰": "+", "╯": "+", "…": "~", "·": ".", "•": "*", "±": "+", "●": "*",
        "○": "o",
        "◌": "o", "↓": "v", "↑": "^", "←": "<", "→": ">", "↵": "<", "⏎": "<", "–": "-", "—": "-", "‐": "-", "‑": "-",
        "−": "-", "×": "x", "≈": "~", "‘": "'", "’": "'", "‚": "'", "‛": "'", "“": "\"", "”": "\"", "„": "\"",
        "‟": "\"",
        "«": "\"", "»": "\"", "‹": "'", "›": "'", "′": "'", "″": "\"", "✓": "+", "✗": "x", "★": "*", "☆": "*",
        "▸": ">", "▾": "v", "▴": "^", "◂": "<", "§": "S", "¶": "P", "°": "o", "£": "L", "€": "E", "¥": "Y", "¢": "c",
        "©": "C", "®": "R", "ß": "s", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
        "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "p", "Þ": "P", "ı": "i", "ħ": "h", "Ħ": "H",
    ]

    /// The one ASCII character that stands for a cell's text: the letter without its marks, else `?`.
    package static func twin(of text: String) -> Character {
        guard let first = text.unicodeScalars.first else { return " " }
        if first.isASCII { return Character(first) }
        if let known = glyphs[first] { return known }
        let base = ScalarFolding.baseLetter(of: first.value)
        if base >= 0x20, base < 0x7F, let scalar = Unicode.Scalar(base) { return Character(scalar) }
        return "?"
    }
}

extension CellBuffer {
    /// The same screen in ASCII alone, column for column. Linear in the cells.
    package func inASCII() -> CellBuffer {
        var result = self
        result.mapCells { cell in
            if cell.text.utf8.count == 1 { return cell }
            return Cell(String(AsciiTwin.twin(of: cell.text)), cell.style)
        }
        return result
    }
}
