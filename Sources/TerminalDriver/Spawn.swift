import CPseudoTerminal
import Glibc

/// Why a program could not be started.
package enum SpawnFailure: Error, Hashable, Sendable {
    /// No pseudo-terminal is to be had; the system's error number.
    case noTerminal(Int32)
    /// The program is not there or can't be run; the system's error number.
    case notStarted(String, Int32)

    /// One line of words.
    package var words: String {
        switch self {
        case .noTerminal(let number): "can't open a pseudo-terminal: \(String(cString: strerror(number)))"
        case .notStarted(let program, let number): "can't run \(program): \(String(cString: strerror(number)))"
        }
    }
}

/// A program to run, and all that it gets to know of its surroundings.
package struct ProgramCall: Hashable, Sendable {
    /// The program, found by `PATH` where it has no slash, then its arguments.
    package var command: [String]
    /// `NAME=value`, all of them.
    package var environment: [String]

    package init(_ command: [String], environment: [String]) {
        (self.command, self.environment) = (command, environment)
    }

    /// Starts it with its standard streams opened in this order: 0, 1, 2.
    func spawn(streams: [(path: String, flags: Int32)], inNewSession: Bool) throws(SpawnFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, stream) in streams.enumerated() {
            posix_spawn_file_actions_addopen(&actions, Int32(descriptor), stream.path, stream.flags, 0o644)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The leader of a session gets the first terminal that it opens as its controlling one.
        if inNewSession { posix_spawnattr_setflags(&attributes, pseudo_terminal_new_session()) }
        var process = pid_t()
        let program = command.first ?? ""
        let status = Self.withCStrings(command) { arguments in
            Self.withCStrings(environment) { environment in
                posix_spawnp(&process, program, &actions, &attributes, arguments, environment)
            }
        }
        guard status == 0 else { throw .notStarted(program, status) }
        return process
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
