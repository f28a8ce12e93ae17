import NewsModel
import NewsStore

/// `quoth quotes`: who said what.
struct QuotesVerb {
    let context: VerbContext

    /// The quotations of one article as they are printed.
    private struct Listing: Sendable {
        var bytes: [UInt8] = []
        var count = 0
    }

    /// What an article holds of a speaker, before it is known who bears which name elsewhere.
    private struct Candidates: Sendable {
        let people: SpeakerSearch.Found
        /// Nil where no quotation may be the speaker's.
        let article: AnnotatedArticle?
        /// The quotations that are or may be the speaker's; with the name that decides, nil where they surely are.
        let quotations: [(index: Int, name: String?)]
    }

    /// Runs the verb; the exit status.
    func run(_ options: QuotesCommand) throws(ProgramFailure) -> Int32 {
        let filter = try QuoteFilter(options)
        let choice = try context.choice(options.input, verb: "quotes", foldsRepeats: !options.input.keepDuplicates)
        var run = try context.run(options.input, choice)
        let printer = QuotePrinter(format: options.format, unit: options.offsetUnit)
        var count = 0
        let status = try endingQuietly { () throws(OutputEnd) in
            let status: Int32
            try context.streams.output(printer.beginning)
            if let speaker = filter.speaker {
                status = try list(by: speaker, filter, printer, &run, count: &count)
            } else {
                status = try list(filter, printer, &run, count: &count)
            }
            try context.streams.output(printer.closing(isEmpty: count == 0))
            return status
        }
        let isNarrowing = filter.isNarrowing || choice.isNarrowing
        return count == 0 && isNarrowing && status == ExitStatus.success ? ExitStatus.nothingFound : status
    }

    /// Lists everybody's quotations as the articles come.
    private func list(
        _ filter: QuoteFilter, _ printer: QuotePrinter, _ run: inout ArticleRun, count: inout Int
    ) throws(OutputEnd) -> Int32 {
        try run.forEach { found in
            let quotations = filter.quotations(of: found)
            return Listing(bytes: printer.bytes(of: quotations, in: found), count: quotations.count)
        } take: { (listings: [Listing]) throws(OutputEnd) in
            try write(listings, printer, count: &count)
        }
    }

    /// Lists one speaker's quotations once all articles have been read: the last may tell whose a surname is.
    private func list(
        by speaker: SpeakerSearch, _ filter: QuoteFilter, _ printer: QuotePrinter, _ run: inout ArticleRun,
        count: inout Int
    ) throws(OutputEnd) -> Int32 {
        var joining = SpeakerJoining()
        var kept: [Candidates] = []
        let status = try run.forEach { found in
            Self.candidates(found, speaker, filter)
        } take: { (batch: [Candidates]) in
            for candidates in batch {
                joining.add(candidates.people)
                if candidates.article != nil { kept.append(candidates) }
            }
        }
        for candidates in kept {
            guard let article = candidates.article else { continue }
            var quotations: [Int] = []
            for (index, name) in candidates.quotations where name.map({ joining.includes($0) }) ?? true {
                quotations.append(index)
            }
            if quotations.isEmpty { continue }
            let listing = Listing(bytes: printer.bytes(of: quotations, in: article), count: quotations.count)
            try write([listing], printer, count: &count)
        }
        return status
    }

    private func write(_ listings: [Listing], _ printer: QuotePrinter, count: inout Int) throws(OutputEnd) {
        var bytes: [UInt8] = []
        for listing in listings where listing.count > 0 {
            bytes += printer.opening(isFirst: count == 0)
            bytes += listing.bytes
            count += listing.count
        }
        try context.streams.output(bytes)
    }

    private static func candidates(
        _ found: AnnotatedArticle, _ speaker: SpeakerSearch, _ filter: QuoteFilter
    ) -> Candidates {
        let people = speaker.look(through: found.annotation.people)
        var quotations: [(index: Int, name: String?)] = []
        for index in filter.quotations(of: found) {
            let quotation = found.annotation.quotations[index]
            if speaker.isDirect(quotation, people, in: found.article) {
                quotations.append((index, nil))
            } else if let name = speaker.joinableName(quotation) {
                quotations.append((index, name))
            }
        }
        return Candidates(people: people, article: quotations.isEmpty ? nil : found, quotations: quotations)
    }
}
