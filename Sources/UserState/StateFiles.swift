import Glibc

/// The places of files that the program keeps.
enum StateFiles {
    /// Makes the folders that a file lies in, where they are missing.
    static func makeFolders(above path: String) throws(StateError) {
        var offsets: [String.Index] = []
        for index in path.indices where path[index] == "/" && index > path.startIndex { offsets.append(index) }
        for index in offsets {
            let folder = String(path[..<index])
            // The XDG specification wants such folders for their owner alone.
            if mkdir(folder, 0o700) == 0 || errno == EEXIST { continue }
            let reason = errno
            var status = stat()
            if stat(folder, &status) == 0 { continue }
            throw .folder(path: folder, reason: String(cString: strerror(reason)))
        }
    }
}
