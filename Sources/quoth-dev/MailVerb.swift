import Foundation
import NewsFormats
import NewsModel
import QuothApp

/// `quoth-dev mail`: what mails are read as, to be compared with what others read, and how fast.
enum MailVerb {
    static let usage = """
        quoth-dev mail FILE…                       what mails are read as: one JSON object a mail
        quoth-dev mail --dump FILE…                the same for reading, with its parts by line
        quoth-dev bench-mail FILE…                 what reading them costs, on one thread
        """

    /// Prints what each file is read as.
    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        let isDump = arguments.contains("--dump")
        for path in arguments where !path.hasPrefix("--") {
            guard let data = FileManager.default.contents(atPath: path) else { return 2 }
            for place in articles(Array(data), path) {
                FileHandle.standardOutput.write(Data(isDump ? dump(path, place) : json(path, place)))
            }
        }
        return 0
    }

    private static func articles(_ bytes: [UInt8], _ path: String) -> [FoundArticle] {
        let found = FormatTable.format(fileExtension: FilePath(path).formatExtension, head: bytes, isWhole: true)
        let format = found == .mbox || found == .mail ? found : nil
        return FormatTable.articles(in: bytes, as: format ?? .mail, facts: FileFacts(path: path))
    }

    private static func json(_ path: String, _ place: FoundArticle) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        let item = place.item.map { "\($0)" }
        for (key, value) in [("path", path), ("item", item)] + fields(place) {
            guard let value else { continue }
            json.key(key)
            json.value(value)
        }
        json.endObject()
        json.raw(0x0A)
        return json.bytes
    }

    private static func fields(_ found: FoundArticle) -> [(StaticString, String?)] {
        switch found.result {
        case .failure(let error): return [("error", "\(error)")]
        case .success(let article):
            let body = article.structure.paragraphs.map { article.string($0.span) }
            let given = article.given
            return [
                ("title", given.title), ("byline", given.byline), ("outlet", given.outlet), ("link", given.url),
                ("date", given.date?.iso), ("seconds", given.date.map { "\($0.order)" }), ("id", given.id),
                ("text", body.joined(separator: "\n\n")),
            ]
        }
    }

    private static func dump(_ path: String, _ place: FoundArticle) -> [UInt8] {
        var lines = ["== \(path) \(place.item.map { "\($0)" } ?? "")"]
        for (key, value) in fields(place) where "\(key)" != "text" { if let value { lines.append("\(key): \(value)") } }
        if case .success(let article) = place.result {
            for part in article.structure.paragraphs {
                lines.append("[\(part.kind)\(part.level > 0 ? "\(part.level)" : "")] \(article.string(part.span))")
            }
        }
        return Array((lines.joined(separator: "\n") + "\n\n").utf8)
    }

    /// Times the reading of each file from its bytes, best of three.
    static func bench(_ paths: ArraySlice<String>) -> Int32 {
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path) else { return 2 }
            let bytes = Array(data)
            var count = 0
            let best =
                (0..<3).map { _ in ContinuousClock().measure { count = articles(bytes, path).count } }.min() ?? .zero
            let seconds = best / .seconds(1)
            print(String(format: "%6.1f MB/s: ", Double(bytes.count) / 1e6 / seconds) + "\(path) (\(count) mails)")
        }
        return 0
    }
}
