import NewsModel
import Testing

@testable import NewsAnnotation

/// Countries by name, people and capital.
struct CountryNameTests {
    @Test(arguments: [
        "The «U.S.»|name:US, the «US»|name:US, the «USA»|name:US and the «United States»|name:US are one.",
        "Ships left «America»|name:US for the «U.K.»|name:GB, «Britain»|name:GB and the «UAE»|name:AE.",
        "Talks in «North Korea»|name:KP worried «South Korea»|name:KR; «Korea»|name:KR waited.",
        "Roads join «Ivory Coast»|name:CI, «Côte d'Ivoire»|name:CI and «Guinea-Bissau»|name:GW.",
        "Floods in «Papua New Guinea»|name:PG and «Equatorial Guinea»|name:GQ spared «Guinea»|name:GN.",
        "The «Democratic Republic of Congo»|name:CD and the «Republic of Congo»|name:CG share a river.",
        "The «Islamic Republic»|name:IR sent a note to «Holland»|name:NL and «Burma»|name:MM.",
        "Maps of the «Soviet Union»|name:SU, «Yugoslavia»|name:YU, «Czechoslovakia»|name:CS and «East Germany»|name:DD hung there.",
        "Nurses left «Kosovo»|name:XK and «South Sudan»|name:SS.",
    ])
    func namesAndShortFormsAreFound(source: String) { CountryFixture.check(source) }

    @Test(arguments: [
        "Two «Iranians»|demonym:IR and a «Briton»|demonym:GB met «French»|demonym:FR and «Dutch»|demonym:NL divers.",
        "A «Saudi»|demonym:SA envoy, a «Swiss»|demonym:CH cook and a «Frenchman»|demonym:FR ate.",
        "«Filipinos»|demonym:PH, «Danes»|demonym:DK, «Poles»|demonym:PL and «South Koreans»|demonym:KR danced.",
        "The «New Zealander»|demonym:NZ beat the «Nigerien»|demonym:NE and the «Nigerian»|demonym:NG.",
    ])
    func demonymsAreFound(source: String) { CountryFixture.check(source) }

    @Test(arguments: [
        "«U.S.»|name:US-led, «US»|name:US-backed and «Russian»|demonym:RU-backed troops met.",
        "It was non-«American»|demonym:US and pro-«Peruvian»|demonym:PE.",
        "The «Chile»|name:CL-«Peru»|name:PE border and a «Lima»|capital:PE-based firm.",
        "«Hong Kong»|name:HK-based and «Northern Ireland»|name:GB-born singers.",
    ])
    func countryWordsWithinHyphensAreFound(source: String) { CountryFixture.check(source) }

    @Test(arguments: [
        "Tell us more; the turkey was served on china.",
        "He reads the Washington Post and the China Daily.",
        "Fighters of Islamic State, also IS, withdrew.",
        "The Bank of England and the Royal Bank of Scotland rose.",
        "She flew with British Airways, Air France and Iran Air.",
        "He studied in New Mexico, New England and New South Wales.",
        "Storms crossed the Gulf of Mexico and the South China Sea.",
        "Latin America and North America trade much.",
        "Arab, Western, European, African and Gulf states agreed.",
        "They paid US$50 at the Taiwan Strait.",
        "A guinea pig ran along the Niger Delta.",
        "Peaches from Georgia sell well in Alabama and Florida.",
        "A farmer of Paris, Texas, never saw the sea.",
    ])
    func whatOnlyLooksLikeACountryIsNone(text: String) {
        CountryFixture.check(text)
    }

    @Test func georgiaIsACountryBesideItsNeighbours() {
        CountryFixture.check("A firm from «Tbilisi»|capital:GE opened a shop in the state of Georgia.")
        CountryFixture.check("«Georgia»|name:GE and «Armenia»|name:AM opened a road to «Tbilisi»|capital:GE.")
    }

    @Test func partsOfTheUnitedKingdomBearTheirName() {
        let annotation = Annotator().annotate(MarkedText("Rain fell on Wales and on Scottish hills.").article())
        #expect(annotation.countries.map(\.code) == ["GB", "GB"])
        #expect(annotation.countries.map(\.sub) == ["Wales", "Scotland"])
    }

    @Test func unionsOfStatesAreBlocs() {
        let text = "The European Union, the EU and ASEAN met the African Union."
        let annotation = Annotator().annotate(MarkedText(text).article())
        #expect(annotation.countries.isEmpty)
        #expect(
            annotation.blocs.map(\.name) == [
                "European Union", "European Union", "Association of Southeast Asian Nations", "African Union",
            ])
    }
}
