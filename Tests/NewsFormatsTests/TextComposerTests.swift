import NewsModel
import Testing

@testable import NewsFormats

@Suite struct TextComposerTests {
    private func composed(_ write: (inout TextComposer) -> Void) -> (text: String, parts: [String]) {
        var composer = TextComposer()
        write(&composer)
        composer.end()
        let text = composer.text
        let parts = composer.structure.paragraphs.map { part in
            "\(part.kind)\(part.level == 0 ? "" : "\(part.level)"): "
                + String(decoding: text[part.span.range], as: UTF8.self)
        }
        return (String(decoding: text, as: UTF8.self), parts)
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func partsAreSetApartAndKnowTheirPlaces() {
        let (text, parts) = composed { composer in
            composer.headline(bytes(" Snow \n in June "))
            composer.byline(bytes("Ines Halvorsen"))
            composer.begin(.body)
            composer.append(bytes("It \n\t snowed"))
            composer.append(bytes("."))
            composer.begin(.heading, level: 2)
            composer.append(bytes("Why"))
            for item in ["cold air", "  ", "wet air"] {
                composer.begin(.listItem, level: 1)
                composer.append(bytes(item))
            }
            composer.begin(.verbatim)
            composer.append(bytes("a  1\nb  2\n"))
        }
        #expect(text == "Snow in June\n\nInes Halvorsen\n\nIt snowed.\n\nWhy\n\ncold air\nwet air\n\na  1\nb  2")
        #expect(
            parts == [
                "body: It snowed.", "heading2: Why", "listItem1: cold air", "listItem1: wet air",
                "verbatim: a  1\nb  2",
            ])
    }

    @Test func whatHoldsNothingLeavesNothing() {
        let (text, parts) = composed { composer in
            composer.headline(bytes(" "))
            composer.begin(.body)
            composer.begin(.blockQuote, level: 1)
            composer.append(bytes("\n \u{3000}"))
        }
        #expect(text.isEmpty && parts.isEmpty)
    }

    @Test func linksCoverTheirWordsAndNoSpace() {
        var composer = TextComposer()
        composer.append(bytes("See"))
        composer.append(bytes(" the wire "), url: "http://wire.example/a")
        composer.append(bytes(" and"))
        composer.append(bytes("  "), url: "http://wire.example/b")
        composer.append(bytes("go."))
        composer.end()
        #expect(String(decoding: composer.text, as: UTF8.self) == "See the wire and go.")
        #expect(composer.structure.links.map(\.url) == ["http://wire.example/a"])
        #expect(
            composer.structure.links.first.map { String(decoding: composer.text[$0.span.range], as: UTF8.self) }
                == "the wire")
    }

    @Test func linksEndWithTheirPart() {
        var composer = TextComposer()
        composer.begin(.verbatim)
        composer.append(bytes("tide"))
        composer.append(bytes("table\n"), url: "http://wire.example/a")
        composer.append(bytes("\n\n"), url: "http://wire.example/b")
        composer.end()
        #expect(composer.text == bytes("tidetable"))
        #expect(composer.structure.links == [Link(span: TextSpan(4, 9), url: "http://wire.example/a")])
    }

    @Test func badBytesAndNoBreakSpacesAreKept() {
        let (text, _) = composed { $0.append([0x61, 0xFF, 0xC2, 0xA0, 0x62]) }
        #expect(text == "a\u{FFFD}\u{A0}b")
    }
}
