import Foundation
import NewsAnnotation

/// Makes the compiled table of word clusters from a list of forms and paths.
enum ClusterBuilder {
    /// The section's bytes, from the folder of lists.
    static func build(_ sources: TrainingSources) throws -> [UInt8] {
        let list = try String(contentsOfFile: "\(sources.gazetteers)/word-clusters.tsv", encoding: .utf8)
        var words: [(key: WordKey, path: UInt16)] = []
        for line in list.utf8.split(separator: 0x0A) {
            let fields = line.split(separator: 0x09)
            guard fields.count == 2, fields[1].count <= 12 else { continue }
            // Short paths are leaves: with zeros behind them they stay apart from all others.
            let path = fields[1].reduce(UInt16(0)) { $0 << 1 | UInt16($1 & 1) } << UInt16(12 - fields[1].count)
            words.append((WordKey(Self.form(fields[0])), path))
        }
        return WordClusters.encode(words)
    }

    /// A form as tokens have it: without a last full stop.
    private static func form(_ field: Substring.UTF8View) -> String {
        let form = String(Substring(field))
        return form.count > 1 && form.hasSuffix(".") ? String(form.dropLast()) : form
    }
}
