import NewsModel
import UnicodeText

/// Which quotations `quoth quotes` lists.
struct QuoteFilter: Sendable {
    /// Words as the search compares them: folded, cut at everything that is no letter or digit.
    typealias Words = [[UInt8]]

    /// Who is to speak; nil for all.
    let speaker: SpeakerSearch?
    private let about: Words?
    private let country: String?
    private let kinds: Set<QuoteKind>
    /// True where the user said which quotations, so that none is nothing found.
    let isNarrowing: Bool

    /// A filter of the options; throws `ProgramFailure.usage` where one makes no sense.
    init(_ options: QuotesCommand) throws(ProgramFailure) {
        let speaker = try Self.words(options.speaker, option: "--speaker")
        self.speaker = speaker.map { SpeakerSearch(options.speaker ?? "", words: $0) }
        about = try Self.words(options.about, option: "--about")
        country = options.country?.uppercased()
        if let country, country.utf8.count != 2 || !country.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
            throw Self.usage(
                "--country takes a code of two letters such as IR, not '\(printable(options.country ?? ""))'")
        }
        kinds = try Self.kinds(options.kind ?? "direct,mixed")
        isNarrowing = speaker != nil || about != nil || country != nil || options.kind != nil
    }

    private static func usage(_ words: String) -> ProgramFailure { .usage(words, verb: "quotes") }

    private static func kinds(_ names: String) throws(ProgramFailure) -> Set<QuoteKind> {
        var kinds: Set<QuoteKind> = []
        for name in names.split(separator: ",") {
            guard let kind = QuoteKind(rawValue: String(name)) else {
                throw Self.usage("--kind takes direct, mixed and scare, not '\(printable(String(name)))'")
            }
            kinds.insert(kind)
        }
        if kinds.isEmpty { throw Self.usage("--kind takes direct, mixed and scare, with commas between them") }
        return kinds
    }

    /// The indexes of the article's quotations that are asked for whoever speaks, in reading order.
    func quotations(of found: AnnotatedArticle) -> [Int] {
        let annotation = found.annotation
        if let country, !annotation.countries.contains(where: { $0.code == country || $0.sub == country }) { return [] }
        return annotation.quotations.indices.filter { index in
            kinds.contains(annotation.quotations[index].kind) && isAbout(index, found)
        }
    }

    /// True where every word asked for begins a word of the quotation or of the paragraphs it stands in.
    private func isAbout(_ index: Int, _ found: AnnotatedArticle) -> Bool {
        guard let about else { return true }
        let quotes = found.annotation.quotations[index].quotes.map { found.annotation.quotes[$0] }
        var words: Words = []
        var paragraphs: Set<Int> = []
        for quote in quotes {
            var span = quote.span
            if let paragraph = quote.paragraph {
                guard paragraphs.insert(paragraph).inserted else { continue }
                span = found.article.structure.paragraphs[paragraph].span
            }
            words += Self.words(found.article.string(span))
        }
        return about.allSatisfy { wanted in words.contains { $0.starts(with: wanted) } }
    }

    /// The words of an option's value; throws where there is none in it.
    private static func words(_ value: String?, option: String) throws(ProgramFailure) -> Words? {
        guard let value else { return nil }
        let words = words(value)
        if words.isEmpty { throw Self.usage("\(option) needs a word") }
        return words
    }

    /// The words of a text as the search compares them.
    static func words(_ string: String) -> Words {
        foldedForSearch(Array(string.utf8))
            .split { byte in
                // Bytes above ASCII are parts of letters, but for the typographic apostrophe and its like, which
                // the folding has made ASCII.
                !(byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
                    || (0x41...0x5A).contains(byte))
            }
            .map(Array.init)
    }
}
