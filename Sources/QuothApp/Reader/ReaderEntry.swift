import Screen

/// Makes the terminal that the reader draws on; throws where there is none that can show it.
package typealias TerminalMaker = (TerminalRequest) throws(TerminalFailure) -> any Terminal

/// What the command line asks of the reader.
package struct ReaderOptions {
    /// Where the articles come from; the paths exist.
    package let origin: ArticleOrigin
    /// The theme's name, where one was asked for.
    package let theme: String?
    /// Without colours for `NO_COLOR` and `--color never`; with keys from elsewhere for the path `-`.
    package let terminal: TerminalRequest
    /// The value of an environment variable.
    package let environment: @Sendable (String) -> String?
    package let streams: ProgramStreams
    /// What file times mean.
    package let clock: FileClock
    package let makeTerminal: TerminalMaker
}

/// Opens the reader and returns its exit status; throws what is to be said in one line once the screen is restored.
package func runReader(_ options: ReaderOptions) throws(ProgramFailure) -> Int32 {
    throw .reader("the reader is not there yet; try quoth quotes")
}
