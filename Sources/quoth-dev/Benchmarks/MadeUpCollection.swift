import Foundation

/// A collection of made-up articles on disk, made where it is missing.
struct MadeUpCollection {
    /// How many articles it has.
    let size: Int
    let folder: String
    /// Bytes of all its articles.
    let textBytes: Int

    var files: String { folder + "/files" }
    var jsonl: String { folder + "/articles.jsonl" }
    var feed: String { folder + "/feed.xml" }
    var allText: String { folder + "/all.txt" }

    /// A word of two articles of three, and one of two articles of a thousand.
    static let commonWord = "government"
    static let rareWord = "yorbanorquin"

    /// The collection of so many articles in `root`; nil where it can't be written.
    init?(size: Int, in root: String) {
        (self.size, folder) = (size, "\(root)/\(size)")
        // Written last: a collection without it, or of an older maker, is made anew.
        let stamp = folder + "/made-by"
        let version = "\(CollectionMaker.version)\n"
        if (try? String(contentsOfFile: stamp, encoding: .utf8)) != version {
            say("making \(size) articles")
            try? FileManager.default.removeItem(atPath: folder)
            guard CollectionMaker.make(size, in: folder),
                (try? version.write(toFile: stamp, atomically: true, encoding: .utf8)) != nil
            else { return nil }
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/all.txt")
        textBytes = attributes?[.size] as? Int ?? 0
    }
}
