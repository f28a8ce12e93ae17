import Glibc

/// Writes made-up articles into files: a folder with one file each, and one file of JSON Lines with the same.
enum CollectionMaker {
    static let usage =
        "quoth-dev make-news COUNT FOLDER    FOLDER/files and FOLDER/articles.jsonl with made-up articles"

    /// Makes a collection; what is there already is kept. The exit status.
    static func run(_ arguments: ArraySlice<String>) -> Int32 {
        guard arguments.count == 2, let first = arguments.first, let count = Int(first), let folder = arguments.last
        else {
            print(usage)
            return 2
        }
        mkdir(folder, 0o755)
        mkdir("\(folder)/files", 0o755)
        guard let lines = fopen("\(folder)/articles.jsonl", "w") else {
            print("quoth-dev: can't write in \(folder)")
            return 2
        }
        defer { fclose(lines) }
        var maker = NewsMaker(seed: 1)
        for number in 1...max(1, count) {
            let item = maker.next()
            guard let file = fopen("\(folder)/files/\(name(number)).txt", "w") else { return 2 }
            fputs(item.text, file)
            // The older the article, the older its file.
            var time = tm()
            (time.tm_year, time.tm_mon, time.tm_mday) = (
                Int32(item.year - 1900), Int32(item.month - 1), Int32(item.day)
            )
            let times = [timespec](repeating: timespec(tv_sec: timegm(&time), tv_nsec: 0), count: 2)
            fflush(file)
            futimens(fileno(file), times)
            fclose(file)
            fputs(jsonLine(item, number), lines)
        }
        return 0
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
