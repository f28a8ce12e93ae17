import CLinux
import Glibc
import NewsFormats
import NewsModel
import NewsStore
import ReaderCore
import Synchronization

/// Watches what was loaded and reads again what changes, on a thread of its own that sleeps until something does.
final class LiveReload: Sendable {
    private let clock: FileClock
    private let watch = Mutex<FileWatch?>(nil)
    private let stop = DoneFlag()
    private let hasEnded = DoneFlag()
    /// True once the thread runs, or never shall.
    private let isDecided = Mutex(false)

    /// How long nothing must have happened before what did is told, in milliseconds: files are often written in parts.
    private static let quiet: Int32 = 80
    /// How long may pass until then, in milliseconds.
    private static let patience: Int32 = 1000

    init(clock: FileClock) { self.clock = clock }

    /// Begins to watch folders, and single files; `deliver` is called on another thread.
    func start(
        folders: [FilePath], files: [FilePath], deliver: @escaping @Sendable (FileChanges) -> Void,
        trouble: @escaping @Sendable (String) -> Void
    ) {
        let isTooLate = isDecided.withLock { $0.raised() }
        guard !isTooLate, !folders.isEmpty || !files.isEmpty else { return hasEnded.raise() }
        // Watched before this returns: nothing that happens from now on is missed.
        guard let descriptor = watch(folders, files, trouble) else { return hasEnded.raise() }
        let thread = WorkerThread(niceness: 5) { [self] in
            while let changes = nextChanges(descriptor) {
                let read = read(changes, roots: folders + files)
                if !read.isEmpty { deliver(read) }
            }
            hasEnded.raise()
        }
        if let thread { thread.detach() } else { hasEnded.raise() }
    }

    /// Ends the watching; no change is delivered after it returns.
    func end() {
        if !isDecided.withLock({ $0.raised() }) { return }
        stop.raise()
        hasEnded.wait()
    }

    /// Sets up the watch; what to wait on for changes, nil where the system gives none.
    private func watch(
        _ folders: [FilePath], _ files: [FilePath], _ trouble: @Sendable (String) -> Void
    ) -> Int32? {
        watch.withLock { watch in
            guard let made = FileWatch() else {
                trouble("changes of files are not noticed: the system has no watch left")
                return nil
            }
            for folder in folders { made.add(folder: folder) }
            made.add(files: files)
            if made.unwatched > 0 {
                let places = made.unwatched == 1 ? "one folder" : "\(made.unwatched) folders"
                trouble("changes in \(places) are not noticed: raise fs.inotify.max_user_watches")
            }
            watch = made
            return made.descriptor
        }
    }

    /// What happens next, until it has been quiet for a moment; nil where the watching is to end.
    private func nextChanges(_ descriptor: Int32) -> [WatchedChange]? {
        var changes: [WatchedChange] = []
        var waited: Int32 = 0
        while true {
            let patience = changes.isEmpty ? -1 : waited < Self.patience ? Self.quiet : 0
            guard let isReady = wait(descriptor, patience) else { return nil }
            if !isReady || patience == 0 { return changes }
            changes += watch.withLock { $0?.changes() ?? [] }
            waited += Self.quiet
        }
    }

    /// Waits for a change, for so many milliseconds (-1: for ever); false where none came, nil where all is to end.
    private func wait(_ descriptor: Int32, _ patience: Int32) -> Bool? {
        var waits = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        while poll(&waits, 2, patience) < 0, errno == EINTR {}
        return waits[1].revents != 0 ? nil : waits[0].revents != 0
    }

    // MARK: Reading again

    private func read(_ changes: [WatchedChange], roots: [FilePath]) -> FileChanges {
        var read = FileChanges()
        var written: [FilePath] = []
        for change in changes {
            switch change {
            case .written(let path): written.append(path)
            case .newFolder(let path):
                // Watched before it is listed: what is put into it meanwhile comes as a change of its own.
                watch.withLock { $0?.add(folder: path) }
                written.append(path)
            case .gone(let path):
                written.removeAll { $0.isWithin(path) }
                read.steps.append(.gone(path.string))
            case .moved(let old, let new):
                written.removeAll { $0.isWithin(old) }
                read.steps.append(.moved(old.string, new.string))
                written.append(new)
            case .lost:
                read.steps += roots.map { .gone($0.string) }
                written = roots
            }
        }
        var seen: Set<FilePath> = []
        for path in written where seen.insert(path).inserted { self.read(path, into: &read) }
        return read
    }

    /// Reads all files of a path; the folders among them are watched from now on.
    private func read(_ path: FilePath, into read: inout FileChanges) {
        var walk = FileWalk([path])
        while let found = walk.next() {
            switch found {
            case .skipped(let skipped):
                // A file may be gone again before it is looked at.
                if skipped.reason != .brokenLink { read.skipped.append(SkippedSource(skipped)) }
                read.steps.append(.holds(skipped.path, []))
            case .file(let file):
                guard FormatTable.format(fileExtension: file.path.formatExtension) != nil else { continue }
                var (articles, isTooLarge): ([StoredArticle], Bool) = ([], false)
                for item in ArticleInput.Item.file(file, nil).parsed(clock: clock) {
                    switch item {
                    case .article(let article): articles.append(StoredArticle(article))
                    case .skipped(let skipped):
                        if skipped.reason == .tooLarge, skipped.line == nil { isTooLarge = true }
                        if skipped.reason != .empty { read.skipped.append(SkippedSource(skipped)) }
                    }
                }
                // What was read of it piece by piece at the start stays.
                if !isTooLarge { read.steps.append(.holds(file.path.string, articles)) }
            }
        }
        watch.withLock { watch in for folder in walk.walkedFolders { watch?.add(folder: folder) } }
    }
}

extension Bool {
    /// Makes it true, and answers what it was.
    fileprivate mutating func raised() -> Bool {
        defer { self = true }
        return self
    }
}

extension SkippedSource {
    /// A file that was left out, in words.
    init(_ skipped: SkippedFile) {
        self.init(path: skipped.path + (skipped.line.map { ":\($0)" } ?? ""), reason: skipped.reason.words)
    }
}
