import Foundation
import NewsFormats

/// `quoth-dev encodings FOLDER`: how many texts of known charsets are read right.
///
/// What a file is written in is told by its name or its folder's: `fr/iso-8859-15.txt`, `KOI8-R/news.txt`. Right is a text
/// that is the same as in that charset: a charset that has all of another's characters may be taken for it.
enum EncodingsVerb {
    static let usage = """
        quoth-dev encodings FOLDER                 how many texts of known charsets are read right, file by file
        quoth-dev encodings --text FILE            a file's text as it is read
        """

    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        if arguments.first == "--text", let path = arguments.last, let bytes = bytes(path) {
            FileHandle.standardOutput.write(Data(Decoding.text(bytes)))
            return 0
        }
        var (right, all, slowest) = (0, 0, Duration.zero)
        for path in arguments.flatMap(files) {
            guard let bytes = bytes(path), let expected = expected(path) else { continue }
            var found = Decoding.decode([])
            let time = ContinuousClock().measure { found = Decoding.decode(bytes) }
            slowest = max(slowest, bytes.count < 4_000 ? time : .zero)
            let isRight = found.text == Decoding.text(bytes, charset: expected)
            all += 1
            right += isRight ? 1 : 0
            let noise = found.isNoise ? "\tnoise" : ""
            print("\(isRight ? "right" : "WRONG")\t\(found.charset.name)\t\(expected.name)\t\(path)\(noise)")
        }
        print("\(right) of \(all) right; the slowest below 4 KB took \(slowest)")
        return all == 0 ? 2 : 0
    }

    private static func bytes(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }

    private static func files(_ root: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return found.isEmpty ? [root] : found.sorted().map { "\(root)/\($0)" }
    }

    /// The charset that a path tells: of the file's name without its extension, else of its folder's.
    private static func expected(_ path: String) -> Charset? {
        let parts = path.split(separator: "/")
        guard let file = parts.last, parts.count > 1 else { return nil }
        let stem = String(file.prefix { $0 != "." })
        let folder = String(parts[parts.count - 2])
        for name in [folder, stem] {
            var words = name.lowercased().split(separator: "-")
            // "iso-8859-2-czech" names the language too.
            while !words.isEmpty {
                if let charset = Charset(label: words.joined(separator: "-")) { return charset }
                words.removeLast()
            }
        }
        return nil
    }
}
