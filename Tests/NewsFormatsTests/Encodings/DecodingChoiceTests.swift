import NewsModel
import Testing

@testable import NewsFormats

@Suite struct DecodingChoiceTests {
    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "é", "utf-8"), ([0xFF, 0xFE, 0xE9, 0], "é", "utf-16le"),
            ([0xFE, 0xFF, 0, 0xE9], "é", "utf-16be"), ([0xFF, 0xFE, 0, 0, 0xE9, 0, 0, 0], "é", "utf-32le"),
            ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0xE9], "é", "utf-32be"),
            ([0x84, 0x31, 0x95, 0x33, 0xB0, 0xA1], "啊", "gb18030"),
            // A lone surrogate, a unit that is cut, a scalar past the last.
            ([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x62, 0], "a\u{FFFD}b", "utf-16le"),
            ([0xFE, 0xFF, 0, 0x61, 0], "a\u{FFFD}", "utf-16be"),
            ([0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0], "😀", "utf-16be"),
            ([0xFF, 0xFE, 0, 0, 0, 0, 0x11, 0, 0x61, 0, 0, 0], "\u{FFFD}a", "utf-32le"),
        ] as [([UInt8], String, String)])
    func aMarkTells(_ bytes: [UInt8], _ text: String, _ charset: String) {
        let decoded = Decoding.decode(bytes, declared: "koi8-r")
        #expect(string(decoded.text) == text)
        #expect(decoded.charset.name == charset)
    }

    @Test(
        arguments: [
            // What is called Latin-1 or ASCII is Windows-1252, as in browsers.
            ("ISO-8859-1", [0x93, 0xE9, 0x94], "“é”"), ("us-ascii", [0x80], "€"), (" \"Latin1\"; ", [0x85], "…"),
            ("windows-1251", [0xC4, 0xE0], "Да"), ("KOI8-R", [0xE4, 0xC1], "Да"), ("ISO-8859-9", [0xFD], "ı"),
            ("x-sjis", [0x8B, 0x4C], "記"), ("gb2312", [0x80, 0xB0, 0xA1], "€啊"), ("ks_c_5601-1987", [0xB0, 0xA1], "가"),
            ("iso-2022-jp", Array("\u{1B}$B5-\u{1B}(B.".utf8), "記."), ("big5-hkscs", [0xA4, 0xA4], "中"),
            // iconv's own, of one byte each.
            ("ARMSCII-8", [0xB2, 0xB3], "Աա"), ("macgreek", [0x61], "a"),
            // What fits none: no label, one that the bytes don't keep, one that means UTF-16.
            ("nonsense", [0x63, 0x61, 0x66, 0xE9, 0x20], "café "),
            ("shift_jis", [0x63, 0x61, 0x66, 0xE9, 0x20], "café "),
            ("utf-16", Array("plain".utf8), "plain"), ("ibm1364", Array("plain".utf8), "plain"),
        ] as [(String, [UInt8], String)])
    func aLabelGoesBeforeAGuess(_ label: String, _ bytes: [UInt8], _ text: String) {
        #expect(string(Decoding.text(bytes, declared: label)) == text)
    }

    @Test(arguments: ["windows-1251", "gbk", "utf-8", "utf-16", "iso-8859-1"])
    func validUTF8GoesBeforeAnyLabel(_ label: String) {
        let text = "Snow in Ålesund – “at last”, 雪"
        #expect(string(Decoding.text(Array(text.utf8), declared: label)) == text)
    }

    @Test func aFewBadBytesLeaveUTF8WhatItIs() {
        let text = String(repeating: "Снег “выпал” в июне. ", count: 20)
        let bytes = Array(text.utf8) + [0xFF, 0x20, 0xC3, 0x20] + Array(text.utf8)
        #expect(string(Decoding.text(bytes)) == text + "\u{FFFD} \u{FFFD} " + text)
        #expect(string(Decoding.text(bytes, declared: "windows-1251")) == text + "\u{FFFD} \u{FFFD} " + text)
    }

    @Test(arguments: [
        "Snow in June", "", "~", "Take ~{this}~ or ~{that", "a ~{b~} c", "C++ +1-2 +-", "\u{1B}[31mred\u{1B}[0m",
        "\u{1B}$",
        "Ålesund – “é” 雪 😀", "a\u{0}b", "~{é~}", "+AGEAYgBj-",
    ])
    func plainTextComesBackAsItIs(_ text: String) {
        #expect(string(Decoding.text(Array(text.utf8))) == text)
    }

    @Test(arguments: ["Snow in June, and ~ more", "Ålesund – “é” 雪"])
    func validUTF8IsNotCopied(_ text: String) {
        let bytes = Array(text.utf8)
        let address = bytes.withUnsafeBufferPointer(\.baseAddress)
        #expect(Decoding.text(bytes).withUnsafeBufferPointer(\.baseAddress) == address)
        #expect(Decoding.text(bytes, declared: "utf-8").withUnsafeBufferPointer(\.baseAddress) == address)
    }

    @Test func shiftedCodesAreFound() {
        #expect(string(Decoding.text(Array("News: \u{1B}$B5-;v\u{1B}(B.\nEnd".utf8))) == "News: 記事.\nEnd")
        #expect(string(Decoding.text(Array("News: ~{<GJB~} and ~~.\n".utf8))) == "News: 记事 and ~.\n")
        // What a line leaves open, the next closes.
        #expect(string(Decoding.text(Array("\u{1B}$B5-;v\nEnd".utf8))) == "記事\nEnd")
    }

    @Test func bytesThatStandForNothingAreReplacedAndTheRestIsKept() {
        let text: [(String, [UInt8], String)] = [
            ("shift_jis", [0x8B, 0x4C, 0xFF, 0x61, 0x8B], "記\u{FFFD}a\u{FFFD}"),
            ("euc-kr", [0xB0, 0xA1, 0xFF, 0xB0], "가\u{FFFD}\u{FFFD}"), ("windows-1252", [0x81, 0xE9], "\u{FFFD}é"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x35, 0x2D, 0x80, 0x0A, 0x61], "記\u{FFFD}\na"),
            ("hz", Array("~{<G".utf8) + [0x7E, 0x7D, 0x61, 0xFF], "记a\u{FFFD}"),
        ]
        for (label, bytes, expected) in text {
            let charset = Charset(label: label)
            #expect(charset.map { string(Decoding.text(bytes, charset: $0)) } == expected, "\(label)")
        }
    }

    @Test func labelsOfOldAndStatefulCodesAreNotKnown() {
        for label in ["utf-7", "ibm1364", "iso-2022-cn-ext", "tscii", "ebcdic-us", "//IGNORE", "utf-8//translit", ""] {
            #expect(Charset(label: label) == nil, "\(label)")
        }
    }

    @Test func anyBytesBecomeValidUTF8() {
        var random = Random(seed: 5)
        let labels = [
            nil, "utf-16", "gbk", "iso-2022-kr", "hz", "big5", "johab", "windows-1255", "euc-tw", "armscii-8",
        ]
        for round in 0..<400 {
            let lowest = UInt8.random(in: 0...200, using: &random)
            let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                UInt8.random(in: lowest...255, using: &random)
            }
            let text = Decoding.text(bytes, declared: labels[round % labels.count])
            #expect(String(validating: text, as: UTF8.self) != nil)
            #expect(bytes.isEmpty || !text.isEmpty || bytes.count < 8)
        }
    }
}
