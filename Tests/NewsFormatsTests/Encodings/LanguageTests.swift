import Testing

@testable import NewsFormats

/// The texts of `Tests/Fixtures/Encodings` in the charsets that their languages were written in.
@Suite struct LanguageTests {
    private static let western = ["CP1252", "ISO-8859-1", "ISO-8859-15", "MACINTOSH", "CP850"]
    private static let central = ["CP1250", "ISO-8859-2", "CP852"]

    @Test(
        arguments: [
            ("fr", western), ("de", western), ("es", western), ("it", western), ("pt", western), ("sv", western),
            ("da", western), ("fi", western), ("nl", ["CP1252", "ISO-8859-1"]),
            ("is", ["CP1252", "ISO-8859-1", "CP850"]),
            ("pl", central), ("cs", central), ("sk", central), ("hu", central), ("sl", central), ("hr", central),
            ("ro", ["CP1250", "CP852"]), ("lt", ["CP1257", "ISO-8859-13", "CP775"]),
            ("lv", ["CP1257", "ISO-8859-13", "CP775"]), ("et", ["CP1257", "CP1252"]), ("tr", ["CP1254", "CP857"]),
            ("ru", ["CP1251", "KOI8-R", "CP866", "ISO-8859-5", "MAC-CYRILLIC", "CP855"]),
            ("uk", ["CP1251", "KOI8-U", "MAC-CYRILLIC"]), ("be", ["CP1251", "ISO-8859-5"]),
            ("bg", ["CP1251", "ISO-8859-5", "CP866"]), ("sr", ["CP1251", "ISO-8859-5"]),
            ("el", ["CP1253", "ISO-8859-7", "CP737"]), ("he", ["CP1255", "ISO-8859-8", "CP862"]),
            ("ar", ["CP1256"]), ("fa", ["CP1256"]), ("th", ["CP874", "TIS-620"]), ("vi", ["CP1258", "VISCII"]),
            ("eo", ["ISO-8859-3"]), ("ja", ["CP932", "EUC-JP", "ISO-2022-JP"]),
            ("ko", ["EUC-KR", "UHC", "JOHAB", "ISO-2022-KR"]), ("zh-hans", ["GB2312", "GBK", "GB18030"]),
            ("zh-hant", ["BIG5", "BIG5-HKSCS", "EUC-TW"]),
        ] as [(String, [String])])
    func aTextIsReadInItsCharsets(_ language: String, _ charsets: [String]) throws {
        let file = string(try #require(FixtureFile.read("Encodings/\(language).txt")))
        for charset in charsets {
            // Persian letters stand in CP1256 by Arabic forms.
            let text = withOldMarks(language == "fa" ? file.replacing("ی", with: "ي") : file)
            let bytes = try #require(encoded(text, charset), "\(charset) lacks a letter of \(language)")
            #expect(string(Decoding.text(bytes)) == text, "\(charset)")
            #expect(string(Decoding.text(bytes, declared: charset)) == text, "\(charset), declared")
        }
    }

    @Test(arguments: [
        "fr", "de", "is", "pl", "hu", "lt", "tr", "ru", "uk", "el", "he", "ar", "fa", "th", "vi", "ja", "ko", "zh-hans",
        "zh-hant",
    ])
    func allIsReadInUnicodesEncodingsWithAndWithoutAMark(_ language: String) throws {
        let text = string(try #require(FixtureFile.read("Encodings/\(language).txt")))
        for charset in ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"] {
            for mark in ["", "\u{FEFF}"] {
                let bytes = try #require(encoded(mark + text, charset))
                #expect(string(Decoding.text(bytes)) == text, "\(charset)")
                #expect(BinaryDetection.reason(bytes) == nil, "\(charset)")
            }
        }
    }

    /// Names of several languages in a text of one are the most usual case of all.
    @Test(arguments: [
        "Talks between Björn Sjöberg, José Muñoz and François Lefèvre ended without a result on Friday.",
        "Thanks to Václav Hainz, the ferry to Bodø was back in a day, said Dag Smørgrav of the harbour.",
        "The mayor, Ola Söder, called it “a mistake”; Enric Rodríguez Carbó and Chiara Niccolò disagreed.",
        "It was Kääriäinen’s last match.", "A café in Málaga was closed.", "Zoë Brontë-Ó Súilleabháin, 41, won.",
    ])
    func namesInEnglishTextAreReadAsWestern(_ text: String) throws {
        let bytes = try #require(encoded(text, "CP1252"))
        #expect(string(Decoding.text(bytes)) == text)
        let old = withOldMarks(text)
        #expect(string(Decoding.text(try #require(encoded(old, "ISO-8859-1")))) == old)
    }

    @Test(arguments: [
        ("fr", "CP1252"), ("de", "ISO-8859-1"), ("pl", "ISO-8859-2"), ("ru", "KOI8-R"), ("el", "ISO-8859-7"),
        ("he", "CP1255"), ("ja", "CP932"), ("zh-hans", "GBK"), ("zh-hant", "BIG5"), ("ko", "EUC-KR"), ("th", "CP874"),
    ])
    func aHeadlineIsEnough(_ language: String, _ charset: String) throws {
        let file = string(try #require(FixtureFile.read("Encodings/\(language).txt")))
        for line in withOldMarks(file).split(separator: "\n").prefix(2) {
            let text = String(line.prefix(120))
            let bytes = try #require(encoded(text, charset))
            #expect(string(Decoding.text(bytes)) == text)
        }
    }
}
