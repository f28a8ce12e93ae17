import Testing
import UnicodeText

@Suite struct LineBreaksTests {
    private func marked(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for (byte, mark) in zip(bytes, LineBreaks.opportunities(in: bytes)) {
            if mark == 1 { result.append(UInt8(ascii: "|")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    @Test(arguments: [
        "the |U.S. |fleet", "at |9 |p.m. |local", "on |bbc.co.uk |today", "well-|known |men",
        "he |said: |\"No |fish.\"",
        "1,200 |boats", "渔|船|回|港。|他", "a\u{A0}b |c", "$4.5 |million", "", "word", "end.渔".replacing(".", with: ".|"),
        "(about |3 |%) |more",
    ])
    func `lines break where a reader would`(expected: String) {
        #expect(marked(expected.filter { $0 != "|" }) == expected)
    }
}
