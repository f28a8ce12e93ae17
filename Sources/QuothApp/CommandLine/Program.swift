import ArgumentParser
import Glibc
import UserState

/// One run of the program: takes the command line apart and does what it says.
package struct Program {
    private let arguments: [String]
    private let environment: @Sendable (String) -> String?
    private let streams: ProgramStreams
    private let clock: FileClock
    private let makeTerminal: TerminalMaker

    /// A run with the arguments after the program's name; `environment` gives a variable's value.
    package init(
        arguments: [String], environment: @escaping @Sendable (String) -> String?,
        streams: ProgramStreams = .standard, clock: FileClock = .local, makeTerminal: @escaping TerminalMaker
    ) {
        (self.arguments, self.environment, self.streams) = (arguments, environment, streams)
        (self.clock, self.makeTerminal) = (clock, makeTerminal)
    }

    /// Verbs that are to come: named rather than taken for a missing file.
    private static let plannedVerbs: Set<String> = [
        "stories", "export", "import", "config", "keys",
    ]

    /// Runs to the end; the exit status.
    package func run() -> Int32 {
        // A pipe that is closed at its other end is an error number at the next write, not a signal.
        signal(SIGPIPE, SIG_IGN)
        do throws(ProgramFailure) {
            if asksForHelp { return try print(HelpTexts.help(for: arguments)) }
            return try perform(try command())
        } catch {
            streams.report(error.message)
            return error.exitStatus
        }
    }

    private var asksForHelp: Bool {
        let options = arguments.prefix { $0 != "--" }
        return options.contains("--help") || options.contains("-h") || arguments.first == "help"
    }

    /// The command that the arguments name.
    private func command() throws(ProgramFailure) -> any ParsableCommand {
        if let first = arguments.first, Self.plannedVerbs.contains(first), case .failed = FilePath(first).status() {
            throw .usage("there is no verb '\(first)' yet")
        }
        do {
            return try QuothCommand.parseAsRoot(arguments)
        } catch {
            if QuothCommand.exitCode(for: error) == .success {
                return PrintedCommand(text: QuothCommand.fullMessage(for: error) + "\n")
            }
            throw .usage(usageWords(QuothCommand.message(for: error)), verb: HelpTexts.verb(in: arguments))
        }
    }

    private func perform(_ command: any ParsableCommand) throws(ProgramFailure) -> Int32 {
        switch command {
        case let command as AnnotateCommand: try AnnotateVerb(context: context).run(withLibrary(command))
        case let command as QuotesCommand: try QuotesVerb(context: context).run(withLibrary(command))
        case let command as PeopleCommand: try PeopleVerb(context: context).run(withLibrary(command))
        case let command as CountriesCommand: try CountriesVerb(context: context).run(withLibrary(command))
        case let command as SearchCommand: try SearchVerb(context: context).run(withLibrary(command))
        case is ThemesCommand: try print(themes.names().map { $0 + "\n" }.joined())
        case let command as ReadCommand: try read(command)
        case let command as PrintedCommand: try print(command.text)
        default: throw .usage("nothing to do")
        }
    }

    private var context: VerbContext {
        VerbContext(streams: streams, clock: clock) { [environment] in
            let path = StateKeeper.path(environment)
            let places = path.flatMap { access($0, R_OK) == 0 ? try? StateStore(path: $0).places() : nil } ?? []
            return Set(places.filter(\.isRead).map(\.article))
        }
    }

    private var themes: ThemeFinder {
        ThemeFinder(environment: environment, executable: ThemeFinder.executable)
    }

    private func read(_ command: ReadCommand) throws(ProgramFailure) -> Int32 {
        let paths = command.paths.isEmpty ? try library() : command.paths
        let origin = paths.isEmpty ? ArticleOrigin.sample : .paths(paths)
        // Throws for a path that does not exist, before the reader touches the terminal.
        _ = try ArticleInput(origin, standardInput: streams.input, clock: clock)
        let options = ReaderOptions(
            origin: origin, theme: command.theme,
            usesColor: usesColor(command.color), environment: environment, streams: streams, clock: clock,
            makeTerminal: makeTerminal)
        return try runReader(options)
    }

    /// A verb without a path is about the library.
    private func withLibrary<Command: InputCommand>(_ command: Command) throws(ProgramFailure) -> Command {
        var command = command
        if command.input.paths.isEmpty { command.input.paths = try library() }
        return command
    }

    /// The files and folders of the library; those that are missing are left out as long as one is there.
    private func library() throws(ProgramFailure) -> [String] {
        do throws(ConfigFailure) {
            let paths = try ConfigFile(environment)?.library() ?? []
            let there = paths.filter { if case .found = FilePath($0).status() { true } else { false } }
            return there.isEmpty ? paths : there
        } catch {
            throw .reader(error.words)
        }
    }

    private func usesColor(_ choice: ColorChoice) -> Bool {
        switch choice {
        case .always: true
        case .never: false
        // NO_COLOR counts where it is set to anything but the empty string: no-color.org.
        case .auto: environment("NO_COLOR")?.isEmpty ?? true
        }
    }

    private func print(_ text: String) throws(ProgramFailure) -> Int32 {
        try endingQuietly { () throws(OutputEnd) in
            try streams.output(Array(text.utf8))
            return ExitStatus.success
        }
    }
}

/// Text that ArgumentParser wants printed, such as the version.
private struct PrintedCommand: ParsableCommand {
    var text = ""

    init() {}
    init(text: String) { self.text = text }
    init(from decoder: any Decoder) throws {}
}
