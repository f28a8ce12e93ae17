import NewsModel
import Testing

@testable import NewsFormats

@Suite struct MailHeaderTests {
    private func decoded(_ raw: String) -> String {
        String(decoding: EncodedWords.decoded(Array(raw.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        ("plain words", "plain words"),
        ("=?utf-8?Q?Gr=C3=B6=C3=9Fe_zwei?=", "Größe zwei"),
        ("=?UTF-8?B?R3LDtsOfZQ==?=", "Größe"),
        // A character cut in two, and the space between two words.
        ("=?utf-8?Q?Gr=C3?= =?utf-8?Q?=B6=C3=9Fe?=", "Größe"),
        ("=?utf-8?B?R3LD?=  =?UTF-8?B?tsOfZQ==?=", "Größe"),
        ("=?iso-8859-1?Q?=E9t=E9?= =?utf-8?Q?_=C3=A0_quai?=", "été à quai"),
        ("a =?utf-8?Q?b?= c", "a b c"),
        ("=?utf-8*en?Q?crane?=", "crane"),
        ("=?us-ascii?Q?Gr=C3=B6=C3=9Fe?=", "Größe"),
        ("=?x-unknown?B?R3LDtsOfZQ==?=", "Größe"),
        ("=?utf-8?Q?Really?=20yes?=", "Really? yes"),
        ("=?utf-8?B?R3LDtsOfZQ?=", "Größe"),
        ("=?utf-8?Q?bad =ZZ?=", "bad =ZZ"),
        ("2 =? 3 =?utf-8?X?a?= =?utf-8?Q?open", "2 =? 3 =?utf-8?X?a?= =?utf-8?Q?open"),
        ("Größe", "Größe"),
    ])
    func encodedWordsAreRead(_ raw: String, _ words: String) { #expect(decoded(raw) == words) }

    @Test(arguments: [
        ("text/plain; charset=utf-8", "text/plain", "charset", "utf-8"),
        ("Text/HTML ;\tCHARSET=\"UTF-8\" ; x=y", "text/html", "charset", "UTF-8"),
        ("multipart/mixed; boundary=\"a;\\\"b\"", "multipart/mixed", "boundary", "a;\"b"),
        ("text/plain (a; comment); charset=us-ascii (plain)", "text/plain", "charset", "us-ascii"),
        ("x/y; name*0=\"one \"; name*1=two", "x/y", "name", "one two"),
        ("x/y; name*1*=%9F.txt; name*0*=utf-8'de'Gr%C3%B6%C3", "x/y", "name", "Größ.txt"),
        ("x/y; name*=iso-8859-1''%E9t%E9; name=ete", "x/y", "name", "été"),
        ("x/y; name=\"=?utf-8?Q?=C3=A9t=C3=A9?=\"", "x/y", "name", "été"),
        ("x/y; name*0=a; name*2=c", "x/y", "name", "a"),
        ("x/y; =; ;name=", "x/y", "name", ""),
    ])
    func parametersAreRead(_ field: String, _ value: String, _ name: String, _ expected: String) {
        let parameters = MailParameters(Array(field.utf8))
        #expect(parameters.value == value)
        #expect(parameters[name] == expected)
    }

    @Test(arguments: [
        ("Jane Roe <jane@x.example>", ["Jane Roe|jane@x.example"]),
        ("\"Roe, Jane\" <jane@x.example>, per@x.example", ["Roe, Jane|jane@x.example", "|per@x.example"]),
        ("Roe, Jane <jane@x.example>", ["Roe, Jane|jane@x.example"]),
        ("jane@x.example (Jane (J.) Roe)", ["Jane (J.) Roe|jane@x.example"]),
        ("Editors: a@x.example, B <b@x.example>;", ["|a@x.example", "B|b@x.example"]),
        ("=?utf-8?Q?Roe=2C_Jane?= <jane@x.example>", ["Roe, Jane|jane@x.example"]),
        ("\"'Jane Roe'\" <jane@x.example>", ["Jane Roe|jane@x.example"]),
        ("Jane Roe", ["Jane Roe|"]),
        ("<jane@x.example", ["|jane@x.example"]),
        ("\"\" <>", ["|"]),
        ("undisclosed-recipients:;", []),
    ])
    func addressesAreRead(_ field: String, _ expected: [String]) {
        let found = MailAddress.list(Array(field.utf8))
        #expect(found.map { "\($0.name ?? "")|\($0.address)" } == expected)
    }

    @Test func headersAreFoldedInAnyWay() {
        let text = "FROM: a\r\n b\r\nSubject :c\n\td\nX-Odd: e\nno field\nDate: f\n \n"
        let found = Array((text + "Body: g").utf8).withUnsafeBufferPointer { bytes in
            let headers = MailHeaders(bytes, in: 0..<bytes.count)
            return [headers.text("from"), headers.text("subject"), headers.text("x-odd"), headers.text("date")]
                + [String(decoding: bytes[headers.bodyStart...], as: UTF8.self)]
        }
        #expect(found == ["a b", "c d", "e no field", "f", "Body: g"])
    }

    @Test(
        arguments: [
            ("Jane Roe <jane@x.example>", "", "Jane Roe", nil),
            (
                "Jane Roe from The Harbour Letter <h@x.example>", "List-Unsubscribe: <x>\n", "Jane Roe",
                "The Harbour Letter"
            ),
            (
                "The Harbour Letter | Jane Roe <h@x.example>", "List-Unsubscribe: <x>\n", "Jane Roe",
                "The Harbour Letter"
            ),
            ("\"Roe, Jane\" <jane@x.example>", "", "Jane Roe", nil),
            ("The Harbour Letter <h@x.example>", "", nil, "The Harbour Letter"),
            ("Sundholm <h@x.example>", "List-Unsubscribe: <x>\n", nil, "Sundholm"),
            ("Jane <jane@x.example>", "List-Unsubscribe: <x>\n", "Jane", nil),
            ("Jane Roe via Quays <quays@x.example>", "", "Jane Roe", "Quays"),
            ("Jane Roe <jane@x.example>", "List-Id: Harbour Talk <talk.x.example>\n", "Jane Roe", "Harbour Talk"),
            ("Jane Roe <jane@x.example>", "List-Id: 9af81mc list <9af81.list-id.example>\n", "Jane Roe", nil),
            ("news@mail.x.example", "List-Unsubscribe: <x>\n", nil, "x.example"),
            ("jane@x.example", "", "jane@x.example", nil),
        ] as [(String, String, String?, String?)])
    func theSenderIsAPersonOrAnOutlet(_ from: String, _ more: String, _ byline: String?, _ outlet: String?) {
        let sender = Array("From: \(from)\n\(more)\n".utf8).withUnsafeBufferPointer { bytes in
            MailSender(MailHeaders(bytes, in: 0..<bytes.count))
        }
        #expect(sender.byline == byline)
        #expect(sender.outlet == outlet)
    }
}
