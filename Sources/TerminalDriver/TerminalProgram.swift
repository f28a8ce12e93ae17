import Glibc

/// A program in a terminal of its own, driven by keys, with a screen that can be looked at.
///
/// All on the caller's thread. A program that still runs when its last reference goes is killed.
package final class TerminalProgram {
    /// When it was started.
    package let started: MonotonicTime
    package let processID: pid_t
    /// What it has written so far, as a terminal shows it.
    package private(set) var screen: EmulatedScreen
    private let terminal: PseudoTerminal
    private var hasEnded = false
    private var exitStatus: Int32?

    package init(_ call: ProgramCall, rows: Int, columns: Int) throws(SpawnFailure) {
        terminal = try PseudoTerminal(rows: rows, columns: columns)
        screen = EmulatedScreen(rows: rows, columns: columns)
        started = .now
        let end = (terminal.path, O_RDWR)
        processID = try call.spawn(streams: [end, end, end], inNewSession: true)
    }

    deinit {
        guard exitStatus == nil else { return }
        kill(processID, SIGKILL)
        waitpid(processID, nil, 0)
    }

    /// Presses a key, or several at once, and waits until its output is complete.
    ///
    /// Complete is what is followed by silence, outside of a synchronized update; the silence is not counted.
    package func press(_ keys: String, _ patience: Patience = Patience()) -> Press {
        let lateBytes = takeWhatIsThere()
        let pressed = MonotonicTime.now
        terminal.write(Array(keys.utf8))
        let output = collect(since: pressed, patience)
        return Press(
            latency: output.last?.milliseconds(since: pressed), response: output.first?.milliseconds(since: pressed),
            bytes: output.bytes, lateBytes: lateBytes)
    }

    /// Presses keys and waits until the screen is as it should be, however long the silence before, and complete;
    /// milliseconds from the keys to the last byte, nil where it never is.
    package func press(
        _ keys: String, _ patience: Patience, until isRight: (EmulatedScreen) -> Bool
    ) -> Double? {
        takeWhatIsThere()
        let pressed = MonotonicTime.now
        terminal.write(Array(keys.utf8))
        guard let right = moment(limit: patience.limit, until: isRight) else { return nil }
        let rest = collect(since: .now, patience, firstWithin: patience.quiet)
        return (rest.last ?? right).milliseconds(since: pressed)
    }

    /// Waits until the screen is as it should be; milliseconds since the start of the program, nil where it never is.
    ///
    /// Looks after each piece of output, so the time is that of the piece that made it so.
    package func wait(limit: Double, until isRight: (EmulatedScreen) -> Bool) -> Double? {
        if isRight(screen) { return MonotonicTime.now.milliseconds(since: started) }
        return moment(limit: limit, until: isRight)?.milliseconds(since: started)
    }

    /// Takes output in until none has come for so many milliseconds; how many bytes came.
    @discardableResult
    package func settle(quiet: Double, limit: Double = 5_000) -> Int {
        collect(since: .now, Patience(quiet: quiet, limit: limit), firstWithin: quiet).bytes
    }

    /// Gives the window another size, as one who drags its corner.
    package func resize(rows: Int, columns: Int) {
        takeWhatIsThere()
        screen.resize(rows: rows, columns: columns)
        terminal.resize(rows: rows, columns: columns)
    }

    /// Presses the keys that end the program and waits for it; one that stays is killed. The exit status, nil of one
    /// that a signal ended.
    @discardableResult
    package func end(with keys: String, limit: Double = 60_000) -> Int32? {
        let deadline = MonotonicTime.now.adding(milliseconds: limit)
        if !hasEnded { terminal.write(Array(keys.utf8)) }
        // A program that nobody listens to can't end.
        while !hasEnded, MonotonicTime.now < deadline {
            if case .bytes(let bytes, _) = read(50) { screen.write(bytes) }
        }
        if !hasEnded { kill(processID, SIGKILL) }
        var status: Int32 = 0
        waitpid(processID, &status, 0)
        exitStatus = status
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }

    // MARK: Output

    /// When the output came that makes the screen as it should be.
    private func moment(limit: Double, until isRight: (EmulatedScreen) -> Bool) -> MonotonicTime? {
        let deadline = MonotonicTime.now.adding(milliseconds: limit)
        while true {
            let rest = deadline.milliseconds(since: .now)
            guard rest > 0, case .bytes(let bytes, let time) = read(rest) else { return nil }
            screen.write(bytes)
            if !screen.isUpdating, isRight(screen) { return time }
        }
    }

    private func read(_ patience: Double) -> PseudoTerminal.Output {
        let output = terminal.read(patience: patience)
        if case .end = output { hasEnded = true }
        return output
    }

    /// Takes in what has come already; how many bytes.
    @discardableResult
    private func takeWhatIsThere() -> Int {
        var count = 0
        while case .bytes(let bytes, _) = read(0) {
            screen.write(bytes)
            count += bytes.count
        }
        return count
    }

    /// Collects output until it is complete: when its first and last bytes came, and how many there were.
    ///
    /// Nothing is looked at before the silence, so that looking delays no time.
    private func collect(
        since start: MonotonicTime, _ patience: Patience, firstWithin: Double? = nil
    ) -> (first: MonotonicTime?, last: MonotonicTime?, bytes: Int) {
        let deadline = start.adding(milliseconds: patience.limit)
        var (first, last): (MonotonicTime?, MonotonicTime?)
        var collected: [UInt8] = []
        var bytes = 0
        while true {
            let rest = deadline.milliseconds(since: .now)
            let quiet = last == nil ? firstWithin ?? patience.limit : patience.quiet
            guard rest > 0 else { break }
            if case .bytes(let part, let time) = read(min(rest, quiet)) {
                (first, last) = (first ?? time, time)
                collected += part
                continue
            }
            bytes += collected.count
            screen.write(collected)
            collected = []
            if !screen.isUpdating || hasEnded { break }
        }
        screen.write(collected)
        return (first, last, bytes + collected.count)
    }
}
