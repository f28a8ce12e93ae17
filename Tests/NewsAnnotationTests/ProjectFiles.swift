import Glibc

/// Files of the project, by their paths from its folder.
enum ProjectFiles {
    /// A file that can't be read or written, by its path.
    struct Missing: Error { let path: String }

    /// The bytes of a file.
    static func contents(_ path: String) throws -> [UInt8] {
        guard let file = fopen(root + path, "r") else { throw Missing(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    /// True where a file can be read.
    static func exists(_ path: String) -> Bool { access(root + path, R_OK) == 0 }

    /// The names of the files in a folder that end with `suffix`, without it, in alphabetical order.
    static func names(in folder: String, endingWith suffix: String) -> [String] {
        guard let stream = opendir(root + folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(suffix) { names.append(String(name.dropLast(suffix.count))) }
        }
        return names.sorted()
    }

    /// Writes a file anew.
    static func write(_ text: String, to path: String) throws {
        guard let file = fopen(root + path, "w") else { throw Missing(path: path) }
        defer { fclose(file) }
        let bytes = Array(text.utf8)
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Missing(path: path) }
    }

    /// The project's folder, with a slash at the end.
    private static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/") + "/"
    }()
}
