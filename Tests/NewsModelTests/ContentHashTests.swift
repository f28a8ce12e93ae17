import NewsModel
import Testing

@Suite struct ContentHashTests {
    @Test func `contents that differ have other hashes`() {
        var seen: Set<ContentHash> = []
        var bytes = [UInt8](repeating: 0x20, count: 200)
        for length in 0...200 { seen.insert(ContentHash(Array(bytes[..<length]))) }
        for index in bytes.indices {
            for bit in 0..<8 {
                bytes[index] ^= 1 << bit
                seen.insert(ContentHash(bytes))
                bytes[index] ^= 1 << bit
            }
        }
        #expect(seen.count == 201 + 200 * 8)
        #expect(ContentHash(bytes) == ContentHash([UInt8](repeating: 0x20, count: 200)))
    }

    @Test func `halves of the hash differ too, and pieces are not one whole`() {
        let hashes = (0..<2000).map { ContentHash(Array("article \($0)".utf8)) }
        #expect(Set(hashes.map(\.high)).count == 2000 && Set(hashes.map(\.low)).count == 2000)
        var (one, two) = (Hasher128(), Hasher128())
        one.add("ab")
        one.add("c")
        two.add("a")
        two.add("bc")
        #expect(one.hash != two.hash)
    }
}

@Suite struct HashIDTests {
    @Test func `the id of a text is its hash in hex digits, and these digits are the same id`() {
        let id = ArticleID(hashOf: Array("Snow in June".utf8))
        #expect(id.text.utf8.count == 16 && ArticleID(id.text) == id && "\(id)" == id.text)
        #expect(ArticleID(hashOf: []).text == "cbf29ce484222325")
        #expect(ArticleID("n-1").text == "n-1" && ArticleID("ABCDEFABCDEFABCD").text == "ABCDEFABCDEFABCD")
        #expect(ArticleID(hash: 7).text == "0000000000000007")
    }
}

@Suite struct ClockTests {
    @Test(
        arguments: [
            (0, 0, nil, nil, "00:00"), (14, 5, 0, 0, "14:05:00Z"), (23, 59, 59, 120, "23:59:59+02:00"),
            (1, 2, 60, -210, "01:02:59-03:30"), (9, 30, nil, 0, "09:30Z"),
        ] as [(Int, Int, Int?, Int?, String)])
    func `a time is written as exactly as it is known`(
        hour: Int, minute: Int, second: Int?, zone: Int?, iso: String
    ) {
        #expect(ClockTime(hour: hour, minute: minute, second: second, zone: zone)?.iso == iso)
    }

    @Test(arguments: [(24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, 0, 61)])
    func `no clock shows another`(hour: Int, minute: Int, second: Int) {
        #expect(ClockTime(hour: hour, minute: minute, second: second) == nil)
    }

    @Test func `moments are ordered over zones`() throws {
        func order(_ day: Int, _ hour: Int, _ zone: Int) -> Int? {
            ArticleDate(year: 2016, month: 6, day: day, time: ClockTime(hour: hour, minute: 0, zone: zone))?.order
        }
        let early = try #require(order(3, 1, 120))
        let late = try #require(order(2, 23, -60))
        #expect(early < late && order(3, 2, 120) == order(3, 0, 0))
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_464_962_700, "2016-06-03T14:05:00Z"),
        (951_782_400, "2000-02-29T00:00:00Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ])
    func `seconds are a moment`(seconds: Int, iso: String) { #expect(CivilDay.isoTime(seconds) == iso) }

    @Test func `each day has its number, and each number its day`() {
        for number in stride(from: -800_000, through: 800_000, by: 37) {
            let (year, month, day) = CivilDay.date(of: number)
            #expect(CivilDay.number(year: year, month: month, day: day) == number)
        }
        #expect(CivilDay.isoTime(Int.max / 2) == nil)
    }
}
