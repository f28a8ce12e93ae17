/// Words that a full stop may follow without ending the sentence.
enum Abbreviations {
    /// Titles and their like: a name follows, so the sentence never ends here.
    static let beforeNames = WordSet(
        """
        mr mrs ms mx dr drs prof profs sen sens rep reps gov govs gen gens lt lts col cols maj capt cpl sgt cmdr adm
        rev hon pres supt insp det st ste mt ft fr br messrs msgr amb atty asst assoc dep sgts pvt brig vs comdr lieut
        pfc spc cllr mme mlle sr.ta ven
        """)

    /// Words that may end a sentence with their full stop.
    static let other = WordSet(
        """
        jr sr inc co corp ltd llc bros jan feb apr jun jul aug sept sep oct nov dec etc approx dept est ave blvd ph.d
        hon univ intl govt ariz ark calif colo conn del fla ga kan ky md mich minn mont neb nev okla pa penn tenn tex
        va vt wis wyo n.y n.j esq cf viz incl mgr a.m p.m e.g i.e
        """)

    /// Words that are abbreviations only with a capital and before a capital or a figure.
    static let capitalizedOnly = WordSet(
        "ala ill ind la mass miss mo ore wash mar mon tue tues wed thu thurs fri sat sun")

    /// Words that are abbreviations only before a figure.
    static let beforeFigures = WordSet("no nos art vol pp fig sec para p ch")

    /// What is joined to a name by a hyphen and is no part of it: "Lima-based".
    static let suffixes = WordSet(
        """
        based born led backed made style like trained era run owned controlled held brokered sponsored linked occupied
        administered speaking language funded educated registered operated origin flagged wide bound ruled friendly
        dominated majority built supported allied mediated produced listed supplied designed appointed drafted
        inspired aligned leaning imposed affiliated only first bred centric type related
        """)

    /// Small words of three letters and more that belong to the name after their hyphen: "ash-Sharif".
    static let particles = WordSet("abd abu bin ibn ben ash esh van von der den sur les des bar bat ould beni")

    /// Small words of two letters that do not: "ex-President".
    static let shortPrefixes = WordSet("ex un co re")

    /// True where a full stop after the word belongs to it; `next` is the scalar that follows, white space aside.
    static func takesFullStop(_ key: WordKey, isCapitalized: Bool, before next: UInt32) -> Bool {
        if other.contains(key) { return true }
        let isFigure = next >= 0x30 && next <= 0x39
        if beforeNames.contains(key) { return isCapitalized || next != 0 }
        if capitalizedOnly.contains(key) { return isCapitalized && (isFigure || LetterScan.isUppercase(next)) }
        return isFigure && beforeFigures.contains(key)
    }
}
