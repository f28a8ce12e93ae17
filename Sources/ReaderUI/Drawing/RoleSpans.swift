import NewsModel
import ReaderCore
import Screen
import TextLayout

/// How the bytes of the shown article look by their roles. Later layers go over earlier ones: link, quotation, country,
/// person, speaker, name in focus, match.
struct RoleSpans {
    struct Layer {
        let span: TextSpan
        let style: Style
    }

    private let theme: Theme
    private var layers: [Layer] = []
    private var focused: [TextSpan] = []

    init(view: TextView, highlight: HighlightLevel, theme: Theme) {
        self.theme = theme
        for link in view.article.structure.links { add(link.span, .link) }
        if let annotation = view.annotation {
            addQuotes(annotation, view.focus)
            addNames(annotation, view, highlight)
            addSpeaker(annotation, view.focus)
            addChosen(view, highlight)
        }
        if case .words(let span) = view.focus { add(span, .speaker) }
        for match in view.matches {
            let isInFocus = view.focus == .match(match)
            add(match, isInFocus ? .matchInFocus : .match)
        }
    }

    private mutating func add(_ span: TextSpan, _ role: Role) { layers.append(Layer(span: span, style: theme[role])) }

    /// The layers that touch a line, the lowest first.
    func layers(on line: TextSpan) -> [Layer] { layers.filter { $0.span.overlaps(line) } }

    /// True where the quotation in focus has words on a line of the body or headline.
    func isInFocusedQuotation(_ line: TextSpan, block: LayoutBlock.Kind) -> Bool {
        block != .byline && focused.contains { $0.overlaps(line) }
    }

    private mutating func addQuotes(_ annotation: Annotation, _ focus: Focus) {
        var paragraphs: [Int?] = []
        for quote in annotation.quotes {
            let isInFocus = focus == .quotation(quote.quotation)
            if isInFocus, paragraphs.last == quote.paragraph, let last = focused.last {
                // One bar from the first mark in a paragraph to the last, over the words between.
                focused[focused.count - 1] = TextSpan(last.start, max(last.end, quote.span.end))
            } else if isInFocus {
                focused.append(quote.span)
                paragraphs.append(quote.paragraph)
            }
            // Scare quotes are plain text to the eye.
            if quote.kind == .scare, !isInFocus { continue }
            add(quote.span, isInFocus ? .quoteInFocus : .quote)
        }
    }

    private mutating func addNames(_ annotation: Annotation, _ view: TextView, _ highlight: HighlightLevel) {
        guard highlight == .all || highlight == .firstInParagraph else { return }
        let firstOnly = highlight == .firstInParagraph
        var seen: Set<Seen> = []
        func isWanted(_ span: TextSpan, _ name: String) -> Bool {
            guard firstOnly else { return true }
            let block = view.layout.position(of: span.start).map { view.layout.lines[$0.line].block } ?? -1
            return seen.insert(Seen(block: block, name: name)).inserted
        }
        for country in annotation.countries where isWanted(country.span, country.code) {
            add(country.span, .country)
        }
        for mention in annotation.mentions where isWanted(mention.span, "p\(mention.person)") {
            add(mention.span, .person)
        }
    }

    private struct Seen: Hashable {
        let block: Int
        let name: String
    }

    /// The words by the cue that say who speaks are underlined.
    private mutating func addSpeaker(_ annotation: Annotation, _ focus: Focus) {
        guard case .quotation(let index) = focus, index < annotation.quotations.count else { return }
        let quotation = annotation.quotations[index]
        if let words = quotation.mention ?? quotation.speaker { add(words, .speaker) }
    }

    private mutating func addChosen(_ view: TextView, _ highlight: HighlightLevel) {
        guard let chosen = view.chosen else { return }
        for span in highlight == .none ? [] : view.mentionSpans(of: chosen) {
            var role: Role = .countryInFocus
            if case .person = chosen { role = .personInFocus }
            add(span, role)
        }
        if case .name(_, let span) = view.focus { add(span, .nameAtCursor) }
    }
}
