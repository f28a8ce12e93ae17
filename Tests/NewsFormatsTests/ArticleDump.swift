import NewsModel

/// An article's parts as readable lines, for golden tests.
///
/// Line ends within a span show as `⏎`; verbatim paragraphs have a `▤` instead of a `¶`.
func dump(_ article: Article) -> String {
    var lines: [String] = []
    func add(_ name: String, _ span: TextSpan?) {
        guard let span else { return }
        lines.append("\(name): \(shown(article.string(span)))")
    }
    let structure = article.structure
    add("headline", structure.headline)
    add("byline", structure.byline)
    add("agency", structure.agency)
    add("dateline", structure.dateline)
    add("date line", structure.dateLine)
    if let date = article.date { lines.append("date: \(date.short)") }
    for paragraph in structure.paragraphs {
        let kind =
            switch paragraph.kind {
            case .body: "¶"
            case .verbatim: "▤"
            case .heading, .listItem, .blockQuote: "[\(paragraph.kind)\(paragraph.level)]"
            }
        lines.append("\(kind) \(shown(article.string(paragraph.span)))")
    }
    return lines.joined(separator: "\n")
}

private func shown(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": result += "⏎"
        case "\r": result += "␍"
        case "\u{C}": result += "␌"
        case "\t": result += "⇥"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
