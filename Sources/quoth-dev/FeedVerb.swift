import Foundation
import NewsFormats
import NewsModel
import QuothApp

/// `quoth-dev feed`: what the articles of files are read as, to be compared with what others read, and how fast.
enum FeedVerb {
    static let usage = """
        quoth-dev feed FILE…                       what feeds, and other files, are read as: one JSON object a file
        quoth-dev bench-feed FILE…                 what reading them costs, on one thread
        """

    /// Prints what each file is read as.
    static func run(_ paths: ArraySlice<String>) -> Int32 {
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path) else { return 2 }
            var json = JSONWriter()
            write(path, articles(Array(data), path), to: &json)
            json.raw(0x0A)
            FileHandle.standardOutput.write(Data(json.bytes))
        }
        return 0
    }

    private static func articles(_ bytes: [UInt8], _ path: String) -> [FoundArticle] {
        let ending = path.split(separator: ".").last.map(String.init)
        let format = FormatTable.format(fileExtension: ending, head: bytes, isWhole: true) ?? .feed
        return FormatTable.articles(in: bytes, as: format, facts: FileFacts(path: path))
    }

    private static func write(_ path: String, _ found: [FoundArticle], to json: inout JSONWriter) {
        json.beginObject()
        json.key("path")
        json.value(path)
        json.key("entries")
        json.beginArray()
        for place in found {
            json.beginObject()
            for (key, value) in fields(place) {
                guard let value else { continue }
                json.key(key)
                json.value(value)
            }
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private static func fields(_ found: FoundArticle) -> [(StaticString, String?)] {
        switch found.result {
        case .failure(let error): return [("error", "\(error)")]
        case .success(let article):
            let body = article.structure.paragraphs.map { article.string($0.span) }
            return [
                ("title", article.title ?? article.structure.headline.map(article.string)),
                ("text", body.joined(separator: "\n\n")), ("link", article.given.url),
                ("author", article.given.byline), ("date", article.given.date?.iso),
                ("seconds", article.given.date.map { "\($0.order)" }), ("outlet", article.outlet),
                ("id", article.given.id), ("format", article.source.format),
            ]
        }
    }

    /// Times the reading of each file from its bytes, best of five.
    static func bench(_ paths: ArraySlice<String>) -> Int32 {
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path) else { return 2 }
            let bytes = Array(data)
            var count = 0
            let best =
                (0..<5).map { _ in
                    ContinuousClock().measure {
                        count = articles(bytes, path).count
                    }
                }.min() ?? .zero
            let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
            print(String(format: "%6.1f MB/s: ", Double(bytes.count) / 1e6 / seconds) + "\(path) (\(count) entries)")
        }
        return 0
    }
}
