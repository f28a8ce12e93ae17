/// What a word is known to be, for the lines that surround a body; one word may be of many classes.
struct WordClasses: OptionSet {
    let rawValue: UInt32

    /// A day of the week, perhaps shortened.
    static let weekday = WordClasses(rawValue: 1 << 0)
    /// Stands before a date: "Published".
    static let dateLabel = WordClasses(rawValue: 1 << 1)
    /// Stands among dates without telling anything: "on", "online".
    static let dateFiller = WordClasses(rawValue: 1 << 2)
    /// Tells a time of day without figures, or what figures before it mean: "noon", "p.m.".
    static let time = WordClasses(rawValue: 1 << 3)
    /// Tells a time's zone though not in capitals alone: "eastern".
    static let zone = WordClasses(rawValue: 1 << 4)
    /// Stands within names with a small letter and without a full stop: "van", "de", "bin".
    static let particle = WordClasses(rawValue: 1 << 5)
    /// Stands within names with a small letter and a full stop: "st.".
    static let stoppedParticle = WordClasses(rawValue: 1 << 6)
    /// Ends a name with a full stop of its own: "Jr.".
    static let generation = WordClasses(rawValue: 1 << 7)
    /// Belongs to headings, sections and newsrooms; no person bears it.
    static let notName = WordClasses(rawValue: 1 << 8)
    /// Newsrooms set it before a dash in capitals.
    static let notPlace = WordClasses(rawValue: 1 << 9)
    /// Behind a comma it tells of persons or parties, not of places.
    static let notRegion = WordClasses(rawValue: 1 << 10)
    /// Joins the words of a place with a small letter: "upon".
    static let placeLink = WordClasses(rawValue: 1 << 11)
    /// Can't be a headline's last word: "with".
    static let link = WordClasses(rawValue: 1 << 12)
    /// May stand before the "By" of a byline: "Story".
    static let bylineLead = WordClasses(rawValue: 1 << 13)
    /// Tells what somebody is for a newspaper: "Correspondent".
    static let title = WordClasses(rawValue: 1 << 14)
    /// Ends the names of outlets: "Wire".
    static let outletEnding = WordClasses(rawValue: 1 << 15)
    /// Begins the name of a news agency that is known.
    static let agencyStart = WordClasses(rawValue: 1 << 16)

    // Single words.
    static let and = WordClasses(rawValue: 1 << 17)
    static let at = WordClasses(rawValue: 1 << 18)
    static let by = WordClasses(rawValue: 1 << 19)
    static let de = WordClasses(rawValue: 1 << 20)
    static let `for` = WordClasses(rawValue: 1 << 21)
    static let `in` = WordClasses(rawValue: 1 << 22)
    static let news = WordClasses(rawValue: 1 << 23)
    static let of = WordClasses(rawValue: 1 << 24)
    static let the = WordClasses(rawValue: 1 << 25)
    static let ampersand = WordClasses(rawValue: 1 << 26)

    /// Whether the word is of one of some classes.
    func intersects(_ classes: WordClasses) -> Bool { rawValue & classes.rawValue != 0 }
}
