import NewsModel

/// Finds whom an anaphor may mean, with what tells for each and against: the persons named in a bounded window, and
/// somebody without a name.
struct AntecedentFinder: Sendable {
    let draft: Draft
    let places: NamePlaces
    let evidence: GenderEvidence
    let roles: RoleIndex
    /// One a person: the gender that is known, or that a pronoun told which was resolved to that person.
    private(set) var genders: [PersonProfile.Gender]
    /// So many names before the anaphor are looked at, and so many after it.
    private static let reach = 48
    private static let reachAfter = 3

    /// A finder for an article whose names and quoted stretches are known.
    init(_ draft: Draft, evidence: GenderEvidence, roles: RoleIndex) {
        (self.draft, self.evidence, self.roles) = (draft, evidence, roles)
        places = NamePlaces(draft)
        genders = draft.persons.map(\.gender)
    }

    /// Learns from a resolved pronoun, where nothing else tells a person's gender.
    mutating func learn(_ gender: PersonProfile.Gender, of person: Int) {
        if genders[person] == .unknown { genders[person] = gender }
    }

    /// The candidates, the one without a name first, then the persons, the nearest first.
    func candidates(for anaphor: Anaphor, after recent: RecentSpeakers) -> [Antecedent] {
        var found = [Antecedent(person: nil)]
        let next = draft.firstName(atOrAfterToken: anaphor.token)
        let sentence = draft.sentenceIndex(atToken: anaphor.token)
        let block = Int(draft.tokens[anaphor.token].block)
        var index = next - 1
        while index >= max(0, next - Self.reach) {
            add(index, anaphor, sentence, block, isAfter: false, to: &found)
            index -= 1
        }
        index = next
        while index < min(places.places.count, next + Self.reachAfter), places.places[index].block <= block + 1 {
            add(index, anaphor, sentence, block, isAfter: true, to: &found)
            index += 1
        }
        // "Venn's spokesman" is not Venn.
        if !anaphor.span.isEmpty {
            found.removeAll { candidate in
                candidate.person != nil
                    && owners(in: anaphor.span, from: next).contains { draft.names[$0].person == candidate.person }
            }
        }
        found.removeAll { candidate in candidate.person.map { isRuledOut($0, candidate, anaphor) } ?? false }
        // Whom only later sentences name is meant where nobody was named before.
        if found.contains(where: { $0.person != nil && !$0.isAfter && $0.distance < Antecedent.far }) {
            found.removeAll(where: \.isAfter)
        }
        noteSpeakers(recent, anaphor, block, in: &found)
        rank(&found, anaphor)
        return found
    }

    /// True where somebody is of the other gender, is named by the quotation itself, or follows a role that nobody said
    /// is theirs.
    private func isRuledOut(_ person: Int, _ candidate: Antecedent, _ anaphor: Anaphor) -> Bool {
        if !candidate.fits || candidate.isInQuote && anaphor.form != .role { return true }
        return anaphor.form == .role && candidate.isAfter && !roles.bears(anaphor.head, person: person)
    }

    /// The names within a role's words.
    private func owners(in span: TextSpan, from next: Int) -> Range<Int> {
        var end = next
        while end < draft.names.count, draft.names[end].span.end <= span.end { end += 1 }
        return next..<end
    }

    private func add(
        _ index: Int, _ anaphor: Anaphor, _ sentence: Int, _ block: Int, isAfter: Bool, to found: inout [Antecedent]
    ) {
        let name = draft.names[index]
        let place = places.places[index]
        guard !draft.persons[name.person].isPlural, !anaphor.span.contains(name.span), draft.blocks[place.block].isProse
        else { return }
        let at: Int
        if let known = found.firstIndex(where: { $0.person == name.person }) {
            at = known
            if isAfter, !found[at].isAfter {
                if anaphor.quote.contains(name.span) { found[at].isInQuote = true }
                return
            }
        } else {
            at = found.count
            found.append(Antecedent(person: name.person, name: index))
            found[at].isAfter = isAfter
            found[at].blocks = abs(block - place.block)
            found[at].fits = fits(name.person, anaphor)
        }
        found[at].count += 1
        if anaphor.quote.contains(name.span) { found[at].isInQuote = true }
        if place.block == 0 || place.sentence == 0 { found[at].isInHeadline = true }
        guard place.part != .quoted else { return }
        if place.block == block { found[at].isInBlock = true }
        let distance = abs(places.narrative[sentence] - place.narrative)
        if distance < found[at].distance {
            (found[at].distance, found[at].part) = (distance, place.part)
            found[at].sentences = abs(sentence - place.sentence)
        }
        if place.part.isSubject { found[at].subjectDistance = min(found[at].subjectDistance, distance) }
        guard place.part.isTopic, !isAfter else { return }
        if distance < found[at].topicDistance {
            (found[at].topicDistance, found[at].topicPart) = (distance, place.part)
        }
        if place.block == block { found[at].isTopicInBlock = true }
        if place.part == .speaking { found[at].talkedAt = max(found[at].talkedAt, name.tokens.lowerBound) }
    }

    /// True where a person can be of the anaphor's gender.
    private func fits(_ person: Int, _ anaphor: Anaphor) -> Bool {
        let gender = genders[person]
        return anaphor.gender == .unknown || gender == .unknown || gender == anaphor.gender
    }

    private func noteSpeakers(
        _ recent: RecentSpeakers, _ anaphor: Anaphor, _ block: Int, in found: inout [Antecedent]
    ) {
        for (number, speaker) in recent.speakers.enumerated() where speaker.kind == .person || speaker.kind == .unknown
        {
            guard let at = found.firstIndex(where: { $0.person == speaker.person }) else { continue }
            found[at].talkedAt = max(found[at].talkedAt, speaker.token)
            if found[at].spoke == nil {
                (found[at].spoke, found[at].spokeBlocks) = (number, block - speaker.block)
            }
        }
    }

    /// Counts for each person how many that fit were named since, outside quotations first, and how many were topics.
    private func rank(_ found: inout [Antecedent], _ anaphor: Anaphor) {
        for at in found.indices where found[at].person != nil {
            let own = found[at]
            for other in found.indices where other != at && found[other].person != nil && found[other].fits {
                let (distance, subject) = (found[other].distance, found[other].subjectDistance)
                if (distance, subject, other) < (own.distance, own.subjectDistance, at) { found[at].rank += 1 }
                let topic = found[other].topicDistance
                if topic < Antecedent.far, (topic, other) < (own.topicDistance, at) { found[at].topicRank += 1 }
            }
        }
    }
}
