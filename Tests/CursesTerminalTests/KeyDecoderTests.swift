import Keys
import Testing

@testable import CursesTerminal

@Suite struct KeyDecoderTests {
    private func inputs(_ text: String) -> [KeyDecoder.Input] { text.unicodeScalars.map { .character($0.value) } }

    @Test(arguments: [
        ("\u{1B}]11;rgb:ffff/ffff/ffff\u{07}", true), ("\u{1B}]11;rgb:1616/1818/1d1d\u{1B}\\", false),
        ("\u{1B}]11;rgb:f5/ed/da\u{1B}\\", true), ("\u{1B}]11;rgba:0000/0000/0000/ffff\u{07}", false),
    ])
    func `the terminal's answer says whether it is light, and types nothing`(answer: String, isLight: Bool) {
        var decoder = KeyDecoder()
        #expect(decoder.strokes(inputs(answer + "j")) == [.typed("j")])
        #expect(decoder.isLight == isLight)
    }

    @Test func `an answer that says nothing leaves the question open`() {
        var decoder = KeyDecoder()
        #expect(decoder.strokes(inputs("\u{1B}]11;?\u{07}")) == [])
        #expect(decoder.isLight == nil)
    }

    @Test func `Esc and a bracket key after it are two keys`() {
        var decoder = KeyDecoder()
        #expect(decoder.strokes(inputs("\u{1B}]p")) == [KeyStroke(.escape), .typed("]"), .typed("p")])
        #expect(decoder.strokes(inputs("\u{1B}[q")) == [KeyStroke(.escape), .typed("["), .typed("q")])
    }

    @Test func `an unknown control sequence types nothing`() {
        var decoder = KeyDecoder()
        #expect(decoder.strokes(inputs("\u{1B}[<0;3;4M")) == [])
        #expect(decoder.strokes(inputs("\u{1B}[15;2~G")) == [.typed("G")])
    }

    @Test func `control keys and named keys have their names`() {
        var decoder = KeyDecoder()
        let typed = decoder.strokes(inputs("\u{04}\u{1C}\r\t\u{7F} é"))
        let expected: [KeyStroke] = [
            .control("d"), .control("\\"), KeyStroke(.enter), KeyStroke(.tab), KeyStroke(.backspace), .typed(" "),
            .typed("é"),
        ]
        #expect(typed == expected)
    }

    @Test func `a paste in several parts is one stroke without control characters`() {
        var decoder = KeyDecoder()
        #expect(decoder.strokes([.code(KeyDecoder.pasteBegins)] + inputs("qu")) == [])
        let rest = decoder.strokes(inputs("it\u{1B}\n") + [.code(KeyDecoder.pasteEnds)] + inputs("k"))
        #expect(rest == [KeyStroke(.paste("quit\n")), .typed("k")])
    }
}
