import Glibc

/// Writes made-up articles into files: a folder with one file each, one file of JSON Lines with the same, one feed,
/// and one file with all the text.
enum CollectionMaker {
    static let usage = """
        quoth-dev make-news COUNT FOLDER           made-up articles: FOLDER/files, articles.jsonl, feed.xml and all.txt
        """

    /// Changes with what the maker writes, so that older collections are known.
    static let version = 2

    /// Makes a collection. The exit status.
    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        guard arguments.count == 2, let first = arguments.first, let count = Int(first), let folder = arguments.last
        else {
            print(usage)
            return 2
        }
        if make(count, in: folder) { return 0 }
        print("quoth-dev: can't write in \(folder)")
        return 2
    }

    /// Writes so many articles; false where that fails.
    static func make(_ count: Int, in folder: String) -> Bool {
        mkdir(folder, 0o755)
        mkdir("\(folder)/files", 0o755)
        guard let lines = fopen("\(folder)/articles.jsonl", "w"), let feed = fopen("\(folder)/feed.xml", "w"),
            let all = fopen("\(folder)/all.txt", "w")
        else { return false }
        fputs(NewsFeed.head, feed)
        var maker = NewsMaker(seed: 1)
        for number in 1...max(1, count) {
            let item = maker.next()
            guard writeFile(item, "\(folder)/files/\(name(number)).txt") else { return false }
            fputs(jsonLine(item, number), lines)
            fputs(NewsFeed.item(item, number), feed)
            fputs(item.text, all)
        }
        fputs(NewsFeed.foot, feed)
        return [lines, feed, all].map { fclose($0) }.allSatisfy { $0 == 0 }
    }

    private static func writeFile(_ item: NewsMaker.Item, _ path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        fputs(item.text, file)
        // The older the article, the older its file.
        var time = tm()
        (time.tm_year, time.tm_mon, time.tm_mday) = (Int32(item.year - 1900), Int32(item.month - 1), Int32(item.day))
        let times = [timespec](repeating: timespec(tv_sec: timegm(&time), tv_nsec: 0), count: 2)
        fflush(file)
        futimens(fileno(file), times)
        return fclose(file) == 0
    }

    private static func name(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    private static func jsonLine(_ item: NewsMaker.Item, _ number: Int) -> String {
        func quoted(_ text: String) -> String {
            "\""
                + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
                .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n") + "\""
        }
        return """
            {"id": "made-\(number)", "title": \(quoted(item.title)), "byline": \(quoted(item.author)), \
            "source": \(quoted(item.outlet)), "published": "\(item.date)", \
            "text": \(quoted(item.paragraphs.joined(separator: "\n\n")))}

            """
    }
}
