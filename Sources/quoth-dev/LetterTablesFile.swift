import Foundation
import NewsFormats

/// `quoth-dev letter-tables FOLDER`: prints `Sources/NewsFormats/Encodings/LetterTables+Data.swift`, or with `ideographs`
/// before the folder `IdeographTables+Data.swift`.
///
/// The folder has a file for each language, `fr.tsv`, with a word, a tab and how often it is met on each line; for
/// Chinese, Japanese and Korean with single characters.
enum LetterTablesFile {
    static let usage = "quoth-dev letter-tables [ideographs] FOLDER   the source file with how often letters are met"
    private static let columns = 112

    /// The languages of each script whose letters are told from each other.
    private static let languages: [(script: String, names: [String])] = [
        (
            "latin",
            [
                "en", "fr", "de", "es", "pt", "it", "nl", "da", "nb", "sv", "fi", "is", "et", "lt", "lv", "pl", "cs",
                "sk",
                "hu", "ro", "sl", "sh", "tr", "ca", "ga", "cy", "mt", "eo", "sq", "vi",
            ]
        ),
        ("cyrillic", ["ru", "uk", "be", "bg", "mk", "sr", "kk"]), ("greek", ["el"]), ("hebrew", ["he"]),
        ("arabic", ["ar", "fa", "ur"]), ("thai", ["th"]),
    ]

    /// The languages of ideographs and syllables, and how many of their characters are kept.
    private static let ideographs = [("zh-Hans", 2_000), ("zh-Hant", 2_200), ("ja", 1_500), ("ko", 900)]

    /// The file's text. Takes seconds.
    static func text(folder: String) -> String {
        var lines: [String] = []
        for (script, names) in languages {
            for name in names {
                let counts = LetterCounts(words(folder, name), script: script, isVietnamese: name == "vi")
                lines.append("\(name) \(script) \(counts.alphabet)")
                lines += wrapped(counts.costs.map(String.init))
            }
        }
        return """
            extension LetterTables {
                /// For each language its name, script and letters, then the costs of pairs, as `LetterTables` reads them.
                /// Written by `quoth-dev letter-tables`.
                ///
                /// Figures only, no text: counted in the word frequencies of wordfreq 3.1 (Robyn Speer, doi
                /// 10.5281/zenodo.7199437; its data is under CC BY-SA 4.0), and for the languages that it lacks (be, cy, eo,
                /// et, ga, kk, mt, sq, sr, th) in the translations of free programs that Debian 12 installs.
                static let data: StaticString = \"""
            \(lines.map { "        \($0)" }.joined(separator: "\n"))
                    \"""
            }

            """
    }

    /// The text of the file of ideographs.
    static func ideographText(folder: String) -> String {
        var lines: [String] = []
        for (name, count) in ideographs {
            let all = words(folder, name).filter { $0.word.unicodeScalars.count == 1 }
            lines.append(name)
            lines += wrapped(all.prefix(count).map(\.word), columns: 56)
        }
        return """
            extension IdeographTables {
                /// For each language its name, then its characters, the most frequent first. Written by
                /// `quoth-dev letter-tables ideographs`.
                ///
                /// An order only, no text: counted in the word frequencies of wordfreq 3.1 (Robyn Speer, doi
                /// 10.5281/zenodo.7199437; its data is under CC BY-SA 4.0) and in the translations of free programs that
                /// Debian 12 installs.
                static let data: StaticString = \"""
            \(lines.map { "        \($0)" }.joined(separator: "\n"))
                    \"""
            }

            """
    }

    private static func words(_ folder: String, _ name: String) -> [(word: String, count: Double)] {
        let data = FileManager.default.contents(atPath: "\(folder)/\(name).tsv") ?? Data()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t")
            guard parts.count == 2, let count = Double(parts[1]) else { return nil }
            return (String(parts[0]), count)
        }
    }

    private static func wrapped(_ items: [String], columns: Int = columns) -> [String] {
        var (lines, line, length): ([String], String, Int) = ([], "", 0)
        for item in items {
            if length >= columns {
                lines.append(line)
                (line, length) = ("", 0)
            }
            line += item
            length += item.count
        }
        return line.isEmpty ? lines : lines + [line]
    }
}

/// How often the letters of a language follow each other.
private struct LetterCounts {
    /// The letters, in order.
    let alphabet: String
    /// The costs of all pairs, row by row, as `LetterTables` reads them.
    private(set) var costs: [Character] = []

    private static let ranges: [String: [ClosedRange<UInt32>]] = [
        "latin": [0x61...0x7A, 0xDF...0x24F, 0x300...0x323, 0x1E00...0x1EFF], "cyrillic": [0x430...0x52F],
        "greek": [0x390...0x3CE], "hebrew": [0x5D0...0x5EA], "arabic": [0x621...0x64A, 0x671...0x6D3],
        "thai": [0xE01...0xE4E],
    ]

    init(_ words: [(word: String, count: Double)], script: String, isVietnamese: Bool) {
        let ranges = Self.ranges[script] ?? []
        var letters: [UInt32: Double] = [:]
        var (pairs, total): ([[UInt32]: Double], Double) = ([:], 0)
        for (word, count) in words {
            var before: UInt32 = 0
            for scalar in (isVietnamese ? VietnameseLetters.parted(word) : Array(word.unicodeScalars)) + [" "] {
                let isLetter = ranges.contains { $0.contains(scalar.value) } && scalar.value != 0xF7
                let value = isLetter ? scalar.value : 0
                if isLetter {
                    letters[value, default: 0] += count
                    total += count
                }
                if value != 0 || before != 0 { pairs[[before, value], default: 0] += count }
                before = value
            }
        }
        let always: Range<UInt32> = script == "latin" ? 0x61..<0x7B : 0..<0
        let kept = letters.filter { $0.value > total * 4e-6 || always.contains($0.key) }.keys.sorted()
        alphabet = String(String.UnicodeScalarView(kept.compactMap(Unicode.Scalar.init)))
        let symbols = [0] + kept
        var floors = 0
        func endFloors() {
            while floors > 0 {
                costs.append(floors == 1 ? "z" : Character("\(min(floors, 9))"))
                floors -= min(floors, 9)
            }
        }
        for before in symbols {
            let row = symbols.map { pairs[[before, $0]] ?? 0 }
            let sum = row.reduce(0, +)
            for (place, count) in row.enumerated() {
                // A pair that was never met has a small part of what its letter has elsewhere.
                let general = place == 0 ? 0.1 : (letters[symbols[place]] ?? 0) / max(total, 1)
                let share = (count + general * sum * 1e-3 + general * total * 1e-7) / (sum + total * 1e-6 + 1)
                let cost = Int((-2 * log(max(share, 1e-9))).rounded())
                if cost >= 25 {
                    floors += 1
                } else {
                    endFloors()
                    costs.append(Character(Unicode.Scalar(UInt8(97 + max(0, cost)))))
                }
            }
        }
        endFloors()
    }
}
