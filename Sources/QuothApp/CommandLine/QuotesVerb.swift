import NewsAnnotation
import NewsModel

/// `quoth quotes`: who said what.
struct QuotesVerb {
    let streams: ProgramStreams
    let clock: FileClock

    /// The quotations of one article as they are printed.
    private struct Listing: Sendable {
        var bytes: [UInt8] = []
        var count = 0
    }

    /// Runs the verb; the exit status.
    func run(_ options: QuotesCommand) throws(ProgramFailure) -> Int32 {
        let filter = try QuoteFilter(options)
        var run = try ArticleRun(options.input, streams: streams, clock: clock)
        let annotator = Annotator()
        let printer = QuotePrinter(format: options.format, unit: options.offsetUnit)
        let keepsDuplicates = options.keepDuplicates
        var count = 0
        let status = try endingQuietly { () throws(OutputEnd) in
            let status = try run.forEach { named in
                if named.name.sameAs != nil, !keepsDuplicates { return Listing() }
                return Self.listing(named, annotator.annotate(named.article), filter, printer)
            } take: { (listings: [Listing]) throws(OutputEnd) in
                var bytes: [UInt8] = []
                for listing in listings where listing.count > 0 {
                    bytes += printer.opening(isFirst: count == 0)
                    bytes += listing.bytes
                    count += listing.count
                }
                try streams.output(bytes)
            }
            try streams.output(printer.closing(isEmpty: count == 0))
            return status
        }
        if run.repeats > 0, !keepsDuplicates {
            let words = run.repeats == 1 ? "1 repeat" : "\(run.repeats) repeats"
            streams.report("\(words) of articles counted once; --keep-duplicates shows them")
        }
        let isFruitless = count == 0 && filter.isNarrowing && status == ExitStatus.success
        return isFruitless ? ExitStatus.nothingFound : status
    }

    private static func listing(
        _ named: ArticleRun.Named, _ annotation: Annotation, _ filter: QuoteFilter, _ printer: QuotePrinter
    ) -> Listing {
        let found = AnnotatedArticle(named.article, annotation, id: named.name.id, sameAs: named.name.sameAs)
        let quotations = filter.quotations(of: found)
        return Listing(bytes: printer.bytes(of: quotations, in: found), count: quotations.count)
    }
}
