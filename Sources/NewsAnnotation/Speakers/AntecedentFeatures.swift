import NewsModel

/// Writes what tells for and against an antecedent into a buffer of hashed features.
///
/// Each feature is written twice, alone and with the anaphor's form, so that pronouns and roles learn from each other
/// what holds for both.
struct AntecedentFeatures {
    let finder: AntecedentFinder
    let anaphor: Anaphor
    /// All candidates, of which one is written.
    let candidates: [Antecedent]
    /// The number of persons that fit.
    private let fitting: Int
    /// What the role index answers.
    private let bearer: Int?
    /// The number of candidates whom the article gives the role.
    private let bearers: Int
    /// Where the latest of the candidates spoke, a token.
    private let latestTalk: Int
    private let lastUnnamed: (sentences: Int, blocks: Int)?
    private let unnamedScore: Double?

    /// The features of the candidates of one anaphor.
    init(_ finder: AntecedentFinder, _ anaphor: Anaphor, _ candidates: [Antecedent], after recent: RecentSpeakers) {
        (self.finder, self.anaphor, self.candidates) = (finder, anaphor, candidates)
        fitting = candidates.reduce(0) { $0 + ($1.person != nil && $1.fits && $1.distance < Antecedent.far ? 1 : 0) }
        latestTalk = candidates.reduce(-1) { max($0, $1.talkedAt) }
        let draft = finder.draft
        bearer =
            anaphor.form != .role
            ? nil
            : finder.roles.name(withRole: anaphor.head, nearToken: anaphor.token, countries: anaphor.countries)
                .map { draft.names[$0].person }
        bearers =
            anaphor.form != .role
            ? 0
            : candidates.reduce(0) {
                $0 + ($1.person.map { finder.roles.bears(anaphor.head, person: $0) } == true ? 1 : 0)
            }
        let last = recent.speakers.first
        if let last, last.person == nil, last.kind == .person || last.kind == .unknown {
            lastUnnamed = (
                draft.sentenceIndex(atToken: anaphor.token) - last.sentence,
                Int(draft.tokens[anaphor.token].block) - last.block
            )
        } else {
            lastUnnamed = nil
        }
        unnamedScore =
            anaphor.form != .role
            ? UnnamedSpeakers(draft).score(beforeToken: anaphor.token, gender: anaphor.gender) : nil
    }

    /// Fills the buffer with the features of one candidate.
    func write(_ candidate: Antecedent, to features: inout FeatureBuffer) {
        features.clear()
        guard let person = candidate.person else { return writeUnnamed(&features) }
        writeGender(person, &features)
        writeNature(candidate, &features)
        writePlace(candidate, &features)
        writeHistory(candidate, &features)
        if anaphor.form == .role { writeRole(candidate, person, &features) }
    }

    private func add(_ template: UInt32, _ seen: UInt64, _ features: inout FeatureBuffer) {
        features.add(template, seen)
        features.add(template + 64, seen, anaphor.form.rawValue)
    }

    /// A distance in few steps: 0, 1, 2, 3, up to 5, up to 9, more, none.
    private func step(_ distance: Int) -> UInt64 {
        switch distance {
        case ...3: UInt64(max(distance, 0))
        case ...5: 4
        case ...9: 5
        case ..<Antecedent.far: 6
        default: 7
        }
    }

    // MARK: Nobody who is named

    private func writeUnnamed(_ features: inout FeatureBuffer) {
        add(1, 0, &features)
        add(2, UInt64(min(fitting, 2)), &features)
        let nearest = candidates.reduce(Antecedent.far) { $1.person != nil && $1.fits ? min($0, $1.distance) : $0 }
        add(3, step(nearest), &features)
        if let score = unnamedScore { add(4, UInt64(max(0, min(score, 4))), &features) }
        if let last = lastUnnamed { add(5, step(last.blocks), &features) }
        guard anaphor.form == .role else { return }
        features.add(6, anaphor.determiner.rawValue)
        features.add(7, anaphor.determiner.rawValue, UInt64(min(bearers, 2)))
        let isKnown = NameWords.titles.contains(anaphor.head) || NameWords.roles.contains(anaphor.head)
        features.add(8, anaphor.determiner.rawValue, isKnown ? 1 : 0)
    }

    // MARK: Persons

    private func writeGender(_ person: Int, _ features: inout FeatureBuffer) {
        guard anaphor.gender != .unknown else { return }
        let wanted = anaphor.gender == .male ? 1 : -1
        let signs = finder.evidence.signs[person]
        add(10, UInt64(signs.title.signum() * wanted + 1), &features)
        add(11, UInt64(signs.firstName * wanted + 1), &features)
        add(12, UInt64(max(-6, min(6, signs.pronouns * wanted)) / 2 + 3), &features)
        let gender = finder.genders[person]
        add(13, gender == .unknown ? 2 : gender == anaphor.gender ? 1 : 0, &features)
        if gender == anaphor.gender, fitting == 1 { add(14, 0, &features) }
    }

    /// How sure it is that the name is a person's: it may be a band's or a team's.
    private func writeNature(_ candidate: Antecedent, _ features: inout FeatureBuffer) {
        let name = finder.draft.names[candidate.name]
        let facts = finder.draft.facts[name.tokens.lowerBound]
        let signs = finder.evidence.signs[name.person]
        let isSure = facts.contains(.firstName) || signs.firstName != 0 || signs.title != 0 || !name.title.isEmpty
        add(15, isSure ? 1 : facts.contains(.inPersonNames) ? 2 : 0, &features)
        add(16, UInt64(min(name.tokens.count, 3)) << 8 | (isSure ? 1 : 0), &features)
    }

    private func writePlace(_ candidate: Antecedent, _ features: inout FeatureBuffer) {
        let rank = UInt64(min(candidate.rank, 4))
        if candidate.fits { add(20, rank, &features) }
        add(21, step(candidate.distance), &features)
        add(22, step(candidate.subjectDistance), &features)
        add(23, step(candidate.distance) << 8 | UInt64(candidate.part.rawValue), &features)
        add(24, rank << 8 | UInt64(candidate.part.rawValue), &features)
        add(25, step(candidate.blocks), &features)
        let topicRank = UInt64(min(candidate.topicRank, 3))
        add(36, topicOfBlock(candidate), &features)
        if candidate.topicDistance < Antecedent.far {
            add(33, topicRank, &features)
            add(34, step(candidate.topicDistance), &features)
            add(37, topicRank << 8 | UInt64(candidate.topicPart.rawValue), &features)
            add(35, topicRank << 8 | step(candidate.topicDistance), &features)
        }
        add(26, candidate.count > 7 ? 4 : candidate.count > 3 ? 3 : UInt64(candidate.count), &features)
        if isMostNamed(candidate) { add(27, 0, &features) }
        if candidate.isInHeadline { add(28, 0, &features) }
        if candidate.isInQuote { add(29, 0, &features) }
        if candidate.isAfter { add(30, candidate.blocks == 0 ? 0 : 1, &features) }
        if candidate.isInBlock { add(31, rank, &features) }
        if candidate.person.map({ finder.draft.persons[$0].isByline }) == true { add(32, 0, &features) }
    }

    /// 1 where that person is the latest whom a sentence of this block was about, 2 where somebody else is.
    private func topicOfBlock(_ candidate: Antecedent) -> UInt64 {
        if candidate.isTopicInBlock, candidate.topicRank == 0 { return 1 }
        return candidates.contains { $0.isTopicInBlock && $0.fits } ? 2 : 0
    }

    private func isMostNamed(_ candidate: Antecedent) -> Bool {
        !candidates.contains { $0.person != nil && $0.fits && $0.count > candidate.count }
    }

    private func writeHistory(_ candidate: Antecedent, _ features: inout FeatureBuffer) {
        let spoke = UInt64(candidate.spoke.map { $0 + 1 } ?? 0)
        add(40, spoke, &features)
        let isLatest = candidate.talkedAt >= 0 && candidate.talkedAt == latestTalk
        let isOutspoken = candidate.spoke == 0 && !isLatest
        add(46, isLatest ? 1 : isOutspoken ? 2 : 0, &features)
        guard candidate.spoke != nil else { return }
        add(41, spoke << 8 | step(candidate.spokeBlocks), &features)
        features.add(42, spoke, UInt64(min(candidate.rank, 3)))
        add(45, spoke << 8 | topicOfBlock(candidate), &features)
        let isTopic = candidate.topicDistance < Antecedent.far && candidate.topicRank == 0
        add(44, spoke << 8 | (isTopic ? 1 : 0), &features)
        if lastUnnamed != nil { add(43, spoke, &features) }
    }

    // MARK: Roles

    private func writeRole(_ candidate: Antecedent, _ person: Int, _ features: inout FeatureBuffer) {
        let shared = UInt64(min(finder.roles.sharedWords(anaphor.words, person: person), 3))
        let bears = finder.roles.bears(anaphor.head, person: person)
        let others = UInt64(min(bearers, 2))
        add(50, bears ? 1 : finder.roles.isTold(person) ? 2 : 0, &features)
        add(51, shared, &features)
        add(52, others << 8 | (bears ? 1 : 0), &features)
        if self.bearer == person { add(53, anaphor.determiner.rawValue, &features) }
        add(54, anaphor.determiner.rawValue << 8 | (bears ? 1 : 0), &features)
    }
}
