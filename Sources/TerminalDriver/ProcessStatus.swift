import Glibc

/// What the system tells of a running process (Linux, `/proc`).
package struct ProcessStatus: Hashable, Sendable {
    /// Bytes in memory now.
    package let resident: Int
    /// The most that there have been.
    package let peak: Int
    /// How often any of its threads has been switched to.
    package let switches: Int

    /// Nil where there is no such process.
    package init?(_ process: pid_t) {
        guard let status = Self.fields("/proc/\(process)/status") else { return nil }
        resident = (status["VmRSS"] ?? 0) * 1024
        peak = (status["VmHWM"] ?? 0) * 1024
        switches = Self.names(in: "/proc/\(process)/task").reduce(0) { sum, task in
            let fields = Self.fields("/proc/\(process)/task/\(task)/status") ?? [:]
            return sum + (fields["voluntary_ctxt_switches"] ?? 0) + (fields["nonvoluntary_ctxt_switches"] ?? 0)
        }
    }

    /// The lines `NAME: number` of a file.
    private static func fields(_ path: String) -> [String: Int]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var fields: [String: Int] = [:]
        var line = [CChar](repeating: 0, count: 1024)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let parts = text.split(whereSeparator: { $0 == ":" || $0.isWhitespace })
            if parts.count > 1, let number = Int(parts[1]) { fields[String(parts[0])] = number }
        }
        return fields
    }

    private static func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
