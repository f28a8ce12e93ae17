import NewsModel

/// Finds the paragraphs of a plain mail: those that are wrapped to fit, lists, quotations, titles with a line of signs
/// under them, and lines whose ends are meant.
struct MailPlainText {
    private var composer = TextComposer()
    /// How wide the mail's lines are at most, in characters.
    private let width: Int

    /// Longer lines are paragraphs of their own, in characters.
    private static let widest = 110

    /// The paragraphs of a text in valid UTF-8. Linear.
    static func paragraphs(_ text: [UInt8], flow: MailTextLine.Flow) -> [MailParagraph] {
        let lines = MailTextLine.lines(text, flow: flow)
        var reader = MailPlainText(lines)
        var block: [MailTextLine] = []
        for line in lines {
            if line.isBlank || block.last.map({ $0.quoteDepth != line.quoteDepth }) ?? false {
                reader.write(block)
                block = []
            }
            if !line.isBlank { block.append(line) }
        }
        reader.write(block)
        reader.composer.end()
        return MailParagraph.all(of: reader.composer)
    }

    private init(_ lines: [MailTextLine]) {
        let widths = lines.lazy.filter { !$0.isJoined }.map { Self.width(of: $0.text) }.filter { $0 <= Self.widest }
        width = min(max(widths.max() ?? 0, 60), 100)
    }

    /// The characters of a line.
    private static func width(of text: [UInt8]) -> Int { text.count { $0 & 0xC0 != 0x80 } }

    // MARK: Blocks

    /// Adds lines with no blank one between.
    private mutating func write(_ block: [MailTextLine]) {
        let block = block.filter { !Self.isRule($0.text) || block.count > 1 }
        guard let first = block.first else { return }
        if first.quoteDepth > 0 { return writeRuns(block[...], kind: .blockQuote, level: first.quoteDepth) }
        var rest = block[...]
        while let title = Self.title(rest) {
            composer.begin(.heading, level: 2)
            composer.append(rest[title].text)
            composer.end()
            rest = rest[(title + 2)...]
        }
        let lines = rest.filter { !Self.isRule($0.text) }
        if Self.isList(lines) { return writeList(lines) }
        let breaks = lines.indices.dropLast().count { isMeant(lines[$0], lines[$0 + 1]) }
        if Self.isTable(lines) || breaks * 2 >= lines.count, !lines.contains(where: Self.isLong) {
            return writeVerbatim(lines)
        }
        writeRuns(lines[...], kind: .body, level: 0)
    }

    private mutating func writeVerbatim(_ lines: [MailTextLine]) {
        guard lines.count > 1 else { return writeRuns(lines[...], kind: .body, level: 0) }
        composer.begin(.verbatim)
        composer.append(Array(lines.map(\.text).joined(separator: [0x0A])))
        composer.end()
    }

    /// Adds lines that are wrapped; a line that ends a sentence though the next word had room ends a paragraph, and so
    /// does every line where some are as long as paragraphs.
    private mutating func writeRuns(_ lines: ArraySlice<MailTextLine>, kind: Paragraph.Kind, level: Int) {
        let areWhole = lines.contains(where: Self.isLong)
        composer.begin(kind, level: level)
        for index in lines.indices where !Self.isRule(lines[index].text) {
            composer.append(lines[index].text)
            guard index + 1 < lines.endIndex else { break }
            if areWhole
                || isMeant(lines[index], lines[index + 1])
                    && (kind == .blockQuote || Self.endsSentence(lines[index].text))
            {
                composer.begin(kind, level: level)
            } else {
                composer.breakLine()
            }
        }
        composer.end()
    }

    private mutating func writeList(_ lines: [MailTextLine]) {
        for line in lines {
            if let start = MailListMark.end(line.text) {
                let isNumbered = line.text[start - 2] == 0x2E || line.text[start - 2] == 0x29
                composer.begin(.listItem, level: 1)
                composer.append(isNumbered ? line.text : Array(line.text[start...]))
            } else {
                composer.breakLine()
                composer.append(line.text)
            }
        }
        composer.end()
    }

    // MARK: What lines are

    /// Whether a line ends though the next one's first word had room in it.
    private func isMeant(_ line: MailTextLine, _ next: MailTextLine) -> Bool {
        if line.isJoined { return true }
        let word = next.text.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        // The words of an address that was too long for any line come by themselves.
        let first = word.starts(with: "http".utf8) ? 12 : Self.width(of: Array(word))
        return Self.width(of: line.text) + 1 + first <= width - 4
    }

    private static func isLong(_ line: MailTextLine) -> Bool {
        width(of: line.text) > widest && width(of: MailWebAddress.removed(from: line.text)) > widest
    }

    private static func endsSentence(_ text: [UInt8]) -> Bool {
        var measure = TextMeasure()
        measure.add(text.suffix(12))
        return measure.endsSentence || text.last == 0x2C
    }

    /// Whether a line is only drawn: "-----", "=====", "* * *".
    static func isRule(_ text: [UInt8]) -> Bool {
        guard text.count >= 3, let first = text.first(where: { $0 > 0x20 }) else { return false }
        if first == 0xE2 { return isBoxDrawing(text.filter { $0 > 0x20 }) }
        guard isRuleSign(first), text.allSatisfy({ $0 <= 0x20 || isRuleSign($0) }) else { return false }
        return text.count { $0 > 0x20 } >= 3
    }

    private static func isRuleSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2D, 0x3D, 0x2A, 0x5F, 0x7E, 0x23, 0x2B: true
        default: false
        }
    }

    /// Lines of Unicode's own: ─, ━, ═, and dashes.
    private static func isBoxDrawing(_ signs: [UInt8]) -> Bool {
        guard signs.count % 3 == 0 else { return false }
        return stride(from: 0, to: signs.count, by: 3).allSatisfy { place in
            let isDash = signs[place + 1] == 0x80 && (0x92...0x95).contains(signs[place + 2])
            return signs[place] == 0xE2 && (signs[place + 1] == 0x94 || signs[place + 1] == 0x95 || isDash)
        }
    }

    /// The place of the line that stands over a line of signs about as long, perhaps with another above.
    private static func title(_ block: ArraySlice<MailTextLine>) -> Int? {
        guard let first = block.first else { return nil }
        let isFramed = block.count > 2 && isRule(first.text)
        let place = block.startIndex + (isFramed ? 1 : 0)
        guard place + 1 < block.endIndex, !isRule(block[place].text), isRule(block[place + 1].text) else { return nil }
        let (line, rule) = (width(of: block[place].text), block[place + 1].text.count)
        return line <= 100 && (isFramed || rule * 2 >= line) ? place : nil
    }

    /// Whether lines are items of a list: the first begins with a mark, and no other kind of line follows but the rest of
    /// an item.
    private static func isList(_ lines: [MailTextLine]) -> Bool {
        guard let first = lines.first, MailListMark.end(first.text) != nil else { return false }
        return lines.dropFirst().allSatisfy { $0.text.first ?? 0 <= 0x20 || MailListMark.end($0.text) != nil }
            || lines.count { MailListMark.end($0.text) != nil } * 3 >= lines.count
    }

    /// Whether half of the lines have columns: words set apart by three spaces or a tab.
    private static func isTable(_ lines: [MailTextLine]) -> Bool {
        let columns = lines.count { line in
            let words = line.text.drop { $0 <= 0x20 }
            return words.indices.dropLast(3).contains { place in
                words[place] == 0x09 || words[place] == 0x20 && words[place + 1] == 0x20 && words[place + 2] == 0x20
            }
        }
        return columns > 1 && columns * 2 >= lines.count
    }
}

/// The marks that items of lists begin with.
enum MailListMark {
    /// Where the words behind a mark and its space begin: "* ", "- ", "• ", "3. ", "3) "; nil where a line has none.
    static func end(_ text: [UInt8]) -> Int? {
        let start = text.firstIndex { $0 > 0x20 } ?? text.count
        guard start < text.count, start < 12 else { return nil }
        let rest = text[start...]
        if [0x2A, 0x2D, 0x2B].contains(text[start]) { return space(text, start + 1) }
        if rest.starts(with: "•".utf8) || rest.starts(with: "–".utf8) || rest.starts(with: "▪".utf8)
            || rest.starts(with: "●".utf8)
        {
            return space(text, start + 3)
        }
        let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard (1...2).contains(digits.count), digits.endIndex < text.count,
            text[digits.endIndex] == 0x2E || text[digits.endIndex] == 0x29
        else { return nil }
        return space(text, digits.endIndex + 1)
    }

    private static func space(_ text: [UInt8], _ offset: Int) -> Int? {
        offset + 1 < text.count && text[offset] <= 0x20 ? offset + 1 : nil
    }
}
