import CursesTerminal
import Glibc
import QuothApp

let program = Program(
    arguments: Array(CommandLine.arguments.dropFirst()),
    environment: { name in getenv(name).map { String(cString: $0) } },
    makeTerminal: { request in try CursesTerminal(request) })
exit(program.run())
