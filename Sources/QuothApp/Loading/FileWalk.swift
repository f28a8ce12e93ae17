import Glibc

/// A regular file that the walk came to.
package struct WalkedFile: Hashable, Sendable {
    package let path: FilePath
    /// What the walk learnt of it on the way; nil where it did not have to ask.
    package var status: FileStatus?

    package init(path: FilePath, status: FileStatus? = nil) { (self.path, self.status) = (path, status) }
}

/// The regular files under some paths.
///
/// Hidden files and folders within a folder are passed over; links are followed, but no folder is walked twice from
/// one path, so a link that leads back ends there. A folder is only listed when the walk reaches it.
package struct FileWalk: Sequence, IteratorProtocol {
    /// What the walk came to.
    package enum Found: Hashable, Sendable {
        case file(WalkedFile)
        case skipped(SkippedFile)
    }

    /// In which order the entries of a folder come.
    package enum Order: Sendable {
        /// By the bytes of their names.
        case byName
        /// As the file system gives them: the first come at once, however large the folder.
        case asListed
    }

    private let order: Order
    private var roots: [FilePath]
    private var folders: [Folder] = []
    private var seen: Set<FileStatus.Identity> = []
    /// The folders walked so far, for who wants to watch them.
    package private(set) var walkedFolders: [FilePath] = []

    /// A walk over files and folders, in the order given.
    package init(_ paths: [FilePath], order: Order = .byName) {
        (roots, self.order) = (paths.reversed(), order)
    }

    /// The next file, or the next path that can't be read; nil at the end.
    package mutating func next() -> Found? {
        while true {
            if let folder = folders.last {
                guard let entry = folder.next() else {
                    folders.removeLast()
                    if folder.error != 0 { return skipped(folder.path, .unreadable(folder.error)) }
                    continue
                }
                let path = folder.path.appending(entry.name)
                if entry.isFile { return .file(WalkedFile(path: path)) }
                if let found = visit(path) { return found }
            } else {
                seen.removeAll()
                guard let root = roots.popLast()?.withoutTrailingSlashes else { return nil }
                if let found = visit(root) { return found }
            }
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
            guard let folder = Folder(path, order) else { return skipped(path, .unreadable(errno)) }
            walkedFolders.append(path)
            folders.append(folder)
            return nil
        }
    }

    private func skipped(_ path: FilePath, _ reason: SkippedFile.Reason) -> Found {
        .skipped(SkippedFile(path: path.string, reason: reason))
    }
}

/// A folder that is being listed; used by one thread at a time.
private final class Folder {
    struct Entry {
        let name: [UInt8]
        /// True where the folder itself says that it is a regular file.
        let isFile: Bool
    }

    let path: FilePath
    /// The system's error number where the listing broke off; 0 where all is well.
    private(set) var error: Int32 = 0
    private let handle: OpaquePointer
    /// The entries still to come, the next one last; nil where they come from the file system one by one.
    private var sorted: [Entry]?

    /// Opens a folder; nil with the reason in `errno`.
    init?(_ path: FilePath, _ order: FileWalk.Order) {
        guard let handle = path.withCString({ opendir($0) }) else { return nil }
        (self.path, self.handle) = (path, handle)
        guard order == .byName else { return }
        var entries: [Entry] = []
        while let entry = read() { entries.append(entry) }
        entries.sort { Self.precedes($1.name, $0.name) }
        sorted = entries
    }

    deinit { closedir(handle) }

    /// The next entry that is not hidden; nil at the end.
    func next() -> Entry? { sorted == nil ? read() : sorted?.popLast() }

    private func read() -> Entry? {
        errno = 0
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { start -> [UInt8] in
                let bytes = UnsafeRawPointer(start)
                let count = strlen(bytes.assumingMemoryBound(to: CChar.self))
                return Array(UnsafeRawBufferPointer(start: bytes, count: count))
            }
            if name.first != UInt8(ascii: ".") {
                return Entry(name: name, isFile: Int(entry.pointee.d_type) == Int(DT_REG))
            }
        }
        error = errno
        return nil
    }

    private static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let order = a.withUnsafeBytes { first in
            b.withUnsafeBytes { second in
                guard let left = first.baseAddress, let right = second.baseAddress else { return Int32(0) }
                return memcmp(left, right, min(first.count, second.count))
            }
        }
        return order == 0 ? a.count < b.count : order < 0
    }
}
