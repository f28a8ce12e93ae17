import Glibc
import QuothApp
import Screen

let program = Program(
    arguments: Array(CommandLine.arguments.dropFirst()),
    environment: { name in getenv(name).map { String(cString: $0) } },
    makeTerminal: { _ throws(TerminalFailure) in throw .unknown("there is none yet") })
exit(program.run())
