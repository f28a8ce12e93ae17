import NewsModel
import NewsStore

/// Which quotations `quoth quotes` lists.
struct QuoteFilter: Sendable {
    /// Who is to speak; nil for all.
    let speaker: SpeakerSearch?
    private let about: AboutSearch?
    private let country: CountrySearch?
    private let kinds: Set<QuoteKind>
    /// True where the user said which quotations, so that none is nothing found.
    let isNarrowing: Bool

    /// A filter of the options; throws `ProgramFailure.usage` where one makes no sense.
    init(_ options: QuotesCommand) throws(ProgramFailure) {
        speaker = try Self.search(options.speaker, option: "--speaker") { SpeakerSearch($0) }
        about = try Self.search(options.about, option: "--about") { AboutSearch($0) }
        country = options.country.flatMap { CountrySearch(code: $0) }
        if country == nil, let country = options.country {
            throw Self.usage("--country takes a code of two letters such as IR, not '\(printable(country))'")
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
        if let country, !country.isNamed(among: annotation.countries, in: found.article) { return [] }
        return annotation.quotations.indices.filter { index in
            kinds.contains(annotation.quotations[index].kind)
                && about?.isMet(by: annotation.quotations[index], of: annotation, in: found.article) ?? true
        }
    }

    /// The search for an option's value; throws where there is no word in it.
    private static func search<Search>(
        _ value: String?, option: String, _ search: (String) -> Search?
    ) throws(ProgramFailure) -> Search? {
        guard let value else { return nil }
        guard let search = search(value) else { throw Self.usage("\(option) needs a word") }
        return search
    }
}
