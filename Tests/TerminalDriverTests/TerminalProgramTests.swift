import Testing

@testable import TerminalDriver

/// Programs whose behaviour is known, in a real pseudo-terminal. No time is asserted but such as a program's own
/// sleep makes certain.
@Suite(.serialized) struct TerminalProgramTests {
    private func shell(_ script: String, rows: Int = 24, columns: Int = 80) throws -> TerminalProgram {
        try TerminalProgram(
            ProgramCall(["/bin/sh", "-c", script], environment: ["PATH=/usr/bin:/bin", "TERM=xterm-256color"]),
            rows: rows, columns: columns)
    }

    @Test func `it has a terminal of its own, of the size asked for`() throws {
        let program = try shell(
            "stty size </dev/tty; tty >/dev/null && echo terminal; env; read x", rows: 30, columns: 100)
        #expect(program.wait(limit: 5_000) { $0.shows("30 100") && $0.shows("terminal") } != nil)
        program.resize(rows: 20, columns: 60)
        #expect(program.end(with: "\n") == 0)
    }

    @Test func `a change of size is a signal`() throws {
        let program = try shell("trap 'stty size; exit 3' WINCH; echo ready; while :; do sleep 0.01; done")
        #expect(program.wait(limit: 5_000) { $0.shows("ready") } != nil)
        program.resize(rows: 20, columns: 60)
        #expect(program.wait(limit: 5_000) { $0.shows("20 60") } != nil)
        #expect(program.end(with: "") == 3)
    }

    @Test func `the silence at the end is not counted`() throws {
        let program = try shell("stty raw -echo; echo ready; exec cat")
        #expect(program.wait(limit: 5_000) { $0.shows("ready") } != nil)
        let before = MonotonicTime.now
        let press = program.press("x", Patience(quiet: 300))
        let latency = try #require(press.latency)
        #expect(press.bytes == 1 && press.lateBytes == 0)
        #expect(MonotonicTime.now.milliseconds(since: before) >= 300)
        #expect(latency + 299 <= MonotonicTime.now.milliseconds(since: before))
    }

    @Test func `work before the output and between its parts is counted`() throws {
        let program = try shell("stty -echo; echo ready; read x; sleep 0.1; echo one; sleep 0.1; echo two; read x")
        #expect(program.wait(limit: 5_000) { $0.shows("ready") } != nil)
        let press = program.press("\n", Patience(quiet: 1_000, limit: 20_000))
        let (response, latency) = (try #require(press.response), try #require(press.latency))
        #expect(response >= 100 && latency >= response + 99)
        #expect(program.screen.shows("one") && program.screen.shows("two"))
    }

    @Test func `what comes after the silence is late, and no part of the next key`() throws {
        let program = try shell(
            "stty -echo; echo ready; read x; echo one; sleep 0.3; echo two; read x; echo three; read x")
        #expect(program.wait(limit: 5_000) { $0.shows("ready") } != nil)
        #expect(program.press("\n", Patience(quiet: 100)).bytes == 5)
        #expect(program.wait(limit: 5_000) { $0.shows("two") } != nil)
        let press = program.press("\n", Patience(quiet: 100))
        #expect(press.bytes == 7 && press.lateBytes == 0)
    }

    @Test func `a synchronized update is waited for`() throws {
        let program = try shell(
            "stty -echo; echo ready; read x; printf '\\033[?2026h'; sleep 0.2; printf 'done\\033[?2026l'; read x")
        #expect(program.wait(limit: 5_000) { $0.shows("ready") } != nil)
        let latency = try #require(program.press("\n", Patience(quiet: 20, limit: 20_000)).latency)
        #expect(latency >= 200 && program.screen.shows("done"))
    }

    @Test func `silence does not end what is waited for by its look`() throws {
        let program = try shell(
            "stty -echo; echo ready; read x; echo one; sleep 0.2; echo two; sleep 0.1; echo three; read x")
        #expect(program.wait(limit: 5_000) { $0.shows("ready") } != nil)
        let patience = Patience(quiet: 1_000, limit: 20_000)
        let latency = try #require(program.press("\n", patience) { $0.shows("two") })
        #expect(latency >= 300 && program.screen.shows("three"))
        #expect(program.press("", Patience(quiet: 10, limit: 50)) { $0.shows("four") } == nil)
    }

    @Test func `a key without output has no latency`() throws {
        let program = try shell("stty -echo; echo ready; read x; read x")
        #expect(program.wait(limit: 5_000) { $0.shows("ready") } != nil)
        #expect(program.press("\n", Patience(quiet: 20, limit: 100)).latency == nil)
    }

    @Test func `a program that stays is killed, one that can't start is told`() throws {
        let program = try shell("trap '' HUP INT TERM; while :; do sleep 1; done")
        #expect(program.end(with: "q", limit: 50) == nil)
        #expect(throws: SpawnFailure.notStarted("/no/such/program", 2)) {
            try TerminalProgram(ProgramCall(["/no/such/program"], environment: []), rows: 2, columns: 2)
        }
    }

    @Test func `a command runs to its end`() throws {
        let environment = ["PATH=/usr/bin:/bin"]
        let run = try CommandRun(ProgramCall(["sh", "-c", "sleep 0.1; exit 4"], environment: environment))
        #expect(run.exitStatus == 4 && run.milliseconds >= 100)
    }

    @Test func `the system tells of a program that waits`() throws {
        let program = try shell("stty -echo; echo ready; read x")
        #expect(program.wait(limit: 5_000) { $0.shows("ready") } != nil)
        let status = try #require(ProcessStatus(program.processID))
        #expect(status.resident > 100_000 && status.peak >= status.resident && status.switches > 0)
        program.end(with: "\n")
        #expect(ProcessStatus(program.processID) == nil)
    }
}
