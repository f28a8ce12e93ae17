import NewsModel

/// What a unit is at a glance: the steps between a quotation and a speaker are told by these.
enum UnitTag: UInt8, Sendable {
    case other, quote, comma, colon, dash, stop, bracket, mark, possessive
    case speechCue, judgingCue, weakCue, speechNoun
    case name, pronoun, owner, capital, number
    case that, relative, subordinator, conjunction, preposition, be, auxiliary, determiner
    case document, institution, group, role, time, introduction

    /// True for the verbs that speakers govern.
    var isCue: Bool { self == .speechCue || self == .judgingCue || self == .weakCue }
}

/// The tag of each unit of a frame, and the sentence it stands in; found once for all quotations.
final class UnitTags: Sendable {
    /// One a unit.
    let tags: [UnitTag]
    /// One a unit: the number of its sentence among those of the frame, 0-based.
    let sentences: [Int32]

    /// One a unit: how likely it is a word of speaking or thinking, 0 (surely not) to `CueTagger.top`.
    let levels: [UInt8]

    /// The tags of a reader's units; linear in their number.
    init(_ reader: SpeechReader, _ tagger: CueTagger) {
        var sentences: [Int32] = []
        sentences.reserveCapacity(reader.units.count)
        var sentence: Int32 = -1
        for unit in reader.units {
            if unit.startsSentence { sentence += 1 }
            sentences.append(sentence)
        }
        let tags = reader.units.indices.map { Self.tag($0, reader) }
        (self.sentences, self.tags) = (sentences, tags)
        levels = tagger.levels(reader, tags)
    }

    private static func tag(_ unit: Int, _ reader: SpeechReader) -> UnitTag {
        if reader.isQuote(unit) { return .quote }
        let token = reader.token(unit)
        switch token.kind {
        case .number: return .number
        case .quoteMark, .symbol: return .mark
        case .punctuation: return mark(reader.mark(unit))
        case .word: break
        }
        if token.isPossessive { return .possessive }
        if reader.name(at: unit) != nil { return .name }
        if let cue = reader.cue(at: unit) {
            switch cue.strength {
            case .speech: return .speechCue
            case .judging: return .judgingCue
            case .weak: return .weakCue
            }
        }
        if let word = words[token.key] { return word }
        return token.isCapitalized && !reader.units[unit].startsSentence ? .capital : .other
    }

    private static func mark(_ byte: UInt8) -> UnitTag {
        switch byte {
        case 0x2C: .comma
        case 0x3A, 0x3B: .colon
        case 0x2D: .dash
        case 0x2E, 0x21, 0x3F: .stop
        case 0x28, 0x29, 0x5B, 0x5D: .bracket
        default: .mark
        }
    }

    private static let words: WordTable<UnitTag> = {
        let lists: [(words: WordSet, tag: UnitTag)] = [
            (SpeechWords.subjectPronouns, .pronoun), (SpeechWords.possessivePronouns, .owner),
            (WordSet("that"), .that), (SpeechWords.relatives, .relative), (SpeechWords.conjunctions, .conjunction),
            (SpeechWords.be, .be), (SpeechWords.dates, .time), (SpeechWords.times, .time),
            (SpeechWords.determiners, .determiner), (SpeechWords.nounPrepositions, .preposition),
            (SpeechWords.subordinators, .subordinator), (SpeechWords.speechNouns, .speechNoun),
            (SpeechWords.titleIntroductions, .introduction), (SpeechWords.documents, .document),
            (SpeechWords.institutions, .institution), (SpeechWords.groups, .group), (SpeechWords.people, .role),
            (NameWords.roles, .role), (SpeechWords.beforeVerbs, .auxiliary), (SpeechWords.openers, .preposition),
            (SpeechWords.breakers, .preposition),
        ]
        return WordTable(lists.flatMap { list in list.words.keys.map { (key: $0, value: list.tag) } })
    }()
}
