import NewsStore

/// The help of the program and of its verbs, written by hand.
package enum HelpTexts {
    /// The help for the verb that the arguments name, or for the whole program.
    static func help(for arguments: [String]) -> String {
        switch verb(in: arguments) {
        case "annotate": annotate
        case "quotes": quotes
        case "people": people
        case "countries": countries
        case "search": search
        case "themes": themes
        default: program
        }
    }

    /// The verb that the arguments name, nil for the reader.
    static func verb(in arguments: [String]) -> String? {
        let first = arguments.prefix { $0 != "--" }.first { !$0.hasPrefix("-") && $0 != "help" }
        return first.flatMap { verbs.contains($0) ? $0 : nil }
    }

    private static let verbs = ["annotate", "quotes", "people", "countries", "search", "themes"]

    static let program = """
        quoth reads saved news in the terminal: who is named, which countries, who said what.

          quoth [PATH…]            open the reader: files, folders, or - for standard input;
                                   without a PATH the library, else the sample collection
          quoth annotate [PATH…]   quotations, speakers, people and countries as JSON
          quoth quotes [PATH…]     who said what, one quotation a line
          quoth people [PATH…]     who is named, and how often
          quoth countries [PATH…]  which countries are named
          quoth search QUERY [PATH…]  the articles that answer a query
          quoth themes             the themes there are
          quoth VERB --help        the options of a verb

        Options:
          --theme NAME             the colours of the reader
          --color WHEN             auto, always or never (also: NO_COLOR)
          --version, --help

        Examples:
          quoth ~/news
          quoth quotes --speaker Arnarson ~/news
          quoth annotate article.txt | jq '.quotes[].speaker_name'

        In the reader, ? lists the keys. Indirect speech (he said that …) is not marked.

        """

    /// The options of every verb that reads articles.
    private static let input = """
          --where QUERY            only articles that answer a query; quoth search --help has the language
          --sample N --seed S      only N articles, drawn at random; the same S draws the same
          --input-format FORMAT    auto (default), text, jsonl, json, feed, markdown, html,
                                   mail, mbox or newsboat

        """

    private static let queryRows = QueryHelp.rows.map { row in
        "  " + row.example + String(repeating: " ", count: max(1, 25 - row.example.count)) + row.help
    }.joined(separator: "\n")

    private static let folding = """
          --keep-duplicates        the same article from several places counts each time

        """

    static let annotate = """
        quoth annotate [PATH…]     one JSON object for each article, one a line, in order

          --explain                with the rule or score behind each quotation, person and country
          --offset-unit UNIT       what offsets count: scalar (default), utf8 or utf16
          --format FORMAT          jsonl (default) or json: one array
        \(input)
        Examples:
          quoth annotate ~/news > news.jsonl
          cat articles.jsonl | quoth annotate --input-format jsonl - | wc -l

        From - the answers stream line by line. A line that is no article is named on standard
        error, the rest goes on, and the exit status is 2. Fields that mean nothing here come
        back under "extra". Its output is an input too: what this model has annotated is kept.
        Indirect speech is not marked.

        """

    static let quotes = """
        quoth quotes [PATH…]       who said what

          --speaker NAME           what NAME says: any form of the name, case and accents alike
          --about WORDS            quotations with all these words in them or in their paragraph
          --country CODE           from articles that name the country: IR, US, GB …
          --kind KINDS             of direct, mixed, scare; default: direct,mixed
          --format FORMAT          text (default), json, jsonl, csv, markdown, or grep (path:line: words)
          --offset-unit UNIT       what offsets count: scalar (default), utf8 or utf16
        \(input)\(folding)
        Examples:
          quoth quotes --speaker "marit solberg" ~/news
          quoth quotes --about sanctions --country IR --format markdown ~/news
          quoth quotes --where 'date:2016 outlet:"Northern Wire"' --format csv ~/news > quotes.csv

        The exit status is 1 where a filter found nothing. Indirect speech is not marked.

        """

    static let people = """
        quoth people [PATH…]       who is named: mentions, quotations, articles, outlets, name forms

          --format FORMAT          text (default), json, jsonl, csv or markdown
        \(input)\(folding)
        Example:
          quoth people --where country:IR --format csv ~/news

        """

    static let countries = """
        quoth countries [PATH…]    which countries are named, and how

          --format FORMAT          text (default), json, jsonl, csv or markdown
        \(input)\(folding)
        Example:
          quoth countries --where 'said:"sanctions"' ~/news

        """

    static let search = """
        quoth search QUERY [PATH…]   the articles that answer a query

          --format FORMAT          text (default), json, jsonl, csv, markdown, or grep (path:line: words)
        \(input)\(folding)
        The query:
        \(queryRows)

        Examples:
          quoth search 'person:solberg said:"nobody" date:2016-06..2016-07' ~/news
          quoth search 'country:IR -outlet:"Northern Wire"' --format grep ~/news

        The exit status is 1 where nothing was found.

        """

    static let themes = """
        quoth themes               lists the themes for --theme, one a line

        """
}
