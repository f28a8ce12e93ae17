import UnicodeText

/// Adds plain text to an article, its paragraphs kept.
enum PlainParagraphs {
    /// Longer lines are no lines that were wrapped to fit.
    private static let widestWrap = 120

    /// Paragraphs end at blank lines; where lines are as long as paragraphs are, at each line's end. Linear.
    static func append(_ text: [UInt8], to composer: inout TextComposer) {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
        let isUnwrapped = lines.contains { $0.count > widestWrap }
        var isBetween = true
        // A CRLF makes an empty piece between two lines that is no blank line.
        var isAfterReturn = false
        for line in lines {
            let isBlank = line.allSatisfy { $0 <= 0x20 }
            let ending = line.endIndex < text.count ? text[line.endIndex] : 0x0A
            if isBlank {
                if !(isAfterReturn && line.isEmpty && ending == 0x0A) { isBetween = true }
            } else {
                if isBetween || isUnwrapped { composer.begin(.body) } else { composer.breakLine() }
                composer.append(Array(line))
                isBetween = false
            }
            isAfterReturn = ending == 0x0D
        }
    }
}
