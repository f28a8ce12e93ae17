/// What a word form says of the speech it governs.
struct CueWord: Hashable, Sendable {
    /// How a verb stands in its sentence.
    enum Form: UInt8, Sendable {
        /// "said", "told": past, often also the participle of the passive.
        case past
        /// "says", and "say", which also follows "to".
        case present, base
        /// "saying".
        case gerund
    }

    /// How surely quoted words near the verb are its subject's.
    enum Strength: UInt8, Comparable, Sendable {
        /// "wants", "sees": only where nothing better is near.
        case weak
        /// "called", "dismissed": judges something in words of its own.
        case judging
        /// "said", "wrote".
        case speech

        static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
    }

    /// The form of the verb.
    let form: Form
    /// How surely its subject speaks.
    let strength: Strength
}

/// The verbs that speakers govern, in all their forms.
enum CueLexicon {
    /// What a word is as a cue, or nil.
    static func word(_ key: WordKey) -> CueWord? { table[key] }

    /// Verbs that speak only with a second word: "put it", "shot back", "chimed in".
    static let partners: WordTable<WordKey> = {
        let rows = """
            put it, puts it, putting it, shot back, shoots back, fired back, fires back, hit back, hits back,
            pushed back, pushes back, struck back, strikes back, chimed in, chimes in, weighed in, went on, goes on,
            going on, firing back, shooting back, hitting back
            """
        return WordTable(
            rows.split(separator: ",").map { row in
                let words = row.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) }
                return (key: words.first ?? .none, value: words.last ?? .none)
            })
    }()

    /// True for the plain verbs of reported speech, which take a whole clause.
    static func isReporting(_ key: WordKey) -> Bool { reporting.contains(key) }

    private static let reporting = WordSet(
        "said says say told tells wrote writes argued argues added claimed claims insisted insists stated noted notes")

    private static let table: WordTable<CueWord> = {
        var pairs: [(key: WordKey, value: CueWord)] = []
        for (list, strength) in [
            (irregularSpeech, CueWord.Strength.speech), (irregularJudging, .judging), (irregularWeak, .weak),
        ] {
            for line in list.split(separator: ",") {
                let forms = line.split(whereSeparator: \.isWhitespace).map(String.init)
                guard forms.count >= 4 else { continue }
                add(&pairs, forms[0], .base, strength)
                add(&pairs, forms[1], .present, strength)
                add(&pairs, forms[2], .past, strength)
                add(&pairs, forms[3], .gerund, strength)
            }
        }
        for (list, strength) in [(speech, CueWord.Strength.speech), (judging, .judging), (weak, .weak)] {
            for verb in list.split(whereSeparator: \.isWhitespace).map(String.init) {
                add(&pairs, verb, .base, strength)
                add(&pairs, present(verb), .present, strength)
                for past in pasts(verb) { add(&pairs, past, .past, strength) }
                for gerund in gerunds(verb) { add(&pairs, gerund, .gerund, strength) }
            }
        }
        return WordTable(pairs)
    }()

    private static func add(
        _ pairs: inout [(key: WordKey, value: CueWord)], _ word: String, _ form: CueWord.Form,
        _ strength: CueWord.Strength
    ) {
        pairs.append((WordKey(word), CueWord(form: form, strength: strength)))
    }

    /// Base, present, past, gerund.
    private static let irregularSpeech = """
        say says said saying, tell tells told telling, write writes wrote writing, write writes written writing,
        read reads read reading, swear swears swore swearing, sing sings sang singing, put puts put putting,
        speak speaks spoke speaking, shoot shoots shot shooting, hit hits hit hitting, strike strikes struck striking,
        go goes went going
        """
    private static let irregularJudging = """
        blog blogs blogged blogging, rip rips ripped ripping, cast casts cast casting, slam slams slammed slamming
        """
    private static let irregularWeak = """
        see sees saw seeing, think thinks thought thinking, feel feels felt feeling, find finds found finding,
        know knows knew knowing, hold holds held holding
        """

    private static let speech = """
        add tweet retweet post state note explain reply respond declare conclude recall argue continue ask pledge
        acknowledge insist suggest promise assure warn announce admit chant urge claim predict remark answer shout
        lament joke yell vow assert complain boast concede agree quip exclaim allege demand observe stress emphasize
        emphasise confirm deny maintain contend reiterate repeat report comment mention testify confess caution charge
        counter retort snap muse gush growl whisper cry scream bark plead protest proclaim propose reveal marvel mutter
        murmur opine recount remind scoff sigh speculate tease thunder venture wonder advise affirm apologize apologise
        attest brag chide clarify deadpan elaborate express fume grumble hint imply inform inquire interject intone jest
        lecture moan narrate offer preach query quip rail rant rebut recommend rejoin relate remember specify stammer
        stutter surmise theorize tout underscore utter vent volunteer wail advertise echo estimate
        forecast hail hiss holler implore indicate interrupt intimate joke object order posit pronounce
        publish reassure reckon reflect relay reason respond roar sneer sob stipulate summarize summarise
        thank threaten tweet utter vouch warn bellow explain instruct signal exhort beg guess comment pray react theorise fire push chime weigh press riff
        """
    private static let judging = """
        call describe accuse blast criticize criticise dismiss denounce label brand dub refer praise mock blame attack
        deride condemn portray characterize characterise cite credit assail ridicule lambaste decry bemoan reject
        depict compare defend welcome commend applaud question challenge talk highlight invoke liken hammer
        knock lash deplore chastise rebuke scold bash trash skewer ding fault salute lampoon tar paint disparage
        bristle warn encourage issue release reference point allude excoriate blister discuss promote reassure tag
        quote use nickname term sum signal endorse oppose support raise title brush downplay
        """
    private static let weak = """
        want believe fear hope consider view deem regard treat admire vote push seek intend refuse decide expect
        worry doubt understand learn suspect envision appear prefer feature show
        """

    private static func present(_ verb: String) -> String {
        if verb.hasSuffix("y"), !isVowel(verb, at: 2) { return verb.dropLast() + "ies" }
        let hisses = ["s", "sh", "ch", "x", "z"].contains { verb.hasSuffix($0) }
        return verb + (hisses ? "es" : "s")
    }

    private static func pasts(_ verb: String) -> [String] {
        if verb.hasSuffix("e") { return [verb + "d"] }
        if verb.hasSuffix("y"), !isVowel(verb, at: 2) { return [verb.dropLast() + "ied"] }
        return [verb + "ed"] + doubled(verb).map { $0 + "ed" }
    }

    private static func gerunds(_ verb: String) -> [String] {
        if verb.hasSuffix("e"), !verb.hasSuffix("ee") { return [verb.dropLast() + "ing"] }
        return [verb + "ing"] + doubled(verb).map { $0 + "ing" }
    }

    /// "quip" becomes "quipped", "admit" "admitted"; both spellings go into the table.
    private static func doubled(_ verb: String) -> [String] {
        guard let last = verb.last, "bdglmnprt".contains(last), isVowel(verb, at: 2), !isVowel(verb, at: 3) else {
            return []
        }
        return [verb + String(last)]
    }

    /// True where the letter so far from the end, 1 for the last, is a vowel.
    private static func isVowel(_ verb: String, at place: Int) -> Bool {
        guard let letter = verb.dropLast(place - 1).last else { return false }
        return "aeiou".contains(letter)
    }
}
