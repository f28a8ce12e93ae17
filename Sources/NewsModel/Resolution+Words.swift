extension Quotation.Resolution {
    /// The reason in plain words, to stand after a name: "Jon Arnarson, the last man named".
    package var words: String {
        switch self {
        case .lastManNamed: "the last man named"
        case .lastWomanNamed: "the last woman named"
        case .lastPersonNamed: "the last person named"
        case .onlyManNamed: "the only man named in the article"
        case .onlyWomanNamed: "the only woman named in the article"
        case .lastSpeaker: "who spoke last"
        case .subject: "whom the sentence before is about"
        case .mostNamed: "whom the article names most"
        case .role: "who has that role in the article"
        case .apposition: "named right beside those words"
        case .body: "which those words stand for"
        case .goesOn: "who goes on speaking"
        }
    }
}
