import NewsModel
import Testing

@testable import NewsAnnotation

/// Capitals: the city, the government in it, and what else bears its name.
struct CapitalTests {
    @Test(arguments: [
        "«Tehran»|metonym:IR refuses to talk.",
        "Critics accused «Washington»|metonym:US of delay.",
        "It fired towards «Moscow»|metonym:RU and stood behind «Damascus»|metonym:SY.",
        "Relations between «Moscow»|metonym:RU and «Kiev»|metonym:UA froze.",
        "It remains «Tehran»|metonym:IR’s enemy.",
        "«Lima»|metonym:PE protested, and «Quito»|metonym:EC answered.",
        "A crowd met in «Tehran»|capital:IR on Friday.",
        "Snow fell on the streets of «Oslo»|capital:NO.",
        "«Tehran»|metonym:IR has refused to stop, and «Ankara»|metonym:TR is preparing a reply.",
        "Have «Ottawa»|metonym:CA and «Lima»|metonym:PE ever asked for more?",
        "Neither «London»|metonym:GB nor «Dublin»|metonym:IE wanted a border; «Kinshasa»|metonym:CD will send troops.",
        "Talks with «Beijing»|metonym:CN failed; pro-«Moscow»|metonym:RU fighters left.",
        "«Oslo»|capital:NO has become a city of towers and will host the games. «Beirut»|capital:LB was calm.",
        "They drove from «Nairobi»|capital:KE to the lake.",
        "«Lima»|metonym:PE won’t pay; «Quito»|metonym:EC \"regrets the delay\". She offered «Oslo»|metonym:NO a boat.",
        "The rule was refused by «Paris»|metonym:FR and comes from «Vienna»|metonym:AT, which says that it was «Rome»|metonym:IT.",
        "In «La Paz»|metonym:BO it is held that envoys from «Lima»|metonym:PE lied. In «Quito»|metonym:EC the news was received with joy.",
        "In «Oslo»|capital:NO it is snowing. In «Rome»|capital:IT the match was held at night.",
        "THE COURIER: Have «Ottawa»|metonym:CA and «Lima»|metonym:PE replied?",
    ])
    func aCapitalStandsForItsGovernmentOnlyWhereItActs(source: String) { CountryFixture.check(source) }

    @Test(arguments: [
        "The Paris Agreement, the Oslo Accords and the Seoul District Court were named.",
        "Fires burned in Ohio, Washington and Oregon.",
        "A truck hit a house in Paris, Lamar County Sheriff Rana Venn said. Call 903-555-0142.",
        "The London school board of Ontario met; London residents from Alberta came too.",
        "He played for Inter Bratislava and for Hertha Berlin when she saw him.",
    ])
    func cityWordsInOtherNamesAreNoCapitals(text: String) { CountryFixture.check(text) }

    @Test func aNamesakeIsTheCapitalWhereItsCountryIsNamed() {
        CountryFixture.check(
            "She flew from Ohio and Texas to «Paris»|capital:FR and saw the south of «France»|name:FR.")
        CountryFixture.check("The «Jamaican»|demonym:JM minister left «Kingston»|capital:JM.")
        CountryFixture.check("Kingston lies on a river.")
    }

    @Test func capitalsAndMoscowGoByTheTimeOfTheArticle() {
        CountryFixture.check(
            "An envoy from «Bonn»|metonym:DE left «Bonn»|capital:DE; «Moscow»|metonym:SU warned the «Soviet Union»|name:SU."
        )
        CountryFixture.check(
            "«Moscow»|metonym:RU warned a former «Soviet»|demonym:SU judge. Bonn slept, and so did Lagos.")
        CountryFixture.check("In 2014 «Moscow»|metonym:RU warned Bonn. The «Soviet Union»|name:SU had ended.")
    }

    @Test func theRuleTellsInPlainWordsWhatDecided() {
        let text = "Tehran refuses. A crowd met in Lima. Swiss cooks left Chad. Relations between Quito and Oslo froze."
        let annotation = Annotator().annotate(MarkedText(text).article())
        #expect(
            annotation.countries.map(\.rule) == [
                "capital acts", "capital", "demonym", "name", "between capitals", "between capitals",
            ])
    }
}
