import UnicodeText

/// The words that dates are written with in many languages, in small letters without accents.
enum DateWords {
    /// What a mark behind a number makes it: Japanese, Chinese, Korean.
    enum Unit { case year, month, day, hour, minute, second }

    /// Half of the day that an hour of up to 12 stands in.
    enum Half {
        case morning, afternoon

        /// The hour of 24 that an hour of 12 means.
        func hour(_ hour: Int) -> Int {
            switch self {
            case .morning: hour == 12 ? 0 : hour
            case .afternoon: hour < 12 ? hour + 12 : hour
            }
        }
    }

    /// The mark that stands at an offset, perhaps behind a space, and how long it is.
    static func unit(_ bytes: [UInt8], at start: Int) -> (part: Unit, length: Int, isKorean: Bool)? {
        var offset = start
        if offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
        guard offset < bytes.count, bytes[offset] >= 0xE0 else { return nil }
        let (scalar, length) = UTF8Scan.scalar(at: offset, in: bytes)
        return units[scalar].map { ($0, offset - start + length, hangul.contains(scalar)) }
    }

    /// The word that begins at an offset, as the tables have it, and its length in bytes.
    static func word(_ bytes: [UInt8], at start: Int) -> (letters: String, length: Int) {
        var (letters, offset) = ("", start)
        while offset < bytes.count {
            let (value, length) = UTF8Scan.scalar(at: offset, in: bytes)
            guard let scalar = Unicode.Scalar(value), isLetter(scalar) else { break }
            letters += plain(scalar)
            offset += length
        }
        return (letters, offset - start)
    }

    /// Whether a word stands in dates without telling anything: weekdays, "at", "Uhr", and words of scripts in which
    /// only marks are looked for.
    static func countsForNothing(_ word: String) -> Bool {
        fillers.contains(word) || weekdays.contains(word) || word.unicodeScalars.allSatisfy { $0.value >= 0x1100 }
    }

    /// Whether a word is of Hangul.
    static func isKorean(_ word: String) -> Bool {
        word.unicodeScalars.first.map { hangul.contains($0.value) } ?? false
    }

    private static let hangul: ClosedRange<UInt32> = 0xAC00...0xD7A3

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
    }

    /// A letter, small and without its accent; a loose accent is nothing.
    private static func plain(_ scalar: Unicode.Scalar) -> String {
        if (0x300...0x36F).contains(scalar.value) { return "" }
        // Hangul would come apart into its letters.
        let base = scalar.value < 0x1100 ? ScalarFolding.baseLetter(of: scalar.value) : scalar.value
        return (Unicode.Scalar(base) ?? scalar).properties.lowercaseMapping
    }

    private static func words(_ list: String) -> [String] {
        list.split(whereSeparator: \.isWhitespace).map { word in Self.word(Array(word.utf8), at: 0).letters }
    }

    // MARK: Tables

    static let ordinalEndings: [[UInt8]] = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

    private static let units: [UInt32: Unit] = [
        0x5E74: .year, 0xB144: .year, 0x6708: .month, 0xC6D4: .month, 0x65E5: .day, 0xC77C: .day, 0x53F7: .day,
        0x6642: .hour, 0x65F6: .hour, 0x70B9: .hour, 0x9EDE: .hour, 0xC2DC: .hour, 0x5206: .minute, 0xBD84: .minute,
        0x79D2: .second, 0xCD08: .second,
    ]

    static let halves: [String: Half] = [
        "am": .morning, "pm": .afternoon, "오전": .morning, "오후": .afternoon,
        "午前": .morning, "午後": .afternoon, "上午": .morning, "下午": .afternoon, "πμ": .morning, "μμ": .afternoon,
    ]

    /// The number of a month by its name, in full or cut short.
    static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for (index, names) in monthNames.enumerated() { for name in words(names) { months[name] = index + 1 } }
        return months
    }()

    /// English, German, Dutch, Nordic, French, Spanish, Portuguese, Italian, Polish, Czech, Hungarian, Turkish, Greek,
    /// Russian and Ukrainian, January first.
    private static let monthNames = [
        """
        jan january januar jänner jän januari janvier janv enero ene janeiro gennaio gen stycznia styczeń sty leden ledna
        január ocak tammikuuta tammikuu ιαν ιανουαρίου ιανουάριος янв января январь січня ianuarie
        """,
        """
        feb february februar februari febr februára février févr fév febrero fevereiro fev febbraio lutego luty lut únor
        února február şubat helmikuuta helmikuu φεβ φεβρουαρίου φεβρουάριος фев февраля февраль февр лютого februarie
        """,
        """
        mar march märz mär mrz maart mrt mars marts marzo março marca marzec mar březen března március márc mart
        maaliskuuta maaliskuu μαρ μαρτίου μάρτιος мар марта март березня martie
        """,
        """
        apr april avril avr abril abr aprile kwietnia kwiecień kwi duben dubna április ápr nisan huhtikuuta huhtikuu απρ
        απριλίου απρίλιος апр апреля апрель квітня aprilie
        """,
        """
        may mai mei maj mayo maio maggio mag maja květen května május máj mayıs toukokuuta toukokuu μαι μαΐ μάιος μαΐου
        μάη мая май травня
        """,
        """
        jun june juni juin junio junho giugno giu czerwca czerwiec cze červen června június jún haziran kesäkuuta kesäkuu
        ιουν ιουνίου ιούνιος июн июня июнь червня iunie
        """,
        """
        jul july juli juillet juil julio julho luglio lug lipca lipiec lip červenec července július júl temmuz heinäkuuta
        heinäkuu ιουλ ιουλίου ιούλιος июл июля июль липня iulie
        """,
        """
        aug august augustus augusti août aou agosto ago sierpnia sierpień sie srpen srpna augusztus ağustos elokuuta
        elokuu αυγ αυγούστου αύγουστος авг августа август серпня
        """,
        """
        sep sept september septembre septiembre setiembre setembro set settembre sett września wrzesień wrz září
        szeptember szept eylül syyskuuta syyskuu σεπ σεπτ σεπτεμβρίου σεπτέμβριος сен сент сентября сентябрь вересня
        septembrie
        """,
        """
        oct october oktober okt octobre octubre outubro out ottobre ott października październik paź październ říjen
        října október ekim lokakuuta lokakuu οκτ οκτωβρίου οκτώβριος окт октября октябрь жовтня octombrie
        """,
        """
        nov november novembre noviembre novembro listopada listopad lis listopadu kasım marraskuuta marraskuu νοε
        νοεμβρίου νοέμβριος ноя нояб ноября ноябрь noiembrie
        """,
        """
        dec december dezember dez des desember décembre déc diciembre dic dezembro dicembre grudnia grudzień gru prosinec
        prosince aralık joulukuuta joulukuu δεκ δεκεμβρίου δεκέμβριος дек декабря декабрь грудня decembrie
        """,
    ]

    static let weekdays: Set<String> = Set(
        words(
            """
            mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
            mo montag di die dienstag mit mittwoch do don donnerstag fr fre freitag sa sam samstag sonnabend so son sonntag
            lun lundi mardi mar mer mercredi jeu jeudi ven vendredi samedi dim dimanche
            lunes martes mié miércoles mie jue jueves vie viernes sáb sábado sab dom domingo
            seg segunda ter terça qua quarta qui quinta sex sexta feira
            lunedì martedì mercoledì giovedì gio venerdì sabato domenica
            ma maandag dinsdag wo woe woensdag donderdag vr vrijdag za zat zaterdag zo zon zondag
            man mandag mån måndag tir tirsdag tis tisdag ons onsdag tor tors torsdag fredag lør lördag lørdag lör søn søndag
            sön söndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
            pon poniedziałek wt wto wtorek śr śro środa czw czwartek pt pią piątek sob sobota nie niedz niedziela
            hétfő kedd szerda csütörtök péntek szombat vasárnap hét sze csü pén szo vas
            κυρ κυριακή δευ δευτέρα τρι τρίτη τετ τετάρτη πεμ πέμπτη παρ παρασκευή σαβ σάββατο
            пн понедельник вт вторник ср среда чт четверг пт пятница сб суббота вс воскресенье
            pzt sal çar per cum cmt paz
            """))

    /// What stands among the parts of a date and tells nothing.
    private static let fillers: Set<String> = Set(
        words(
            """
            t at on of the um uhr den der am om kl klo kello de del do da à a le el o ο στις ω ч г r в год года etc dst
            published updated posted hrs h heures ora ore alle os as às td
            """))
}
