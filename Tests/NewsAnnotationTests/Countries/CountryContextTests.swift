import NewsModel
import Testing

@testable import NewsAnnotation

/// Words around a country's word that tell what it means.
struct CountryContextTests {
    @Test(arguments: [
        "Guests came from the «Republic of Kenya»|name:KE, the «State of Qatar»|name:QA and the «Kingdom of Spain»|name:ES.",
        "The «United Republic of Tanzania»|name:TZ and the «Federal Democratic Republic of Nepal»|name:NP signed.",
        "The «People's Republic of China»|name:CN is not the «Republic of China»|name:TW.",
        "The «Islamic Republic of Pakistan»|name:PK wrote to the «Islamic Republic»|name:IR.",
        "She governed the State of «Mexico»|name:MX and the state of Georgia.",
    ])
    func fullStylesOfStatesAreOneMention(source: String) { CountryFixture.check(source) }

    @Test(arguments: [
        "The «U.S.»|name:US-«China»|name:CN war of tariffs hurt «China»|name:CN-«U.S.»|name:US ties.",
        "«Saudi Arabia»|name:SA-«Iran»|name:IR ties and «Japan»|name:JP-«South Korea»|name:KR talks resumed.",
        "«Sino»|demonym:CN-«Indian»|demonym:IN and «Franco»|demonym:FR-«German»|demonym:DE plans failed.",
        "Indo-Pacific waters, Anglo-Saxon words, African-American voters, al-Masri and Al-Iraqi.",
        "«N. Korea»|name:KP wrote to «S.Korea»|name:KR along US-24.",
    ])
    func countriesAcrossHyphensAreFound(source: String) { CountryFixture.check(source) }

    @Test(arguments: [
        "It cost 5 million US dollars, US$3 or $US 4; the Hong Kong dollar fell.",
        "He speaks French and spoke some Dutch; she is fluent in Spanish, and speaks English.",
        "Muslim Americans, Indigenous Australians and Quechua Indians marched.",
        "\"We shall not go,\" French said.",
        "THEY WANT TO STAY WITH US. JOIN US AND SEE.",
        "Roads of Northern Nigeria and Little India were closed while the rain fell.",
        "The Bank of America and the Future Farmers of America met her there.",
    ])
    func moneyLanguagesSurnamesAndRegionsAreNoCountries(text: String) { CountryFixture.check(text) }

    @Test(arguments: [
        "«US»|name:US TROOPS LEAVE «IRAQ»|name:IQ.",
        "The «Turkish»|demonym:TR lira rose in northern «Syria»|name:SY and in «South Sudan»|name:SS.",
        "The letter was in «English»|demonym:GB; she learnt «Dutch»|demonym:NL and the «Thai»|demonym:TH language.",
        "The «French»|demonym:FR said no; «British»|demonym:GB envoys met the «Palestinian»|demonym:PS Authority.",
    ])
    func countriesBesideSuchWordsStay(source: String) { CountryFixture.check(source) }

    @Test func aPersonsFirstNameIsNoCountryInTheWholeArticle() {
        CountryFixture.check("Nine-year-old Georgia Stevens skates. Georgia loves the ice.")
        CountryFixture.check("Chad Foster won the race. Later Chad said that he was glad.")
    }

    @Test func aTownIsNoCountryInTheWholeArticle() {
        CountryFixture.check("An officer in Lebanon, Ind., told Lebanon to stay home. Lebanon slept.")
        CountryFixture.check("Rana Venn, 36, of Palestine, was held by the Anderson County Sheriff.")
        CountryFixture.check("The Dublin City Manager spoke at 75 N. High Street. Dublin grew.")
        CountryFixture.check("The «Lebanese»|demonym:LB of Ohio and Texas sent help to «Lebanon»|name:LB.")
    }

    @Test func wordsOfTwoCountriesGoByTheOthersInTheArticle() {
        CountryFixture.check("«Dominica»|name:DM voted; two «Dominicans»|demonym:DM won.")
        CountryFixture.check("The «Dominican Republic»|name:DO voted; two «Dominicans»|demonym:DO won.")
        CountryFixture.check("The «Republic of Congo»|name:CG voted. Then «Congo»|name:CG slept.")
        CountryFixture.check("Crowds in «Kinshasa»|capital:CD cheered; «Congo»|name:CD won.")
    }
}
