import NewsAnnotation
import NewsModel

/// Measures the annotator on annotated articles.
package struct Scoring {
    /// The sets that are measured where none is named.
    package static let standardSets = ["polnear.dev", "cleanconll.dev", "worldwide.dev", "trnews.dev"]
    /// The corpus that the labels of speakers' names are of.
    package static let labelledSet = "polnear.train"

    /// What was measured on one set.
    package struct Result: Sendable {
        /// The set's name.
        package let set: String
        package let articles: Int
        package let figures: [Figure]
        package let mistakes: [ScoringMistake]
    }

    private let annotator: Annotator

    /// Measures an annotator, perhaps one with tables of its own.
    package init(_ annotator: Annotator) { self.annotator = annotator }

    /// Measures what a corpus marks: persons, countries, quotes with speakers and cues.
    package func score(_ articles: [CorpusArticle], set: String) -> Result {
        var persons = PersonScorer()
        var countries = CountryScorer()
        var quotes = QuoteScorer()
        for gold in articles {
            let annotation = annotator.annotate(gold.article)
            let text = ScalarText(gold.article.text)
            persons.add(gold, annotation, text)
            countries.add(gold, annotation, text)
            quotes.add(gold, annotation, text)
        }
        let marksPersons = articles.contains { $0.persons != nil }
        let marksCountries = articles.contains { $0.countries != nil }
        return Result(
            set: set, articles: articles.count,
            figures: (marksPersons ? persons.figures : []) + (marksCountries ? countries.figures : [])
                + quotes.figures,
            mistakes: quotes.mistakes + persons.mistakes + countries.mistakes)
    }

    /// Measures the speakers' names on labelled articles.
    package func scoreNames(_ articles: [CorpusArticle], set: String) -> Result {
        var names = SpeakerNameScorer()
        for gold in articles {
            names.add(gold, annotator.annotate(gold.article), ScalarText(gold.article.text))
        }
        return Result(set: set, articles: articles.count, figures: names.figures, mistakes: names.mistakes)
    }
}
