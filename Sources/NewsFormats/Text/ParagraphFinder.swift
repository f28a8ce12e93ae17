import NewsModel

/// Groups the lines of a body into paragraphs.
struct ParagraphFinder {
    private let lines: ArraySlice<TextLine>
    private let shape: LineShape
    private var paragraphs: [Paragraph] = []

    /// The paragraphs that `lines` make. Linear.
    static func paragraphs(_ lines: ArraySlice<TextLine>, shape: LineShape) -> [Paragraph] {
        var finder = ParagraphFinder(lines: lines, shape: shape)
        finder.find()
        return finder.paragraphs
    }

    private init(lines: ArraySlice<TextLine>, shape: LineShape) { (self.lines, self.shape) = (lines, shape) }

    private mutating func find() {
        paragraphs.reserveCapacity(shape.isWrapped ? lines.count / 4 + 2 : lines.count)
        var index = lines.startIndex
        while index < lines.endIndex {
            var end = verbatimEnd(index)
            let isVerbatim = end > index
            if !isVerbatim {
                end = index + 1
                // A table under a sentence begins a group of its own.
                while end < lines.endIndex, !shape.breaks(lines[end - 1], lines[end]), verbatimEnd(end) == end {
                    end += 1
                }
            }
            let span = TextSpan(lines[index].range.lowerBound, lines[end - 1].range.upperBound)
            paragraphs.append(Paragraph(span: span, isVerbatim: isVerbatim))
            index = end
        }
    }

    /// The line after the list or table that begins at `index`; `index` itself where none does.
    private func verbatimEnd(_ index: Int) -> Int {
        let traits = lines[index].traits
        if traits.isDisjoint(with: [.isListItem, .isAligned, .hasDigit]) { return index }
        return traits.contains(.isListItem) ? listEnd(index) : tableEnd(index)
    }

    /// A list has two items or more with no blank line between; an item may run over several lines.
    private func listEnd(_ index: Int) -> Int {
        var (end, items) = (index + 1, 1)
        while end < lines.endIndex, !lines[end].traits.contains(.afterBlank) {
            if lines[end].traits.contains(.isListItem) {
                items += 1
            } else if !continuesItem(end, item: index) {
                break
            }
            end += 1
        }
        return items > 1 ? end : index
    }

    /// Whether the line at `end` goes on with a list's item: it is set in, or the line before it was full.
    private func continuesItem(_ end: Int, item: Int) -> Bool {
        let (line, next) = (lines[end - 1], lines[end])
        if next.indent > lines[item].indent { return true }
        guard shape.isWrapped, !line.traits.contains(.endsSentence) else { return false }
        return next.traits.contains(.startsLower) || line.width + 1 + Int(next.firstWord) >= shape.width
    }

    /// A table has two lines or more that are divided into columns, or three short ones with figures.
    private func tableEnd(_ index: Int) -> Int {
        var (end, aligned) = (index, 0)
        while end < lines.endIndex, end == index || !lines[end].traits.contains(.afterBlank) {
            let line = lines[end]
            if line.traits.contains(.isAligned) {
                aligned += 1
            } else if !isShortFigures(line) {
                break
            }
            end += 1
        }
        let count = end - index
        return count >= 3 || (count == 2 && aligned == 2) ? end : index
    }

    private func isShortFigures(_ line: TextLine) -> Bool {
        line.traits.contains(.hasDigit) && !line.traits.contains(.endsSentence) && !line.traits.contains(.isListItem)
            && (shape.isWrapped ? line.width * 4 < shape.width * 3 : line.width < 60)
    }
}
