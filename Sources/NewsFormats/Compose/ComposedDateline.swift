import NewsModel

extension ArticleStructure {
    /// Cuts the dateline off the first paragraph of a composed text that has one, below a short summary at most.
    mutating func takeDateline(in text: [UInt8]) {
        var parts = DatelineParts()
        for (index, paragraph) in paragraphs.prefix(4).enumerated() where paragraph.kind == .body {
            let found = text.withUnsafeBufferPointer { Dateline.read(paragraph.span.range, in: $0, &parts) }
            if let found {
                dateline = found.place
                agency = found.agency
                let rest = TextSpan(found.bodyStart, max(found.bodyStart, paragraph.span.end))
                paragraphs[index] = paragraph.at(rest)
                if rest.isEmpty { paragraphs.remove(at: index) }
                return
            }
            if paragraph.span.count > 400 { return }
        }
    }
}
