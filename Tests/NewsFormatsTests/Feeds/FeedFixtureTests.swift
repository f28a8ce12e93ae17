import Testing

@testable import NewsFormats

/// The feeds of `Tests/Fixtures/Feeds` against what is kept beside each of them.
///
/// `QUOTH_RECORD=1 swift test --filter FeedFixtureTests` writes those files anew.
@Suite struct FeedFixtureTests {
    @Test(arguments: [
        "rss-2.0.xml", "rss-1.0.rdf", "rss-0.91.xml", "atom-1.0.atom", "atom-0.3.xml", "jsonfeed-1.1.json",
        "damaged-marks.xml", "damaged-json.json", "latin-1.xml", "bad-byte.xml", "utf-16.xml",
    ])
    func aFeedIsReadAsItWas(_ name: String) throws {
        let bytes = try #require(FixtureFile.read("Feeds/\(name)"))
        let fileExtension = name.split(separator: ".").last.map(String.init)
        #expect(FormatTable.format(fileExtension: fileExtension, head: bytes, isWhole: true) == .feed)
        try FixtureDump.expect(bytes, as: .feed, isKept: "Feeds/\(name)")
    }
}
