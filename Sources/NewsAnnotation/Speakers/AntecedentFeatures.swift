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
    private let lastUnnamed: (sentences: Int, blocks: Int)?
    private let unnamedScore: Double?

    /// The features of the candidates of one anaphor.
    init(_ finder: AntecedentFinder, _ anaphor: Anaphor, _ candidates: [Antecedent], after recent: RecentSpeakers) {
        (self.finder, self.anaphor, self.candidates) = (finder, anaphor, candidates)
        fitting = candidates.reduce(0) { $0 + ($1.person != nil && $1.fits && $1.distance < Antecedent.far ? 1 : 0) }
        let draft = finder.draft
        bearer =
            anaphor.form == .pronoun
            ? nil
            : finder.roles.name(withRole: anaphor.head, nearToken: anaphor.token, countries: anaphor.countries)
                .map { draft.names[$0].person }
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
            anaphor.form == .pronoun
            ? UnnamedSpeakers(draft).score(beforeToken: anaphor.token, gender: anaphor.gender) : nil
    }

    /// Fills the buffer with the features of one candidate.
    func write(_ candidate: Antecedent, to features: inout FeatureBuffer) {
        features.clear()
        guard let person = candidate.person else { return writeUnnamed(&features) }
        writeGender(person, &features)
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
        features.add(7, anaphor.determiner.rawValue, bearer == nil ? 0 : 1)
        let isKnown = NameWords.titles.contains(anaphor.head) || NameWords.roles.contains(anaphor.head)
        features.add(8, anaphor.determiner.rawValue, isKnown ? 1 : 0)
        features.add(9, SpeakerResolver.isPersonNoun(anaphor.head) ? 1 : 0)
    }

    // MARK: Persons

    private func writeGender(_ person: Int, _ features: inout FeatureBuffer) {
        guard anaphor.gender != .unknown else { return }
        let wanted = anaphor.gender == .male ? 1 : -1
        let signs = finder.evidence.signs[person]
        add(10, UInt64(signs.title.signum() * wanted + 1), &features)
        add(11, UInt64(signs.firstName * wanted + 1), &features)
        add(12, UInt64(max(-6, min(6, signs.pronouns * wanted)) / 2 + 3), &features)
        let gender = finder.draft.persons[person].gender
        add(13, gender == .unknown ? 2 : gender == anaphor.gender ? 1 : 0, &features)
        if gender == anaphor.gender, fitting == 1 { add(14, 0, &features) }
    }

    private func writePlace(_ candidate: Antecedent, _ features: inout FeatureBuffer) {
        let rank = UInt64(min(candidate.rank, 4))
        if candidate.fits { add(20, rank, &features) }
        add(21, step(candidate.distance), &features)
        add(22, step(candidate.subjectDistance), &features)
        features.add(23, step(candidate.distance), UInt64(candidate.part.rawValue))
        features.add(24, rank, UInt64(candidate.part.rawValue))
        add(25, step(candidate.blocks), &features)
        add(26, candidate.count > 7 ? 4 : candidate.count > 3 ? 3 : UInt64(candidate.count), &features)
        if isMostNamed(candidate) { add(27, 0, &features) }
        if candidate.isInHeadline { add(28, 0, &features) }
        if candidate.isInQuote { add(29, 0, &features) }
        if candidate.isAfter { add(30, candidate.blocks == 0 ? 0 : 1, &features) }
        if candidate.isInBlock { add(31, rank, &features) }
        if candidate.person.map({ finder.draft.persons[$0].isByline }) == true { add(32, 0, &features) }
    }

    private func isMostNamed(_ candidate: Antecedent) -> Bool {
        !candidates.contains { $0.person != nil && $0.fits && $0.count > candidate.count }
    }

    private func writeHistory(_ candidate: Antecedent, _ features: inout FeatureBuffer) {
        let spoke = UInt64(candidate.spoke.map { $0 + 1 } ?? 0)
        add(40, spoke, &features)
        guard candidate.spoke != nil else { return }
        features.add(41, spoke, step(candidate.spokeBlocks))
        features.add(42, spoke, UInt64(min(candidate.rank, 3)))
        if lastUnnamed != nil { features.add(43, spoke) }
    }

    // MARK: Roles

    private func writeRole(_ candidate: Antecedent, _ person: Int, _ features: inout FeatureBuffer) {
        let shared = finder.roles.sharedWords(anaphor.words, person: person)
        features.add(50, finder.roles.bears(anaphor.head, person: person) ? 1 : finder.roles.isTold(person) ? 2 : 0)
        features.add(51, UInt64(min(shared, 3)))
        if bearer == person { features.add(52, anaphor.determiner.rawValue) }
        features.add(53, anaphor.determiner.rawValue, bearer == nil ? 0 : 1)
    }
}
