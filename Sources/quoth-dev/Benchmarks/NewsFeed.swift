/// Made-up articles as one RSS 2.0 feed, for readers that know nothing but feeds.
enum NewsFeed {
    static let title = "Made-up news"
    static let head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel>
        <title>\(title)</title><link>http://news.invalid/</link><description>For benchmarks</description>

        """
    static let foot = "</channel></rss>\n"

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// One article with all its text.
    static func item(_ item: NewsMaker.Item, _ number: Int) -> String {
        let text = item.paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
        return """
            <item><title>\(escaped(item.title))</title><guid isPermaLink="false">made-\(number)</guid>\
            <link>http://news.invalid/\(number)</link><author>\(escaped(item.author))</author>\
            <pubDate>\(item.day) \(months[item.month - 1]) \(item.year) 00:00:00 +0000</pubDate>
            <description>\(escaped(text))</description></item>

            """
    }

    private static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 64)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out += Array("&amp;".utf8)
            case UInt8(ascii: "<"): out += Array("&lt;".utf8)
            case UInt8(ascii: ">"): out += Array("&gt;".utf8)
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
