import Foundation
import NewsAnnotation
import NewsFormats
import NewsModel
import Testing

@testable import QuothApp

@Suite("Offsets of an annotated article denote the same words in every unit")
struct OffsetUnitTests {
    /// Texts with scalars of one to four bytes beside every kind of annotation, and one that is none of a newspaper.
    private static let texts = [
        """
        Größe 🦊 zählt in Perú

        By Zoë Brontë

        “É só isso 🦊,” said Mara Venn of Norway. ‘Não,’ she told 日本 reporters; “sim.” The “crew” slept in Côte d’Ivoire.

        Tomás Ibarra: «Nie wieder 🇳🇴!» The Foreign Ministry called it “late — e\u{301}”, and London refuses.
        """,
        "\u{FEFF}\u{202E}“a\u{0}” said 🦊 Mara Venn’s \u{FFFD}“b",
    ]

    @Test(arguments: texts)
    func unitsAgree(text: String) throws {
        let article = try PlainText.article(Array(text.utf8), facts: FileFacts(path: "a.txt"))
        let annotated = AnnotatedArticle(article, Annotator().annotate(article))
        let words = try OffsetUnit.allCases.map { unit in
            var json = JSONWriter()
            annotated.write(to: &json, unit: unit, explained: true)
            let object = try JSONSerialization.jsonObject(with: Data(json.bytes))
            let text = String(decoding: article.text, as: UTF8.self)
            return Self.words(object) { Self.words(text, $0, $1, unit) }
        }
        #expect(!words[0].isEmpty && !words[0].contains { $0.hasSuffix(": \(Self.wrong)") })
        #expect(words[1] == words[0])
        #expect(words[2] == words[0])
    }

    private static let wrong = "out of bounds, or other words"

    /// The words of each span in a JSON value, with the key that they stand under, in the order of the keys.
    private static func words(_ value: Any, _ key: String = "", cut: (Int, Int) -> String?) -> [String] {
        if let pair = value as? [Int], pair.count == 2 {
            return ["\(key): \(cut(pair[0], pair[1]) ?? wrong)"]
        }
        if let list = value as? [Any] { return list.flatMap { words($0, key, cut: cut) } }
        guard let object = value as? [String: Any] else { return [] }
        var found: [String] = []
        if let start = object["start"] as? Int, let end = object["end"] as? Int {
            let words = cut(start, end)
            let isSame = object["text"] == nil || object["text"] as? String == words
            found.append("\(key): \(isSame ? words ?? wrong : wrong)")
        }
        return found + object.keys.sorted().flatMap { words(object[$0] as Any, $0, cut: cut) }
    }

    /// The words from one offset to another, counted as other languages count them; nil out of bounds.
    private static func words(_ text: String, _ start: Int, _ end: Int, _ unit: OffsetUnit) -> String? {
        guard start < end else { return nil }
        switch unit {
        case .scalar:
            let scalars = Array(text.unicodeScalars)
            guard end <= scalars.count else { return nil }
            return String(String.UnicodeScalarView(scalars[start..<end]))
        case .utf8:
            let bytes = Array(text.utf8)
            return end <= bytes.count ? String(validating: bytes[start..<end], as: UTF8.self) : nil
        case .utf16:
            let units = Array(text.utf16)
            return end <= units.count ? String(validating: units[start..<end], as: UTF16.self) : nil
        }
    }
}
