import CLinux
import Glibc

/// Something that happened to a file or folder.
enum WatchedChange: Hashable, Sendable {
    /// A file was written, or is new.
    case written(FilePath)
    /// A folder is new.
    case newFolder(FilePath)
    /// A file or folder is gone.
    case gone(FilePath)
    /// A file or folder has another name; both are within what is watched.
    case moved(FilePath, FilePath)
    /// So much happened that some of it was lost.
    case lost
}

/// Watches folders by inotify(7). Used by one thread at a time; nothing wakes it but a change.
final class FileWatch {
    private struct Watched {
        var path: FilePath
        /// The files that count, by their names, where only some do.
        let files: [[UInt8]: FilePath]?
    }

    let descriptor: Int32
    private var watched: [Int32: Watched] = [:]
    /// Folders that can't be watched: the system allows only so many.
    private(set) var unwatched = 0

    /// A watch over nothing yet; nil where the system gives none.
    init?() {
        descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    private static let mask =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO)
        | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)

    /// Watches the names in a folder.
    func add(folder: FilePath) { add(folder, nil) }

    /// Watches single files, by the folder that each lies in: a file that is replaced is another one.
    func add(files: [FilePath]) {
        var folders: [FilePath: [[UInt8]: FilePath]] = [:]
        for file in files { folders[file.folder, default: [:]][file.name] = file }
        for (folder, files) in folders { add(folder, files) }
    }

    private func add(_ folder: FilePath, _ files: [[UInt8]: FilePath]?) {
        let number = folder.withCString { inotify_add_watch(descriptor, $0, Self.mask) }
        guard number >= 0 else {
            unwatched += 1
            return
        }
        // The system gives a folder one number, whatever path leads to it.
        guard let files, let known = watched[number] else {
            watched[number] = Watched(path: folder, files: files)
            return
        }
        if let others = known.files { watched[number] = Watched(path: folder, files: others.merging(files) { $1 }) }
    }

    /// What has happened since the last time; waits for nothing.
    func changes() -> [WatchedChange] {
        var changes: [WatchedChange] = []
        /// Where files were moved from, by the number that the two halves of a move share.
        var moves: [UInt32: FilePath] = [:]
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
            buffer.withUnsafeBytes { bytes in
                var offset = 0
                while offset + MemoryLayout<inotify_event>.size <= count {
                    let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                    let start = offset + MemoryLayout<inotify_event>.size
                    let name = bytes[start..<min(count, start + Int(event.len))].prefix { $0 != 0 }
                    take(event, Array(name), &moves, &changes)
                    offset = start + Int(event.len)
                }
            }
        }
        // What was moved to somewhere else is gone.
        return changes + moves.values.map { .gone($0) }
    }

    private func take(
        _ event: inotify_event, _ name: [UInt8], _ moves: inout [UInt32: FilePath], _ changes: inout [WatchedChange]
    ) {
        func has(_ bit: Int32) -> Bool { event.mask & UInt32(bitPattern: bit) != 0 }
        if has(IN_Q_OVERFLOW) { return changes.append(.lost) }
        guard let folder = watched[event.wd] else { return }
        if has(IN_IGNORED) {
            watched[event.wd] = nil
            return
        }
        guard !name.isEmpty, name.first != UInt8(ascii: ".") else { return }
        if let files = folder.files, files[name] == nil { return }
        let path = folder.files?[name] ?? folder.path.appending(name)
        let isFolder = event.mask & UInt32(bitPattern: IN_ISDIR) != 0
        if has(IN_MOVED_FROM) {
            moves[event.cookie] = path
        } else if has(IN_MOVED_TO) {
            if let old = moves.removeValue(forKey: event.cookie) {
                if isFolder { rename(old, path) }
                changes.append(.moved(old, path))
            } else {
                changes.append(isFolder ? .newFolder(path) : .written(path))
            }
        } else if has(IN_DELETE) {
            changes.append(.gone(path))
        } else if isFolder {
            changes.append(.newFolder(path))
        } else {
            changes.append(.written(path))
        }
    }

    /// Lets the watched folders below one follow its new name.
    private func rename(_ old: FilePath, _ new: FilePath) {
        for (number, folder) in watched where folder.path.isWithin(old) {
            watched[number]?.path = FilePath(bytes: new.bytes + folder.path.bytes[old.bytes.count...])
        }
    }
}
