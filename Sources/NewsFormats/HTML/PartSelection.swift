/// Picks what is the article's text among the runs of text of the elements that hold it.
struct PartSelection {
    private let tree: HTMLTree
    private let titles: [LineKey]
    private var parts: [HTMLPart]
    /// Which of the parts stay.
    private var keeps: [Bool]
    private let scores: [Double]
    private let lines: [String]
    private let keys: [LineKey]

    /// The parts of the article, in reading order.
    static func article(_ parts: [HTMLPart], of tree: HTMLTree, fields: PageFields) -> [HTMLPart] {
        var selection = PartSelection(parts, tree, fields)
        selection.dropTitlesAndLeads()
        selection.dropFront()
        selection.dropRepeats()
        selection.dropRights()
        selection.dropEnd()
        selection.dropEmptyHeadings()
        return zip(selection.parts, selection.keeps).filter(\.1).map(\.0)
    }

    private init(_ parts: [HTMLPart], _ tree: HTMLTree, _ fields: PageFields) {
        (self.tree, self.parts) = (tree, parts)
        titles = Array(Set(fields.titles.map { LineKey($0) }))
        keeps = [Bool](repeating: true, count: parts.count)
        scores = parts.map { PageScores.score($0, tree) }
        lines = parts.map { $0.measure.letters < 400 ? $0.line(of: tree) : "" }
        keys = lines.map { LineKey($0) }
    }

    private func isGood(_ index: Int) -> Bool { scores[index] >= 30 }

    /// The headline once more, lines that lead to other articles, and what only programs and lawyers say.
    private mutating func dropTitlesAndLeads() {
        for (index, part) in parts.enumerated() {
            let line = lines[index]
            guard !line.isEmpty else { continue }
            if isTitle(index) || PhrasesBeside.isNone(line, part) { keeps[index] = false }
            // A line that is nothing but a link leads to another article, unless something introduced it.
            if part.linkShare > (part.kind == .listItem ? 0.9 : 0.8), !isIntroduced(index) { keeps[index] = false }
        }
    }

    /// Whether a line is the headline again; two words may be a name as well.
    private func isTitle(_ index: Int) -> Bool {
        titles.contains(keys[index])
            && (parts[index].kind == .heading || lines[index].split(separator: " ").count != 2)
    }

    /// Whether a list item belongs to a list that the line before ends with a colon for.
    private func isIntroduced(_ index: Int) -> Bool {
        guard parts[index].kind == .listItem else { return false }
        var before = index - 1
        while before >= 0, parts[before].kind == .listItem { before -= 1 }
        return before >= 0 && keeps[before] && parts[before].kind != .heading && parts[before].measure.last == 0x3A
    }

    /// What stands before the first paragraph: bylines, dates, sections, reading times.
    private mutating func dropFront() {
        for index in parts.indices.filter({ keeps[$0] }).prefix(5)
        where BylineWords.beginsWithBy(lines[index], most: 160) {
            if parts[index].kind == .body, lines[index].utf8.contains(0x7C) || !parts[index].measure.endsSentence {
                keeps[index] = false
            }
        }
        guard let first = parts.indices.first(where: { keeps[$0] && isGood($0) }) else { return }
        for index in 0..<first where scores[index] <= 8 && parts[index].kind != .heading && !isSentence(index) {
            keeps[index] = false
        }
        // A heading before the text is the article's own again, or its subtitle.
        for index in 0..<first where parts[index].kind == .heading && index + 1 < first { keeps[index] = false }
    }

    /// Whether a short line is more than a name or a date.
    private func isSentence(_ index: Int) -> Bool {
        let line = lines[index]
        guard parts[index].measure.letters >= 30, tree.nodes[parts[index].owner].tag == .paragraph else { return false }
        let digits = line.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }.count
        return digits < 6 && !BylineWords.beginsWithBy(line) && !line.utf8.contains(0x7C)
    }

    /// Paragraphs that come twice: made for narrow screens, or set large.
    private mutating func dropRepeats() {
        var seen: Set<LineKey> = []
        for index in parts.indices where keeps[index] && parts[index].measure.letters >= 40 && !lines[index].isEmpty {
            if !seen.insert(keys[index]).inserted { keeps[index] = false }
        }
    }

    /// What stands behind the last paragraph.
    private mutating func dropEnd() {
        for index in parts.indices.reversed() where keeps[index] {
            if parts[index].kind != .heading, scores[index] > 0 || parts[index].measure.endsSentence { return }
            if parts[index].kind == .verbatim || parts[index].kind == .listItem { return }
            keeps[index] = false
        }
    }

    /// Whose the text is, and what may be done with it, at the very end; requests for cookies stand there too.
    private mutating func dropRights() {
        for index in parts.indices.reversed().filter({ keeps[$0] }).prefix(4) {
            let line = parts[index].measure.letters < 3_000 ? parts[index].line(of: tree).lowercased() : ""
            if PhrasesBeside.isRights(line) { keeps[index] = false }
        }
    }

    /// Headings of which everything went, or that nothing follows.
    private mutating func dropEmptyHeadings() {
        var (hasText, hasAny, isFollowed) = (false, false, false)
        for index in parts.indices.reversed() {
            guard parts[index].kind == .heading else {
                hasAny = true
                hasText = hasText || keeps[index]
                continue
            }
            // Of two headings in a row the first may be that of a chapter.
            if !hasText, hasAny || !isFollowed { keeps[index] = false }
            isFollowed = isFollowed || hasText
            (hasText, hasAny) = (false, false)
        }
    }
}

extension HTMLPart {
    /// The words of the part on one line, with a sign for each line break in it.
    func line(of tree: HTMLTree, lineBreak: UInt8 = 0x20) -> String {
        var words: [UInt8] = []
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            let node = tree.nodes[index]
            if node.isDropped {
                index = node.end
                continue
            }
            if node.tag == .text { tree.append(index, to: &words) }
            if node.tag == .lineBreak { words.append(lineBreak) }
            index += 1
        }
        return String(decoding: PlainWords.collapsed(words), as: UTF8.self)
    }
}
