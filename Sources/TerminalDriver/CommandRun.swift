import Glibc

/// A command run to its end, without a terminal.
package struct CommandRun: Hashable, Sendable {
    /// From its start to its end.
    package let milliseconds: Double
    /// Nil of one that a signal ended.
    package let exitStatus: Int32?

    /// Runs it; what it writes goes into a file.
    package init(_ call: ProgramCall, output: String = "/dev/null") throws(SpawnFailure) {
        let start = MonotonicTime.now
        let process = try call.spawn(
            streams: [
                ("/dev/null", O_RDONLY), (output, O_WRONLY | O_CREAT | O_TRUNC), ("/dev/null", O_WRONLY),
            ], inNewSession: false)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        milliseconds = MonotonicTime.now.milliseconds(since: start)
        exitStatus = status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }
}
