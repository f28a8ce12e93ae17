import Glibc
import NewsFormats

/// A path as the file system has it: any bytes but NUL, so that files with names in old encodings open too.
package struct FilePath: Hashable, Sendable {
    /// The path's bytes, without the closing NUL.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }
    package init(_ string: String) { bytes = Array(string.utf8) }

    /// The path for people, bad bytes as U+FFFD.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The path of `name` in this folder.
    package func appending(_ name: [UInt8]) -> FilePath {
        bytes.last == UInt8(ascii: "/") ? FilePath(bytes: bytes + name) : FilePath(bytes: bytes + [0x2F] + name)
    }

    /// The last name in the path.
    package var name: [UInt8] { Array(lastName) }

    private var lastName: ArraySlice<UInt8> {
        let end = (bytes.lastIndex { $0 != UInt8(ascii: "/") } ?? -1) + 1
        let slash = bytes[..<end].lastIndex(of: UInt8(ascii: "/"))
        return bytes[(slash.map { $0 + 1 } ?? 0)..<end]
    }

    /// The folder that the path lies in: "." where it is only a name.
    package var folder: FilePath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
        return slash == 0 ? FilePath("/") : FilePath(bytes: Array(bytes[..<slash]))
    }

    /// True for this path itself and all that lies below it.
    package func isWithin(_ other: FilePath) -> Bool {
        guard bytes.starts(with: other.bytes) else { return false }
        return bytes.count == other.bytes.count || bytes[other.bytes.count] == UInt8(ascii: "/")
    }

    /// The path without slashes at its end.
    package var withoutTrailingSlashes: FilePath {
        var bytes = bytes
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return FilePath(bytes: bytes)
    }

    /// The extension in lower-case ASCII letters, without the dot; nil where the last name has none, as those of a Maildir
    /// have: `1466012345.M1P2.host.example:2,S`.
    var fileExtension: String? {
        let name = lastName
        if Self.isOfMaildir(name) { return nil }
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex, dot != name.endIndex - 1
        else { return nil }
        return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
    }

    /// The extension that tells the format: of "news.rss.gz" that is "rss".
    package var formatExtension: String? {
        let found = fileExtension
        return found == "gz" ? Gzip.innerExtension(of: name) : found
    }

    /// Whether a name is one that mail programs give: the time in seconds, what tells mails of that second apart, and the
    /// machine, then perhaps its state.
    private static func isOfMaildir(_ name: ArraySlice<UInt8>) -> Bool {
        let seconds = name.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard (9...10).contains(seconds.count), seconds.endIndex < name.endIndex,
            name[seconds.endIndex] == UInt8(ascii: ".")
        else { return false }
        let rest = name[(seconds.endIndex + 1)...]
        guard let dot = rest.firstIndex(of: UInt8(ascii: ".")) else { return false }
        return rest[..<dot].contains { $0 >= 0x30 && $0 <= 0x39 } && dot + 1 < rest.endIndex
    }

    /// Calls `body` with the path as C wants it.
    package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { buffer in
            _ = buffer.initialize(from: bytes)
            buffer.initializeElement(at: bytes.count, to: 0)
            return buffer.withMemoryRebound(to: CChar.self) { characters in
                guard let base = characters.baseAddress else { preconditionFailure("the closing NUL is always there") }
                return body(base)
            }
        }
    }

    /// What the file system says of the path, links followed; the error number where it says nothing.
    package func status() -> StatusResult {
        var status = stat()
        let answer = withCString { fstatat(AT_FDCWD, $0, &status, 0) }
        return answer == 0 ? .found(FileStatus(status)) : .failed(errno)
    }

    /// The answer to `status()`.
    package enum StatusResult {
        case found(FileStatus)
        case failed(Int32)
    }
}

/// What is needed of a file's metadata.
package struct FileStatus: Hashable, Sendable {
    /// What stands at a path.
    package enum Kind: Sendable { case file, folder, other }

    package let kind: Kind
    /// Bytes.
    package let size: Int
    /// When the file was last changed, in seconds since 1970.
    package let modified: Int
    /// What tells one folder from another whatever path leads there.
    package let identity: Identity

    /// The device and the number of a file on it.
    package struct Identity: Hashable, Sendable {
        let device: UInt
        let number: UInt
    }

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        size = Int(status.st_size)
        modified = Int(status.st_mtim.tv_sec)
        identity = Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
    }
}
