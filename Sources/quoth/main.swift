import CursesTerminal
import Glibc
import QuothApp
import Screen

let variable: @Sendable (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
let program = Program(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: variable,
    makeTerminal: { request throws(TerminalFailure) in try CursesTerminal(request, environment: variable) })
exit(program.run())
