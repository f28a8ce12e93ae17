import Foundation
import NewsFormats
import NewsModel
import QuothApp

/// `quoth-dev mail`: what mails are read as, to be compared with what others read, how fast, and whether damage harms.
enum MailVerb {
    static let usage = """
        quoth-dev mail FILE…                       what mails are read as: one JSON object a mail
        quoth-dev mail --dump FILE…                the same for reading, with its parts by line
        quoth-dev bench-mail FILE…                 what reading them costs, on one thread
        quoth-dev fuzz-mail SECONDS FILE…          damaged copies of mails, read until the time is over
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
        let found = FormatTable.format(fileExtension: FilePath(path).fileExtension, head: bytes, isWhole: true)
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

    /// Reads damaged copies of the files; ends by a crash, or with 0. Tells of copies that take long.
    static func fuzz(_ arguments: ArraySlice<String>) -> Int32 {
        guard let seconds = arguments.first.flatMap(Double.init) else { return 2 }
        let seeds = arguments.dropFirst().compactMap { FileManager.default.contents(atPath: $0).map { Array($0) } }
        guard !seeds.isEmpty else { return 2 }
        let start = ContinuousClock.now
        var (round, slowest): (UInt64, Double) = (0, 0)
        while (ContinuousClock.now - start) / .seconds(1) < seconds {
            round += 1
            var damage = MailDamage(seed: round)
            let bytes = damage.damaged(seeds)
            try? Data(bytes).write(to: URL(filePath: NSTemporaryDirectory() + "fuzz-mail.last"))
            let spent = ContinuousClock().measure { read(bytes) } / .seconds(1)
            if spent > slowest {
                slowest = spent
                print(String(format: "round %d: %.3f s for %d bytes", round, spent, bytes.count))
            }
        }
        print("\(round) rounds")
        return 0
    }

    private static func read(_ bytes: [UInt8]) {
        for format in [ArticleFormat.mail, .mbox] {
            for place in FormatTable.articles(in: bytes, as: format, facts: FileFacts(path: "x")) {
                guard case .success(let article) = place.result else { continue }
                for part in article.structure.paragraphs { precondition(part.span.end <= article.text.count) }
                for link in article.structure.links { precondition(link.span.end <= article.text.count) }
                precondition(String(validating: article.text, as: UTF8.self) != nil)
            }
        }
        _ = FormatTable.format(fileExtension: nil, head: bytes, isWhole: true)
        _ = Mbox.wholeMails(bytes)
    }
}

/// Damages mails as chance would have it, the same for each seed.
private struct MailDamage {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    private mutating func next(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return limit > 0 ? Int(state % UInt64(limit)) : 0
    }

    private static let pieces = [
        "\r\n", "\n\n", "--", "=", "=\r\n", "=?utf-8?B?", "?=", "Content-Type: multipart/mixed; boundary=",
        "boundary*0*=",
        "From a@b Fri Jun  3 14:05:00 2016\n", ">From ", "Content-Length: 999999999", "\u{0}", "\u{FEFF}", ";", "\"",
        "(",
        "<", "Content-Transfer-Encoding: base64\n", "> > ", "-- \n", "charset=utf-16", "charset=utf-7", " \n", "*",
        "%F",
        "Content-Type: message/rfc822\n\n", "<blockquote>", "<table><tr><td>", "&#x34f;",
    ].map { Array($0.utf8) }

    mutating func damaged(_ seeds: [[UInt8]]) -> [UInt8] {
        var bytes = Array(seeds[next(seeds.count)].prefix(30_000))
        for _ in 0...next(12) {
            guard bytes.count > 2 else { break }
            let place = next(bytes.count)
            let end = min(bytes.count, place + next(200))
            switch next(7) {
            case 0: bytes[place] = UInt8(next(256))
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: Self.pieces[next(Self.pieces.count)], at: place)
            case 3: bytes.insert(contentsOf: bytes[place..<end], at: next(bytes.count))
            case 4: bytes = Array(bytes[..<max(place, 1)])
            case 5:
                let other = seeds[next(seeds.count)]
                let start = next(other.count)
                bytes.insert(contentsOf: other[start..<min(other.count, start + next(400))], at: place)
            default:
                let piece = Self.pieces[next(Self.pieces.count)]
                bytes.insert(contentsOf: Array(repeatElement(piece, count: next(300))).joined(), at: place)
            }
        }
        return bytes
    }
}
