import Foundation
import TerminalDriver

/// Says on standard error what is going on.
func say(_ words: String) { FileHandle.standardError.write(Data("bench: \(words)\n".utf8)) }

/// Where a benchmark finds its programs and keeps its files.
struct BenchmarkSite {
    /// The program that is measured.
    let quoth: String
    /// The compiled Scripts/read-all-files.c.
    let readAllFiles: String
    /// Collections, and homes of the programs that run.
    let folder: String

    private var homes: String { folder + "/homes" }

    /// An empty home folder, in which nothing was ever kept.
    func newHome() -> String {
        let home = "\(homes)/\(UUID().uuidString)"
        try? FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        return home
    }

    /// Takes all homes away.
    func removeHomes() { try? FileManager.default.removeItem(atPath: homes) }

    /// A call with an environment that is the same on every machine, but for the path.
    func call(_ command: [String], home: String) -> ProgramCall {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return ProgramCall(
            command,
            environment: [
                "PATH=\(path)", "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(home)", "XDG_CONFIG_HOME=\(home)/config",
                "XDG_STATE_HOME=\(home)/state", "XDG_CACHE_HOME=\(home)/cache", "XDG_DATA_HOME=\(home)/data",
            ])
    }

    /// True where a program of this name is on the path; else says that it is left out.
    func has(_ program: String) -> Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        if path.split(separator: ":").contains(where: { access("\($0)/\(program)", X_OK) == 0 }) { return true }
        say("\(program) is not installed and is left out")
        return false
    }
}
