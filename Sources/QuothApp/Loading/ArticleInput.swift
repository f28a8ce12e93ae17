import Glibc
import NewsFormats

/// Where articles come from.
package enum ArticleOrigin: Hashable, Sendable {
    /// Files, folders, and `-` for standard input, in the order given.
    case paths([String])
    /// The articles that are compiled into the program.
    case sample
}

/// Finds the articles of files, folders and standard input piece by piece: what it gives is found, not yet parsed.
///
/// Not thread-safe; one thread draws the batches and may have their items parsed on others.
package struct ArticleInput {
    /// What holds one article or several, and is read on its own.
    package enum Item: Sendable {
        /// A file still to be read; its format, where that was asked for.
        case file(WalkedFile, ArticleFormat?)
        /// Whole lines of JSON Lines, and the number of the first.
        case lines([UInt8], first: Int, FileFacts)
        /// Whole mails of an mbox, and the place of the first.
        case mails([UInt8], first: Int, FileFacts)
        /// All bytes of what is no file; its format, where it is known.
        case bytes([UInt8], ArticleFormat?, FileFacts)
    }

    /// The next items, in order.
    package struct Batch: Sendable {
        package var items: [Item] = []
        package var skipped: [SkippedFile] = []

        fileprivate var isEmpty: Bool { items.isEmpty && skipped.isEmpty }
    }

    private enum Source {
        case walked(FileWalk.Found)
        case standardInput
        case bundled(BundledFile)
    }

    /// Batches of small items stop at this many bytes, so that memory stays with the articles in flight.
    private static let batchBytes = 4 << 20

    private let format: ArticleFormat?
    private let standardInput: Int32
    private let clock: FileClock
    private let order: FileWalk.Order
    private var roots: [String]
    private var walk: FileWalk?
    private var listed: [Source] = []
    private var lines: (reader: LineReader, facts: FileFacts)?
    private var mails: (reader: MboxFile, facts: FileFacts)?
    /// The folders walked so far.
    package private(set) var walkedFolders: [FilePath] = []
    /// Files, and lines of files with one article a line, given so far.
    package private(set) var filesSeen = 0
    /// All files of the walk, known once `listAll` has run.
    package private(set) var filesTotal: Int?

    /// An input over existing paths; `format` nil takes each file's first bytes and its name for it.
    ///
    /// Throws `ProgramFailure.noSuchPath` for the first path that does not exist, before anything is read.
    package init(
        _ origin: ArticleOrigin, format: ArticleFormat? = nil, standardInput: Int32 = STDIN_FILENO,
        clock: FileClock = .local, order: FileWalk.Order = .byName
    ) throws(ProgramFailure) {
        (self.format, self.standardInput, self.clock, self.order) = (format, standardInput, clock, order)
        switch origin {
        case .sample:
            roots = []
            listed = BundledFiles.sample.reversed().map { .bundled($0) }
        case .paths(let paths):
            for path in paths where path != "-" {
                if case .failed(let number) = FilePath(path).status() {
                    throw number == ENOENT || number == ENOTDIR ? .noSuchPath(path) : .unreadable(path, number)
                }
            }
            roots = paths.reversed()
        }
    }

    /// True where it is known that nothing is left.
    package var isAtEnd: Bool {
        lines == nil && mails == nil && listed.isEmpty && walk == nil && roots.isEmpty
    }

    /// Walks what is left of the folders, so that `filesTotal` is known.
    package mutating func listAll() {
        guard filesTotal == nil else { return }
        list(atMost: Int.max)
        filesTotal = filesSeen + (lines == nil && mails == nil ? 0 : 1) + listed.count
    }

    /// Walks on until so many files are known that are still to be given.
    package mutating func list(atMost count: Int) {
        var known: [Source] = []
        while known.count < count, let source = nextSource() { known.append(source) }
        listed = known.reversed()
    }

    /// Puts the files that were changed last first, of those that are known.
    package mutating func sortNewestFirst() {
        let sources = listed
        let dated = concurrentMap(sources) { source -> (source: Source, time: Int) in
            guard case .walked(.file(var file)) = source else { return (source, Int.max) }
            if file.status == nil, case .found(let status) = file.path.status() { file.status = status }
            return (.walked(.file(file)), file.status?.modified ?? Int.min)
        }
        // The next one is the last; files of the same time stay as they were listed.
        let order = dated.indices.map { (time: dated[$0].time, index: $0) }.sorted { $0 < $1 }
        listed = order.map { dated[$0.index].source }
    }

    /// The next items, at least one and about `limit`, or nil at the end; waits for standard input.
    ///
    /// From standard input a batch is what has come, so a filter answers each line at once.
    package mutating func nextBatch(_ limit: Int) -> Batch? {
        var batch = Batch()
        var bytes = 0
        while batch.items.count < limit, bytes < Self.batchBytes {
            if lines != nil {
                let isWaiting = readLines(into: &batch, bytes: &bytes)
                if isWaiting, !batch.isEmpty { return batch }
                continue
            }
            if mails != nil {
                readMails(into: &batch, bytes: &bytes)
                continue
            }
            guard let source = nextSource() else { break }
            open(source, into: &batch, bytes: &bytes)
        }
        return batch.isEmpty ? nil : batch
    }

    private mutating func nextSource() -> Source? {
        if let source = listed.popLast() { return source }
        while true {
            if let found = walk?.next() { return .walked(found) }
            walkedFolders += walk?.walkedFolders ?? []
            walk = nil
            guard let root = roots.popLast() else { return nil }
            if root == "-" { return .standardInput }
            walk = FileWalk([FilePath(root)], order: order)
        }
    }

    private mutating func open(_ source: Source, into batch: inout Batch, bytes: inout Int) {
        filesSeen += 1
        switch source {
        case .walked(.skipped(let skipped)): batch.skipped.append(skipped)
        case .walked(.file(let file)): open(file, into: &batch, bytes: &bytes)
        case .standardInput: openStandardInput(into: &batch)
        case .bundled(let file): batch.items.append(.bytes(file.bytes, .text, FileFacts(path: file.name)))
        }
    }

    private mutating func open(_ file: WalkedFile, into batch: inout Batch, bytes: inout Int) {
        switch format ?? likelyFormat(of: file) {
        case nil:
            let reason = SkippedFile.Reason.unsupportedFormat(file.path.formatExtension ?? "")
            batch.skipped.append(SkippedFile(path: file.path.string, reason: reason))
        case .mbox:
            switch openForReading(file) {
            case .opened(let descriptor, _) where !isMbox(descriptor, file):
                close(descriptor)
                bytes += file.status?.size ?? 0
                batch.items.append(.file(file, format))
            case .opened(let descriptor, let status):
                mails = (MboxFile(descriptor), clock.facts(file.path.string, seconds: status.modified))
            case .failed(let reason): batch.skipped.append(SkippedFile(path: file.path.string, reason: reason))
            }
        case .text, .json, .feed, .markdown, .html, .mail, .newsboat:
            bytes += file.status?.size ?? 0
            batch.items.append(.file(file, format))
        case .jsonl:
            switch openForReading(file) {
            case .opened(let descriptor, _) where isCompressed(descriptor):
                close(descriptor)
                bytes += file.status?.size ?? 0
                batch.items.append(.file(file, format))
            case .opened(let descriptor, let status):
                if beginsWide(descriptor) {
                    close(descriptor)
                    bytes += file.status?.size ?? 0
                    batch.items.append(.file(file, .jsonl))
                    return
                }
                let facts = clock.facts(file.path.string, seconds: status.modified)
                lines = (LineReader(descriptor, closesAtEnd: true, chunk: Self.blockBytes), facts)
            case .failed(let reason): batch.skipped.append(SkippedFile(path: file.path.string, reason: reason))
            }
        }
    }

    /// The format that a file's name tells. Large files without an extension may be mboxes: mail programs keep theirs so.
    private func likelyFormat(of file: WalkedFile) -> ArticleFormat? {
        let named = FormatTable.format(fileExtension: file.path.formatExtension)
        guard named == .text, let size = file.status?.size, size > Self.largeFile else { return named }
        return .mbox
    }

    /// A file of text that is larger is looked into before it is read, in bytes.
    private static let largeFile = 16 << 20

    /// Whether an open file is an mbox that can be read piece by piece.
    private func isMbox(_ descriptor: Int32, _ file: WalkedFile) -> Bool {
        if isCompressed(descriptor) { return false }
        if let format { return format == .mbox }
        let head = [UInt8](unsafeUninitializedCapacity: 1 << 14) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, 1 << 14, 0))
        }
        return FormatTable.format(fileExtension: file.path.formatExtension, head: head, isWhole: false) == .mbox
    }

    /// Whether a file is UTF-16 or 32, whose lines are not to be told apart before it is decoded.
    private func beginsWide(_ descriptor: Int32) -> Bool {
        let head = [UInt8](unsafeUninitializedCapacity: 4) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, 4, 0))
        }
        return Decoding.isWide(head)
    }

    /// Bytes of a file of JSON Lines that are parsed as one piece.
    private static let blockBytes = 1 << 18

    /// Standard input is JSON lines where its first line is an object, else all of it is one piece.
    private mutating func openStandardInput(into batch: inout Batch) {
        let facts = FileFacts(path: "-")
        var head: [UInt8] = []
        var detected = format
        while detected == nil {
            var count = 0
            head += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, size in
                count = readRetrying(standardInput, into: UnsafeMutableRawBufferPointer(buffer))
                size = max(count, 0)
            }
            let first = head.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
            if first == nil {
                if count <= 0 { return }
            } else if first != 0x7B || head.contains(0x0A) || count <= 0 || head.count >= 1 << 20 {
                if Gzip.isCompressed(head) { break }
                detected = FormatTable.format(fileExtension: nil, head: head, isWhole: count <= 0)
            }
        }
        if detected == .jsonl, !Decoding.isWide(head) {
            lines = (LineReader(standardInput, closesAtEnd: false, head: head), facts)
            return
        }
        switch readToEnd(standardInput, expecting: 0, after: head) {
        case .read(let bytes): batch.items.append(.bytes(bytes, detected, facts))
        case .failed(let reason): batch.skipped.append(SkippedFile(path: "-", reason: reason))
        }
    }

    /// Reads once from the file of lines at hand; true where more may have to be waited for.
    private mutating func readLines(into batch: inout Batch, bytes: inout Int) -> Bool {
        guard let (reader, facts) = lines else { return false }
        switch reader.next() {
        case .lines(let found, let first):
            bytes += found.count
            if !found.isEmpty { batch.items.append(.lines(found, first: first, facts)) }
        case .tooLong(let number):
            batch.skipped.append(SkippedFile(path: facts.path, line: number, reason: .tooLarge))
        case .failed(let number):
            batch.skipped.append(SkippedFile(path: facts.path, reason: .unreadable(number)))
        case .end: lines = nil
        }
        return facts.path == "-"
    }

    /// Reads once from the mbox at hand.
    private mutating func readMails(into batch: inout Batch, bytes: inout Int) {
        guard let (reader, facts) = mails else { return }
        switch reader.next() {
        case .mails(let found, let first):
            bytes += found.count
            batch.items.append(.mails(found, first: first, facts))
        case .tooLong(let place):
            batch.skipped.append(SkippedFile(path: facts.path, line: place, reason: .tooLarge))
        case .failed(let number):
            batch.skipped.append(SkippedFile(path: facts.path, reason: .unreadable(number)))
        case .end: mails = nil
        }
    }
}
