import NewsTraining

/// Makes up news articles for benchmarks: the same ones for the same seed.
///
/// Words come as often as in a language (the n-th word with a chance of 1/n), speakers and countries as often as in
/// news; about 3 KB an article.
struct NewsMaker {
    /// One article and the day it bears.
    struct Item {
        let title: String
        let author: String
        let outlet: String
        let year: Int
        let month: Int
        let day: Int
        let paragraphs: [String]

        /// `2016-06-03`.
        var date: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

        /// The article as a scraper writes it.
        var text: String {
            "\(title)\n\n\(author)\n\(outlet)\n\(date)\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
        }
    }

    private var random: SeededGenerator
    private let rareWords: [String]

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        // A language has far more rare words than common ones: these are syllables put together.
        rareWords = (0..<20_000).map { _ in
            (0..<Int.random(in: 2...4, using: &random)).map { _ in MadeUpWords.pick(MadeUpWords.syllables, &random) }
                .joined()
        }
        self.random = random
    }

    /// The next article.
    mutating func next() -> Item {
        let people = (0..<3).map { _ in person() }
        let countries = (0..<2).map { _ in pick(MadeUpWords.countries) }
        var paragraphs: [String] = []
        var bytes = 0
        let length = Int.random(in: 2_300...3_300, using: &random)
        while bytes < length {
            var paragraph = self.paragraph(people, countries)
            if paragraphs.isEmpty { paragraph = pick(MadeUpWords.towns).uppercased() + " — " + paragraph }
            bytes += paragraph.utf8.count + 2
            paragraphs.append(paragraph)
        }
        return Item(
            title: headline(people, countries), author: person(), outlet: pick(MadeUpWords.outlets),
            year: Int.random(in: 2004...2023, using: &random), month: Int.random(in: 1...12, using: &random),
            day: Int.random(in: 1...28, using: &random), paragraphs: paragraphs)
    }

    private mutating func headline(_ people: [String], _ countries: [String]) -> String {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: "\(countries[0]) \(word()) \(word()) after \(word()) \(word())"
        case 1: "\(people[0]) says \(word()) \(word()) will \(word())"
        default: "Officials in \(countries[1]) warn of \(word()) \(word())"
        }
    }

    private mutating func paragraph(_ people: [String], _ countries: [String]) -> String {
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1: "\"\(clause(12)),\" said \(pick(people)). \"\(clause(9)).\""
        case 2: "\"\(clause(14)),\" \(pick(["he", "she"])) \(pick(MadeUpWords.cues))."
        case 3:
            "\(pick(people)) \(pick(MadeUpWords.cues)) that \(small(clause(10))) \"\(small(clause(4)))\" "
                + "in \(pick(countries))."
        case 4: "\(clause(9)) in \(pick(countries)) and \(pick(countries)). \(clause(14))."
        default: "\(clause(16)). \(clause(13)), \(small(clause(7)))."
        }
    }

    private mutating func clause(_ words: Int) -> String {
        let count = Int.random(in: max(2, words - 3)...(words + 3), using: &random)
        let text = (0..<count).map { _ in word() }.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func small(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    private mutating func person() -> String { pick(MadeUpWords.firstNames) + " " + pick(MadeUpWords.surnames) }

    /// A word by Zipf's law: the common ones first, then the rare.
    private mutating func word() -> String {
        let count = MadeUpWords.common.count + rareWords.count
        let rank = Int(expLog(Double.random(in: 0..<1, using: &random), count)) - 1
        return rank < MadeUpWords.common.count ? MadeUpWords.common[rank] : rareWords[rank - MadeUpWords.common.count]
    }

    private mutating func pick(_ words: [String]) -> String { MadeUpWords.pick(words, &random) }
}
