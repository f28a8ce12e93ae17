/// The names of rules that packed annotations write as a number; others are written out.
///
/// The numbers are kept in files: new names go to the end.
enum PackedRules {
    static let names = [
        "", "tagger", "name", "demonym", "capital", "context", "byline", "dateline", "capital acts",
        "capital acted upon", "dealings with a capital", "the capital's policy", "between capitals",
        "for or against a capital", "sent by a capital", "name, the country named in other words too",
        "demonym, the country named in other words too", "cue right after", "cue before", "cue right before",
        "cue later", "title", "so-called", "colon before", "sentence before", "name right after", "sentence subject",
        "noun before", "transcript", "next sentence", "signature", "headline name", "headline label", "button",
        "open marks", "goes on", "next paragraph", "last speaker", "no speaker", "cue after a source",
        "ranked: nobody", "ranked: cue in the sentence", "ranked: cue in the paragraph before",
        "ranked: name in the sentence", "ranked: word that may be a cue", "ranked: subject of the sentence",
        "ranked: cue in the sentence after", "ranked: phrase after", "ranked: cue in the sentence before",
        "ranked: name in the sentence before", "ranked: name in the sentence after",
    ]

    private static let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })

    static func write(_ rule: String, to writer: inout PackedWriter) {
        if let number = numbers[rule] {
            writer.add(number + 1)
        } else {
            writer.add(0)
            writer.add(rule)
        }
    }

    static func read(_ reader: inout PackedReader) -> String {
        let number = reader.number()
        if number == 0 { return reader.text() }
        if names.indices.contains(number - 1) { return names[number - 1] }
        reader.fail()
        return ""
    }
}
