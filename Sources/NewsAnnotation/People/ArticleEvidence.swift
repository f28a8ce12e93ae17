/// What the first reading of an article made of each of its words: evidence for the second reading.
package struct ArticleEvidence {
    /// How often a word stands where.
    private struct Counts {
        var named = 0
        var other = 0
        var first = 0
        var last = 0
        var single = 0
        /// The sum of the leads, each at most 8 either way.
        var lead: Float = 0
    }

    private let document: TaggerDocument
    private let readings: [TokenReading]
    private let step: Float
    private var counts: [Counts]
    /// The number of the word at each position, -1 for none.
    private var numbers: [Int32] = []
    /// One a position: true where capitals tell something, so that "no name" counts.
    private var isPlain: [Bool] = []
    /// How often two words stand side by side in one name.
    private var pairs: [UInt64: Int] = [:]

    /// The evidence of a first reading; `step` is what one step of a lead is worth.
    init(_ document: TaggerDocument, _ readings: [TokenReading], step: Float) {
        (self.document, self.readings, self.step) = (document, readings, step)
        counts = [Counts](repeating: Counts(), count: document.words.counts.count)
        numbers.reserveCapacity(document.count)
        isPlain.reserveCapacity(document.count)
        for stretch in document.stretches {
            for index in stretch.tokens {
                numbers.append(document.words.numbers[index])
                isPlain.append(document.forms[stretch.sentence].isPlain)
            }
        }
        for position in numbers.indices where counts(position) {
            Self.add(readings[position].label, lead(position), 1, to: &counts[Int(numbers[position])])
        }
        for position in numbers.indices where readings[position].label.isOpen {
            pairs[pair(position), default: 0] += 1
        }
    }

    /// True where the reading of a position tells of its word.
    private func counts(_ position: Int) -> Bool {
        numbers[position] >= 0 && (isPlain[position] || readings[position].label != .outside)
    }

    /// The words at a position and the next one.
    private func pair(_ position: Int) -> UInt64 {
        guard position + 1 < numbers.count else { return 0 }
        return UInt64(UInt32(bitPattern: numbers[position])) << 32 | UInt64(UInt32(bitPattern: numbers[position + 1]))
    }

    /// How often elsewhere the words at two positions of a stretch stand side by side in one name: 0, 1, 2 and more.
    private func named(_ position: Int, _ next: Int, in stretch: Range<Int>) -> UInt64 {
        guard stretch.contains(position), stretch.contains(next), let count = pairs[pair(position)] else { return 0 }
        return UInt64(min(count - (readings[position].label.isOpen ? 1 : 0), 2))
    }

    private func lead(_ position: Int) -> Float { min(8, max(-8, Float(readings[position].lead) * step)) }

    private static func add(_ label: NameLabel, _ lead: Float, _ change: Int, to counts: inout Counts) {
        switch label {
        case .outside: counts.other += change
        case .first: counts.first += change
        case .inside: break
        case .last: counts.last += change
        case .single: counts.single += change
        }
        if label != .outside { counts.named += change }
        counts.lead += Float(change) * lead
    }

    /// What the other places of the word at a position tell.
    private func elsewhere(_ position: Int) -> Counts? {
        guard numbers.indices.contains(position), numbers[position] >= 0 else { return nil }
        var found = counts[Int(numbers[position])]
        if counts(position) { Self.add(readings[position].label, lead(position), -1, to: &found) }
        return found
    }

    /// 0, 1, 2, 3 for three and more.
    private static func some(_ count: Int) -> UInt64 { UInt64(min(count, 3)) }

    private static func level(_ lead: Float) -> UInt64 { UInt64(lead.rounded() + 16) }

    private static func code(_ found: Counts?) -> UInt64 {
        guard let found else { return 0 }
        let seen = found.named + found.other
        if seen == 0 { return 1 }
        return 2 | some(found.first) << 4 | some(found.last) << 6 | some(found.single) << 8 | some(found.other) << 10
    }

    private static func mean(_ found: Counts?) -> UInt64 {
        guard let found, found.named + found.other > 0 else { return 99 }
        return level(found.lead / Float(found.named + found.other))
    }

    /// Fills a buffer with the features of a position of a stretch for the second reading.
    func fill(_ buffer: inout FeatureBuffer, _ position: Int, _ stretch: Int) {
        buffer.clear()
        let positions = document.positions[stretch]
        let index = document.stretches[stretch].tokens.lowerBound + position - positions.lowerBound
        let own = readings[position]
        let level = Self.level(lead(position))
        let found = elsewhere(position)
        let prev = position > positions.lowerBound ? elsewhere(position - 1) : nil
        let next = position + 1 < positions.upperBound ? elsewhere(position + 1) : nil
        let (code, mean) = (Self.code(found), Self.mean(found))
        let label = UInt64(own.label.rawValue)
        let form = document.forms[document.stretches[stretch].sentence]
        let facts = UInt64(document.draft.facts[index].intersection(.ofLists).rawValue)
        buffer.add(1, label, level)
        buffer.add(2, code, label)
        buffer.add(3, code, level)
        buffer.add(4, mean, level)
        buffer.add(5, mean, code)
        buffer.add(6, code, Self.code(prev))
        buffer.add(7, code, Self.code(next))
        buffer.add(8, mean, form.code)
        buffer.add(9, mean, facts)
        buffer.add(10, Self.mean(prev) << 8 | mean, Self.mean(next))
        buffer.add(11, mean, UInt64(document.draft.roles[index].rawValue) << 1 | (form.isPlain ? 1 : 0))
        buffer.add(12, Self.some(found?.named ?? 0) << 2 | Self.some(found?.other ?? 0), label)
        let pairs = named(position - 1, position, in: positions) << 2 | named(position, position + 1, in: positions)
        buffer.add(14, pairs << 1 | (form.isPlain ? 1 : 0), label)
        buffer.add(15, pairs, level)
        buffer.add(16, pairs, code)
        buffer.add(13, mean << 8 | level, document.draft.tokens[index].startsSentence ? 1 : 0)
    }
}
