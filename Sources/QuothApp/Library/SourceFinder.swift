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

    /// What there is, each place once. Walks folders: not for the main thread.
    func offers() -> [SourceOffer] {
        guard let home else { return [] }
        var seen: Set<FileStatus.Identity> = []
        var offers: [SourceOffer] = []
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

    private func offer(_ path: String, _ count: Int) -> SourceOffer {
        let name = home.map { path.hasPrefix($0 + "/") ? "~" + path.dropFirst($0.count) : path } ?? path
        let amount = count >= Self.most ? "\(Self.most) files or more" : counted(count, "file")
        return SourceOffer(name: name, path: path, amount: amount)
    }

    /// How many files of a folder may hold articles.
    private func count(_ path: String) -> Int {
        var count = 0
        for case .file(let file) in FileWalk([FilePath(path)], order: .asListed) {
            if FormatTable.format(fileExtension: file.path.fileExtension) != nil { count += 1 }
            if count >= Self.most { break }
        }
        return count
    }
}
