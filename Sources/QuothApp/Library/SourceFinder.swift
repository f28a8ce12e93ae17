import NewsFormats
import ReaderCore

/// Finds saved news in the places where people and programs keep it.
struct SourceFinder: Sendable {
    private let home: String?
    private let environment: @Sendable (String) -> String?

    init(_ environment: @escaping @Sendable (String) -> String?) {
        self.environment = environment
        home = environment("HOME").flatMap { $0.hasPrefix("/") && $0 != "/" ? $0 : nil }
    }

    /// Folders in the home folder, or in its documents, where people keep articles.
    private static let folderNames = [
        "News", "news", "Articles", "articles", "Clippings", "clippings", "Feeds", "feeds", "Newsletters",
        "newsletters",
    ]
    /// Files that are counted at most.
    private static let most = 10_000

    /// What there is, each place once. Reads files and walks folders: not for the main thread.
    func offers() -> [SourceOffer] {
        guard let home else { return [] }
        var seen: Set<FileStatus.Identity> = []
        var offers = newsboatCaches(home).compactMap { newsboat($0, &seen) }
        for parent in ["", "/Documents"] {
            for name in Self.folderNames {
                let path = "\(home)\(parent)/\(name)"
                guard case .found(let status) = FilePath(path).status(), status.kind == .folder,
                    seen.insert(status.identity).inserted
                else { continue }
                let count = count(path)
                if count > 0 { offers.append(offer(path, count)) }
            }
        }
        return offers
    }

    /// Where newsboat keeps its cache: in the data folder, or in its own folder of older days.
    private func newsboatCaches(_ home: String) -> [String] {
        let folders = [UserFolder.data.path(environment).map { $0 + "/newsboat" }, "\(home)/.newsboat"]
        return folders.compactMap { $0.map { $0 + "/cache.db" } }
    }

    private func newsboat(_ path: String, _ seen: inout Set<FileStatus.Identity>) -> SourceOffer? {
        guard case .found(let status) = FilePath(path).status(), status.kind == .file,
            seen.insert(status.identity).inserted,
            case .read(let bytes, _) = readWholeFile(WalkedFile(path: FilePath(path), status: status)),
            let count = NewsboatCache.entryCount(bytes, path: path), count > 0
        else { return nil }
        return SourceOffer(name: "newsboat's cache", path: path, count: count, unit: "article")
    }

    private func offer(_ path: String, _ count: Int) -> SourceOffer {
        let name = home.map { path.hasPrefix($0 + "/") ? "~" + path.dropFirst($0.count) : path } ?? path
        return SourceOffer(name: name, path: path, count: count, unit: "file", isAtLeast: count >= Self.most)
    }

    /// How many files of a folder may hold articles.
    private func count(_ path: String) -> Int {
        var count = 0
        for case .file(let file) in FileWalk([FilePath(path)], order: .asListed) {
            if FormatTable.format(fileExtension: file.path.formatExtension) != nil { count += 1 }
            if count >= Self.most { break }
        }
        return count
    }
}
