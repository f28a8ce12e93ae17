import Glibc

/// A file that the walk came to.
package struct WalkedFile: Hashable, Sendable {
    package let path: FilePath
    package let status: FileStatus
}

/// The regular files under some paths, each folder in the order of its names' bytes.
///
/// Hidden files and folders within a folder are passed over; links are followed, but no folder is walked twice from
/// one path, so a link that leads back ends there. A folder is only listed when the walk reaches it.
package struct FileWalk: Sequence, IteratorProtocol {
    /// What the walk came to.
    package enum Found: Hashable, Sendable {
        case file(WalkedFile)
        case skipped(SkippedFile)
    }

    private var roots: [FilePath]
    private var folders: [Folder] = []
    private var seen: Set<FileStatus.Identity> = []

    /// A folder with the names still to come, the next one last.
    private struct Folder {
        let path: FilePath
        var names: [[UInt8]]
    }

    /// A walk over files and folders, in the order given.
    package init(_ paths: [FilePath]) {
        roots = paths.reversed()
    }

    /// The next file, or the next path that can't be read; nil at the end.
    package mutating func next() -> Found? {
        while true {
            var path: FilePath?
            if var folder = folders.popLast() {
                guard let name = folder.names.popLast() else { continue }
                path = folder.path.appending(name)
                folders.append(folder)
            } else {
                seen.removeAll()
                path = roots.popLast()?.withoutTrailingSlashes
            }
            guard let path else { return nil }
            if let found = visit(path) { return found }
        }
    }

    /// Looks at one path: a folder goes on the stack (nil), anything else is the answer.
    private mutating func visit(_ path: FilePath) -> Found? {
        let status: FileStatus
        switch path.status() {
        case .found(let found): status = found
        case .failed(let number):
            let isLink = number == ENOENT || number == ELOOP
            return skipped(path, isLink ? .brokenLink : .unreadable(number))
        }
        switch status.kind {
        case .file: return .file(WalkedFile(path: path, status: status))
        case .other: return skipped(path, .notRegularFile)
        case .folder:
            guard seen.insert(status.identity).inserted else { return skipped(path, .folderSeenBefore) }
            switch Self.names(in: path) {
            case .listed(let names): folders.append(Folder(path: path, names: names))
            case .failed(let number): return skipped(path, .unreadable(number))
            }
            return nil
        }
    }

    private func skipped(_ path: FilePath, _ reason: SkippedFile.Reason) -> Found {
        .skipped(SkippedFile(path: path.string, reason: reason))
    }

    private enum Listing {
        case listed([[UInt8]])
        case failed(Int32)
    }

    /// The names in a folder that are not hidden, the last in byte order first.
    private static func names(in folder: FilePath) -> Listing {
        guard let handle = folder.withCString({ opendir($0) }) else { return .failed(errno) }
        defer { closedir(handle) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: ".") { names.append(name) }
            errno = 0
        }
        if errno != 0 { return .failed(errno) }
        names.sort { $1.lexicographicallyPrecedes($0) }
        return .listed(names)
    }
}
