/// Makes the terminal that the reader draws on.
package typealias TerminalMaker = () throws -> any Sendable

/// What the command line asks of the reader.
package struct ReaderOptions {
    /// Where the articles come from.
    package let origin: ArticleOrigin
    /// The theme's name, where one was asked for.
    package let theme: String?
    package let color: ColorChoice
    /// The value of an environment variable.
    package let environment: @Sendable (String) -> String?
    package let streams: ProgramStreams
    /// What file times mean.
    package let clock: FileClock
    package let makeTerminal: TerminalMaker
}

/// Opens the reader and returns its exit status; throws what is to be said in one line once the screen is restored.
package func runReader(_ options: ReaderOptions) throws(ProgramFailure) -> Int32 {
    throw .terminal("the reader is not there yet; try quoth quotes")
}
