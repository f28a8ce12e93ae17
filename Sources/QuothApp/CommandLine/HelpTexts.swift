/// The help of the program and of its verbs, written by hand.
package enum HelpTexts {
    /// The help for the verb that the arguments name, or for the whole program.
    static func help(for arguments: [String]) -> String {
        switch verb(in: arguments) {
        case "annotate": annotate
        case "quotes": quotes
        case "themes": themes
        default: program
        }
    }

    /// The verb that the arguments name, nil for the reader.
    static func verb(in arguments: [String]) -> String? {
        let first = arguments.prefix { $0 != "--" }.first { !$0.hasPrefix("-") && $0 != "help" }
        return first.flatMap { ["annotate", "quotes", "themes"].contains($0) ? $0 : nil }
    }

    static let program = """
        quoth reads saved news in the terminal: who is named, which countries, who said what.

          quoth [PATH…]            open the reader: files, folders, or - for standard input;
                                   without a PATH the sample collection
          quoth annotate [PATH…]   quotations, speakers, people and countries as JSON
          quoth quotes [PATH…]     who said what, one quotation a line
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

    static let annotate = """
        quoth annotate [PATH…]     one JSON object for each article, one a line, in order

          --explain                with the rule or score behind each quotation, person and country
          --offset-unit UNIT       what offsets count: scalar (default), utf8 or utf16
          --format FORMAT          jsonl (default) or json: one array
          --input-format FORMAT    auto (default), text or jsonl

        Examples:
          quoth annotate ~/news > news.jsonl
          cat articles.jsonl | quoth annotate --input-format jsonl - | wc -l

        From - the answers stream line by line. A line that is no article is named on standard
        error, the rest goes on, and the exit status is 2. Indirect speech is not marked.

        """

    static let quotes = """
        quoth quotes [PATH…]       who said what

          --speaker NAME           what NAME says: any form of the name, case and accents alike
          --about WORDS            quotations with all these words in them or in their paragraph
          --country CODE           from articles that name the country: IR, US, GB …
          --kind KINDS             of direct, mixed, scare; default: direct,mixed
          --format FORMAT          text (default), json, jsonl, markdown, or grep (path:line: words)
          --offset-unit UNIT       what offsets in JSON count: scalar (default), utf8 or utf16
          --keep-duplicates        articles with the same text each count
          --input-format FORMAT    auto (default), text or jsonl

        Examples:
          quoth quotes --speaker "marit solberg" ~/news
          quoth quotes --about sanctions --country IR --format markdown ~/news

        The exit status is 1 where a filter found nothing. Indirect speech is not marked.

        """

    static let themes = """
        quoth themes               lists the themes for --theme, one a line

        """
}
