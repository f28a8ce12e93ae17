import Glibc
import NewsTraining

/// A rank from 1 to `count` that comes with a chance of about 1/rank; `share` is from 0 to 1.
func expLog(_ share: Double, _ count: Int) -> Double { exp(share * log(Double(count + 1))) }

/// The words that made-up articles are made of.
enum MadeUpWords {
    static func pick(_ words: [String], _ random: inout SeededGenerator) -> String {
        words[Int.random(in: 0..<words.count, using: &random)]
    }

    /// Common words, the commonest first.
    static let common = words(
        """
        the of to and a in that is was for on with as it by at from be have are this had not were which but they has
        their an will its been more who one about would after new when there if all out so up could other into year two
        some last over time first people than also most only many now may before government because three where should
        state week those against between country under since while during public market part police company through
        report work group law money plan power court official minister party leader president economy council price
        trade budget security region city election vote deal talks border energy water school health harbour bridge
        island fishing minister farm storm railway museum factory union strike protest tax bank loan debt growth export import
        tariff treaty summit army peace weapon refugee asylum visa customs embassy reform draft clause committee
        inquiry evidence witness judge verdict appeal sentence prison release charge fraud audit deficit surplus reserve
        oil gas coal steel grain wheat cotton coffee cocoa sugar fish timber copper gold silver drought flood fire rain
        season record title match coach player goal club league season final crowd stadium teacher student nurse doctor
        hospital patient vaccine disease research science study survey figure percent share profit loss investor
        """)
    static let syllables = words(
        "ba ber can dor el fan gor hal in jo ka len mar nor ol per quin ras sel tar un ver wen yor zan ta ri mo lu se")
    static let firstNames = words(
        """
        Marit Jonas Ines Karl Helga Omar Leila Daniel Sofia Viktor Amara Kofi Mei Hiro Anita Pedro Lucia Stefan Irina
        Nadia Tomas Eva Hassan Fatima Priya Arjun Chen Yusuf Grace Samuel Elena Marco Julia Peter Anna Ivan Clara Hugo
        """)
    static let surnames = words(
        """
        Solberg Arnarson Halvorsen Torvald Aasen Okonkwo Mensah Castellan Brandt Novak Petrov Ferrara Lindqvist Haddad
        Rahimi Kapoor Tanaka Moreau Delgado Oliveira Kowalski Papadakis Yilmaz Nakamura Bergstrom Dubois Van Fraser
        Whitlock Marlowe Ashdown Penrose Carrow Dunmore Ellery Farrow Garrick Holloway Ingram Jessop Kestrel Lorimer
        """)
    static let countries = words(
        """
        Norway Iceland Iran Syria Russia France Germany Brazil Nigeria Kenya India China Japan Turkey Egypt Mexico Peru
        Poland Greece Italy Spain Canada Ghana Chile Vietnam Indonesia Pakistan Ukraine Sweden Denmark
        """)
    static let towns = words("Oslo Reykjavik Tehran Damascus Moscow Paris Berlin Brasilia Abuja Nairobi Ankara Cairo")
    static let cues = words("said added told warned argued insisted noted claimed")
    static let outlets = [
        "Northern Wire", "Meridian Post", "Coastal Times", "Harbour Gazette", "Daily Lantern", "Eastgate Tribune",
    ]

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }
}
