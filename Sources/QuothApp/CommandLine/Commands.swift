import ArgumentParser
import NewsFormats
import NewsModel

/// The command line as ArgumentParser sees it; its help texts are in `HelpTexts`.
struct QuothCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth", version: "quoth \(programVersion)",
        subcommands: [
            ReadCommand.self, AnnotateCommand.self, QuotesCommand.self, PeopleCommand.self, CountriesCommand.self,
            SearchCommand.self, ThemesCommand.self,
        ],
        defaultSubcommand: ReadCommand.self)
}

/// The program's version.
package let programVersion = "0.1.0"

/// Whether colours are used.
package enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Where the terminal has them and `NO_COLOR` is not set.
    case auto
    case always
    case never
}

extension OffsetUnit: ExpressibleByArgument {}
extension TableFormat: ExpressibleByArgument {}
extension ArticlePrinter.Format: ExpressibleByArgument {}

/// `quoth [PATH…]`: opens the reader.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read", shouldDisplay: false)

    @Argument var paths: [String] = []
    @Option var theme: String?
    @Option var color: ColorChoice = .auto
}

/// What every verb that reads articles takes.
struct InputOptions: ParsableArguments {
    /// How to tell a file's format.
    enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
        case auto, text, jsonl, json, feed, markdown, html, mail, mbox, newsboat
    }

    @Argument var paths: [String] = []
    @Option var inputFormat: FormatChoice = .auto
    @Option var color: ColorChoice = .auto
    /// A query that an article must answer.
    @Option(name: .customLong("where")) var condition: String?
    /// How many articles are drawn at random.
    @Option var sample: Int?
    /// The same seed draws the same articles.
    @Option var seed: Int = 1
    /// True where an article counts each time that it comes.
    @Flag var keepDuplicates = false

    /// Where the articles come from: without a path, from the sample.
    var origin: ArticleOrigin { paths.isEmpty ? .sample : .paths(paths) }
    /// The format that was asked for; nil to detect it.
    var format: ArticleFormat? { ArticleFormat(rawValue: inputFormat.rawValue) }
}

/// A verb that reads articles.
protocol InputCommand: ParsableCommand {
    var input: InputOptions { get set }
}

/// `quoth annotate [PATH…]`.
struct AnnotateCommand: InputCommand {
    static let configuration = CommandConfiguration(commandName: "annotate")

    /// The shapes of the output.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl, json
    }

    @OptionGroup var input: InputOptions
    @Option var format: Format = .jsonl
    @Option var offsetUnit: OffsetUnit = .scalar
    /// With what decided each quotation, person and country.
    @Flag var explain = false
}

/// `quoth quotes [PATH…]`.
struct QuotesCommand: InputCommand {
    static let configuration = CommandConfiguration(commandName: "quotes")

    /// The shapes of the output.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, jsonl, csv, markdown, grep
    }

    @OptionGroup var input: InputOptions
    @Option var format: Format = .text
    @Option var speaker: String?
    @Option var about: String?
    @Option var country: String?
    /// The kinds with commas between them; nil for those that somebody says.
    @Option var kind: String?
    @Option var offsetUnit: OffsetUnit = .scalar
}

/// `quoth people [PATH…]`.
struct PeopleCommand: InputCommand {
    static let configuration = CommandConfiguration(commandName: "people")

    @OptionGroup var input: InputOptions
    @Option var format: TableFormat = .text
}

/// `quoth countries [PATH…]`.
struct CountriesCommand: InputCommand {
    static let configuration = CommandConfiguration(commandName: "countries")

    @OptionGroup var input: InputOptions
    @Option var format: TableFormat = .text
}

/// `quoth search QUERY [PATH…]`.
struct SearchCommand: InputCommand {
    static let configuration = CommandConfiguration(commandName: "search")

    @Argument var query: String
    @OptionGroup var input: InputOptions
    @Option var format: ArticlePrinter.Format = .text
}

/// `quoth themes`.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "themes")
}
