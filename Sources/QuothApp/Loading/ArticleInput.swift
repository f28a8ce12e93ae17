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
    /// What becomes one article.
    package enum Item: Hashable, Sendable {
        /// A text file still to be read.
        case file(WalkedFile)
        /// The bytes of an article, with the line they stand on where the file holds one a line.
        case bytes([UInt8], format: InputFormat, facts: FileFacts, line: Int?)
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

    private let format: InputFormat?
    private let standardInput: Int32
    private let clock: FileClock
    private var roots: [String]
    private var walk: FileWalk?
    private var listed: [Source] = []
    private var lines: (reader: LineReader, facts: FileFacts)?
    /// Files, and lines of files with one article a line, given so far.
    package private(set) var filesSeen = 0
    /// All files of the walk, known once `listAll` has run.
    package private(set) var filesTotal: Int?

    /// An input over existing paths; `format` nil takes each file's name or first byte for it.
    ///
    /// Throws `ProgramFailure.noSuchPath` for the first path that does not exist, before anything is read.
    package init(
        _ origin: ArticleOrigin, format: InputFormat? = nil, standardInput: Int32 = STDIN_FILENO,
        clock: FileClock = .local
    ) throws(ProgramFailure) {
        (self.format, self.standardInput, self.clock) = (format, standardInput, clock)
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

    /// Walks what is left of the folders, so that `filesTotal` is known.
    package mutating func listAll() {
        guard filesTotal == nil else { return }
        var rest: [Source] = []
        while let source = nextSource() { rest.append(source) }
        listed = rest.reversed()
        filesTotal = filesSeen + (lines == nil ? 0 : 1) + listed.count
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
            guard let source = nextSource() else { break }
            open(source, into: &batch, bytes: &bytes)
        }
        return batch.isEmpty ? nil : batch
    }

    private mutating func nextSource() -> Source? {
        if let source = listed.popLast() { return source }
        while true {
            if let found = walk?.next() { return .walked(found) }
            walk = nil
            guard let root = roots.popLast() else { return nil }
            if root == "-" { return .standardInput }
            walk = FileWalk([FilePath(root)])
        }
    }

    private mutating func open(_ source: Source, into batch: inout Batch, bytes: inout Int) {
        filesSeen += 1
        switch source {
        case .walked(.skipped(let skipped)): batch.skipped.append(skipped)
        case .walked(.file(let file)): open(file, into: &batch, bytes: &bytes)
        case .standardInput: openStandardInput(into: &batch)
        case .bundled(let file):
            let facts = FileFacts(path: file.name, modified: nil, modifiedISO: nil)
            batch.items.append(.bytes(file.bytes, format: .text, facts: facts, line: nil))
        }
    }

    private mutating func open(_ file: WalkedFile, into batch: inout Batch, bytes: inout Int) {
        switch format ?? InputFormat.named(by: file.path) {
        case nil:
            let reason = SkippedFile.Reason.unsupportedFormat(file.path.fileExtension ?? "")
            batch.skipped.append(SkippedFile(path: file.path.string, reason: reason))
        case .text:
            bytes += file.status.size
            batch.items.append(.file(file))
        case .jsonl:
            switch openForReading(file.path) {
            case .opened(let descriptor):
                lines = (LineReader(descriptor, closesAtEnd: true), FileFacts(file, clock: clock))
            case .failed(let reason): batch.skipped.append(SkippedFile(path: file.path.string, reason: reason))
            }
        }
    }

    /// Standard input is JSON lines where it begins with a brace, else one text.
    private mutating func openStandardInput(into batch: inout Batch) {
        let facts = FileFacts(path: "-", modified: nil, modifiedISO: nil)
        var head: [UInt8] = []
        var detected = format
        while detected == nil {
            var count = 0
            head += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, size in
                count = readRetrying(standardInput, into: UnsafeMutableRawBufferPointer(buffer))
                size = max(count, 0)
            }
            let first = head.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
            if let first { detected = first == UInt8(ascii: "{") ? .jsonl : .text } else if count <= 0 { return }
        }
        if detected == .jsonl {
            lines = (LineReader(standardInput, closesAtEnd: false, head: head), facts)
            return
        }
        switch readToEnd(standardInput, expecting: 0, after: head) {
        case .read(let bytes): batch.items.append(.bytes(bytes, format: .text, facts: facts, line: nil))
        case .failed(let reason): batch.skipped.append(SkippedFile(path: "-", reason: reason))
        }
    }

    /// Reads once from the file of lines at hand; true where more may have to be waited for.
    private mutating func readLines(into batch: inout Batch, bytes: inout Int) -> Bool {
        guard let (reader, facts) = lines else { return false }
        switch reader.next() {
        case .lines(let found):
            for line in found {
                bytes += line.bytes.count
                batch.items.append(.bytes(line.bytes, format: .jsonl, facts: facts, line: line.number))
            }
        case .tooLong(let number):
            batch.skipped.append(SkippedFile(path: facts.path, line: number, reason: .tooLarge))
        case .failed(let number):
            batch.skipped.append(SkippedFile(path: facts.path, reason: .unreadable(number)))
        case .end: lines = nil
        }
        return facts.path == "-"
    }
}
