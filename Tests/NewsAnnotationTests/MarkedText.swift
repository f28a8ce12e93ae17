import NewsModel

@testable import NewsAnnotation

/// A text with labelled spans, written in one string: `«Mara Venn»|person said so in «Lima»|capital:PE.`
///
/// `«` opens a span, `»|label` closes it; a label is letters, figures, `:`, `_` and `/`, and spans may nest.
struct MarkedText {
    /// A labelled stretch of the text.
    struct Mark: Hashable {
        let span: TextSpan
        let label: String
    }

    /// The text without the marking.
    let text: String
    /// The labelled spans in the order they open.
    let marks: [Mark]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var open: [Int] = []
        var found: [(order: Int, mark: Mark)] = []
        var starts: [Int] = []
        let scalars = Array(marked.unicodeScalars)
        var at = 0
        while at < scalars.count {
            if scalars[at] == "«" {
                open.append(starts.count)
                starts.append(bytes.count)
            } else if scalars[at] == "»", at + 1 < scalars.count, scalars[at + 1] == "|", let order = open.popLast() {
                var label = ""
                at += 2
                while at < scalars.count, Self.isLabel(scalars[at]) {
                    label.unicodeScalars.append(scalars[at])
                    at += 1
                }
                found.append((order, Mark(span: TextSpan(starts[order], bytes.count), label: label)))
                continue
            } else {
                bytes += Array(String(scalars[at]).utf8)
            }
            at += 1
        }
        text = String(decoding: bytes, as: UTF8.self)
        marks = found.sorted { $0.order < $1.order }.map(\.mark)
    }

    private static func isLabel(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || ":_/".unicodeScalars.contains(scalar)
    }

    /// The text with labelled spans written into it.
    static func render(_ text: String, _ marks: [Mark]) -> String {
        let bytes = Array(text.utf8)
        var openings: [Int: Int] = [:]
        var closings: [Int: [Mark]] = [:]
        for mark in marks {
            openings[mark.span.start, default: 0] += 1
            closings[mark.span.end, default: []].append(mark)
        }
        var out: [UInt8] = []
        for at in 0...bytes.count {
            // Of nested spans that end together the inner one closes first.
            for mark in (closings[at] ?? []).sorted(by: { $0.span.start > $1.span.start }) {
                out += Array("»|\(mark.label)".utf8)
            }
            for _ in 0..<(openings[at] ?? 0) { out += Array("«".utf8) }
            if at < bytes.count { out.append(bytes[at]) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// An article of the text: where `headline` is true the first line is the headline; every other line that is not
    /// empty is a paragraph.
    func article(headline: Bool = false, byline: TextSpan? = nil) -> Article {
        let bytes = Array(text.utf8)
        var structure = ArticleStructure()
        structure.byline = byline
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0a {
            let span = TextSpan(start, end)
            start = end + 1
            if span.isEmpty || span == byline { continue }
            if headline, structure.headline == nil {
                structure.headline = span
            } else {
                structure.paragraphs.append(Paragraph(span: span))
            }
        }
        return Article(
            text: bytes, structure: structure,
            source: ArticleSource(path: "test.txt", format: "text"))
    }
}
