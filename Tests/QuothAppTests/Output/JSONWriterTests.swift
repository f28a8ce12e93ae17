import Testing

@testable import QuothApp

@Suite struct JSONWriterTests {
    private func written(_ build: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        build(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func commasStandBetweenValuesOnly() {
        let text = written { json in
            json.beginObject()
            json.key("a")
            json.beginArray()
            json.value(1)
            json.value(-20)
            json.beginArray()
            json.endArray()
            json.null()
            json.endArray()
            json.key("b")
            json.value(true)
            json.endObject()
        }
        #expect(text == #"{"a":[1,-20,[],null],"b":true}"#)
    }

    @Test(arguments: [
        ("plain – ünicode 🦊", "plain – ünicode 🦊"),
        (#"say "no" \ yes"#, #"say \"no\" \\ yes"#),
        ("a\tb\r\nc", #"a\tb\r\nc"#),
        ("\u{1B}[31m\0", #"\u001b[31m\u0000"#),
        ("\u{7F}\u{85}\u{9B}\u{A0}", "\\u007f\\u0085\\u009b\u{A0}"),
        ("", ""),
    ])
    func controlCharactersAndQuotesAreEscaped(text: String, expected: String) {
        #expect(written { $0.value(text) } == "\"\(expected)\"")
        let bytes = Array("xx\(text)x".utf8)
        #expect(written { $0.value(utf8: bytes, 2..<(bytes.count - 1)) } == "\"\(expected)\"")
    }

    @Test(arguments: [
        (0.0, "0"), (1.0, "1"), (0.93, "0.93"), (0.5, "0.5"), (0.007, "0.007"), (0.9996, "1"), (1.7, "1"),
        (.nan, "0"),
    ])
    func aFractionHasThreeDecimalsAtMost(number: Double, expected: String) {
        #expect(written { $0.value(fraction: number) } == expected)
    }

    @Test(arguments: [
        (-1.25, "-1.25"), (12.3456, "12.346"), (-0.0001, "0"), (-0.5, "-0.5"), (.infinity, "0"), (-1e12, "-1000000000"),
    ])
    func aDecimalMayBeOfAnySize(number: Double, expected: String) {
        #expect(written { $0.value(decimal: number) } == expected)
    }
}
