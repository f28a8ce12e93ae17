import Glibc

/// Files of the project, by their paths from its folder.
enum ProjectFiles {
    /// A file that can't be read, by its path.
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

    /// The project's folder, with a slash at the end.
    private static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/") + "/"
    }()
}
