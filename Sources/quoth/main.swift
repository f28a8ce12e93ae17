import CursesTerminal
import Glibc
import QuothApp
import Screen

let variable: @Sendable (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
let program = Program(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: variable,
    makeTerminal: { usesColor throws(TerminalFailure) in
        // The command line has the last word over NO_COLOR.
        try CursesTerminal { $0 == "NO_COLOR" ? (usesColor ? nil : "1") : variable($0) }
    })
exit(program.run())
