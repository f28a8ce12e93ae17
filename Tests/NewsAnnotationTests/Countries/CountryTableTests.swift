import NewsModel
import Testing

@testable import NewsAnnotation

/// Every country of ISO 3166-1, found by its name and by its people's.
struct CountryTableTests {
    /// Code, name, demonym; no demonym where nobody lives there or news uses none.
    private static let countries = """
        AD Andorra/Andorran AE United Arab Emirates/Emirati AF Afghanistan/Afghan AG Antigua and Barbuda/Antiguan
        AI Anguilla/Anguillan AL Albania/Albanian AM Armenia/Armenian AO Angola/Angolan AQ Antarctica/
        AR Argentina/Argentine AS American Samoa/American Samoan AT Austria/Austrian AU Australia/Australian
        AW Aruba/Aruban AX Åland Islands/ AZ Azerbaijan/Azerbaijani BA Bosnia and Herzegovina/Bosnian
        BB Barbados/Barbadian BD Bangladesh/Bangladeshi BE Belgium/Belgian BF Burkina Faso/Burkinabe
        BG Bulgaria/Bulgarian BH Bahrain/Bahraini BI Burundi/Burundian BJ Benin/Beninese BL Saint Barthélemy/
        BM Bermuda/Bermudian BN Brunei/Bruneian BO Bolivia/Bolivian BQ Bonaire/ BR Brazil/Brazilian
        BS Bahamas/Bahamian BT Bhutan/Bhutanese BV Bouvet Island/ BW Botswana/Botswanan BY Belarus/Belarusian
        BZ Belize/Belizean CA Canada/Canadian CC Cocos Islands/ CD Democratic Republic of the Congo/Congolese
        CF Central African Republic/Central African CG Republic of the Congo/ CH Switzerland/Swiss
        CI Ivory Coast/Ivorian CK Cook Islands/Cook Islander CL Chile/Chilean CM Cameroon/Cameroonian CN China/Chinese
        CO Colombia/Colombian CR Costa Rica/Costa Rican CU Cuba/Cuban CV Cape Verde/Cape Verdean CW Curaçao/Curaçaoan
        CX Christmas Island/ CY Cyprus/Cypriot CZ Czech Republic/Czech DE Germany/German DJ Djibouti/Djiboutian
        DK Denmark/Danish DM Dominica/ DO Dominican Republic/Dominican DZ Algeria/Algerian EC Ecuador/Ecuadorian
        EE Estonia/Estonian EG Egypt/Egyptian EH Western Sahara/Sahrawi ER Eritrea/Eritrean ES Spain/Spanish
        ET Ethiopia/Ethiopian FI Finland/Finnish FJ Fiji/Fijian FK Falkland Islands/Falkland Islander
        FM Micronesia/Micronesian FO Faroe Islands/Faroese FR France/French GA Gabon/Gabonese
        GB United Kingdom/British GD Grenada/Grenadian GE Georgia/Georgian GF French Guiana/ GG Guernsey/
        GH Ghana/Ghanaian GI Gibraltar/Gibraltarian GL Greenland/Greenlander GM Gambia/Gambian GN Guinea/Guinean
        GP Guadeloupe/ GQ Equatorial Guinea/Equatorial Guinean GR Greece/Greek GS South Sandwich Islands/
        GT Guatemala/Guatemalan GU Guam/Guamanian GW Guinea-Bissau/Bissau-Guinean GY Guyana/Guyanese
        HK Hong Kong/Hongkonger HM Heard Island/ HN Honduras/Honduran HR Croatia/Croatian HT Haiti/Haitian
        HU Hungary/Hungarian ID Indonesia/Indonesian IE Ireland/Irish IL Israel/Israeli IM Isle of Man/Manx
        IN India/Indian IO British Indian Ocean Territory/ IQ Iraq/Iraqi IR Iran/Iranian IS Iceland/Icelandic
        IT Italy/Italian JM Jamaica/Jamaican JO Jordan/Jordanian JP Japan/Japanese KE Kenya/Kenyan
        KG Kyrgyzstan/Kyrgyz KH Cambodia/Cambodian KI Kiribati/I-Kiribati KM Comoros/Comorian
        KN Saint Kitts and Nevis/Kittitian KP North Korea/North Korean KR South Korea/South Korean KW Kuwait/Kuwaiti
        KY Cayman Islands/Caymanian KZ Kazakhstan/Kazakh LA Laos/Laotian LB Lebanon/Lebanese
        LC Saint Lucia/St. Lucian LI Liechtenstein/Liechtensteiner LK Sri Lanka/Sri Lankan LR Liberia/Liberian
        LS Lesotho/Basotho LT Lithuania/Lithuanian LU Luxembourg/Luxembourger LV Latvia/Latvian LY Libya/Libyan
        MA Morocco/Moroccan MC Monaco/Monegasque MD Moldova/Moldovan ME Montenegro/Montenegrin MF Saint Martin/
        MG Madagascar/Malagasy MH Marshall Islands/Marshallese MK North Macedonia/Macedonian ML Mali/Malian
        MM Myanmar/Burmese MN Mongolia/Mongolian MO Macau/Macanese MP Northern Mariana Islands/
        MQ Martinique/Martinican MR Mauritania/Mauritanian MS Montserrat/Montserratian MT Malta/Maltese
        MU Mauritius/Mauritian MV Maldives/Maldivian MW Malawi/Malawian MX Mexico/Mexican MY Malaysia/Malaysian
        MZ Mozambique/Mozambican NA Namibia/Namibian NC New Caledonia/New Caledonian NE Niger/Nigerien
        NF Norfolk Island/ NG Nigeria/Nigerian NI Nicaragua/Nicaraguan NL Netherlands/Dutch NO Norway/Norwegian
        NP Nepal/Nepalese NR Nauru/Nauruan NU Niue/Niuean NZ New Zealand/New Zealander OM Oman/Omani
        PA Panama/Panamanian PE Peru/Peruvian PF French Polynesia/ PG Papua New Guinea/Papua New Guinean
        PH Philippines/Filipino PK Pakistan/Pakistani PL Poland/Polish PM Saint Pierre and Miquelon/
        PN Pitcairn Islands/ PR Puerto Rico/Puerto Rican PS Palestine/Palestinian PT Portugal/Portuguese
        PW Palau/Palauan PY Paraguay/Paraguayan QA Qatar/Qatari RE Réunion/ RO Romania/Romanian RS Serbia/Serbian
        RU Russia/Russian RW Rwanda/Rwandan SA Saudi Arabia/Saudi SB Solomon Islands/Solomon Islander
        SC Seychelles/Seychellois SD Sudan/Sudanese SE Sweden/Swedish SG Singapore/Singaporean SH Saint Helena/
        SI Slovenia/Slovenian SJ Svalbard/ SK Slovakia/Slovak SL Sierra Leone/Sierra Leonean SM San Marino/Sammarinese
        SN Senegal/Senegalese SO Somalia/Somali SR Suriname/Surinamese SS South Sudan/South Sudanese
        ST Sao Tome and Principe/Sao Tomean SV El Salvador/Salvadoran SX Sint Maarten/ SY Syria/Syrian
        SZ Eswatini/Swazi TC Turks and Caicos Islands/ TD Chad/Chadian TF French Southern Territories/ TG Togo/Togolese
        TH Thailand/Thai TJ Tajikistan/Tajik TK Tokelau/Tokelauan TL East Timor/Timorese TM Turkmenistan/Turkmen
        TN Tunisia/Tunisian TO Tonga/Tongan TR Turkey/Turkish TT Trinidad and Tobago/Trinidadian TV Tuvalu/Tuvaluan
        TW Taiwan/Taiwanese TZ Tanzania/Tanzanian UA Ukraine/Ukrainian UG Uganda/Ugandan
        UM United States Minor Outlying Islands/ US United States/American UY Uruguay/Uruguayan UZ Uzbekistan/Uzbek
        VA Vatican City/ VC Saint Vincent and the Grenadines/Vincentian VE Venezuela/Venezuelan
        VG British Virgin Islands/ VI Virgin Islands/Virgin Islander VN Vietnam/Vietnamese VU Vanuatu/Ni-Vanuatu
        WF Wallis and Futuna/ WS Samoa/Samoan XK Kosovo/Kosovar YE Yemen/Yemeni YT Mayotte/Mahoran ZA South Africa/South
        African ZM Zambia/Zambian ZW Zimbabwe/Zimbabwean
        """

    /// The table's rows: a row begins with two capitals that stand alone.
    private static func rows() -> [(code: String, name: String, demonym: String)] {
        var rows: [(code: String, words: [Substring])] = []
        for word in countries.split(whereSeparator: \.isWhitespace) {
            if word.utf8.count == 2, word.allSatisfy(\.isUppercase) {
                rows.append((String(word), []))
            } else {
                rows[rows.count - 1].words.append(word)
            }
        }
        return rows.map { row in
            let parts = row.words.joined(separator: " ").split(separator: "/", omittingEmptySubsequences: false)
            return (row.code, String(parts[0]), String(parts[1]))
        }
    }

    @Test func everyCountryIsFoundByNameAndByDemonym() {
        let rows = Self.rows()
        #expect(rows.count == 249, "the 249 of ISO 3166-1 without Jersey, and Kosovo")
        for row in rows {
            CountryFixture.check("Heavy rain fell in «\(row.name)»|name:\(row.code) last night.")
            if !row.demonym.isEmpty {
                CountryFixture.check("The doctor helped a «\(row.demonym)»|demonym:\(row.code) neighbour.")
            }
        }
    }

    @Test func jerseyIsACountryOnlyBesideItsNeighbour() {
        CountryFixture.check("Banks of «Jersey»|name:JE and «Guernsey»|name:GG merged.")
        CountryFixture.check("He wore a Jersey shirt.")
    }

    @Test func everyCodeHasItsForm() {
        for country in CountryLexicon.standard.countries {
            #expect(country.code.utf8.count == 2 && country.code == country.code.uppercased())
            #expect(!country.name.isEmpty)
        }
        let codes = Set(CountryLexicon.standard.countries.map(\.code))
        #expect(codes.isSuperset(of: ["JE", "XK", "SU", "YU", "CS", "DD"]))
        #expect(codes.count == 249 + 1 + 4)
    }

    @Test(arguments: [
        "«Filipinos»|demonym:PH, «Burmese»|demonym:MM, «Emiratis»|demonym:AE and «Kosovars»|demonym:XK came.",
        "«Salvadorans»|demonym:SV, «Argentinians»|demonym:AR, «Bosnians»|demonym:BA and «Trinidadians»|demonym:TT sang.",
        "«Frenchwomen»|demonym:FR, «Irishmen»|demonym:IE, «Spaniards»|demonym:ES and «Turks»|demonym:TR ran.",
        "Old maps show «Ceylon»|name:LK, «Siam»|name:TH, «Persia»|name:IR, «Zaire»|name:CD and «Rhodesia»|name:ZW.",
        "They show «Upper Volta»|name:BF, «Dahomey»|name:BJ, «Tanganyika»|name:TZ and «British Honduras»|name:BZ.",
        "He grew up in «East Germany»|name:DD, she in «West Germany»|name:DE, their aunt in «South Vietnam»|name:VN.",
        "«Serbia and Montenegro»|name:CS broke apart; «Czechoslovakia»|name:CS had before.",
        "«Swaziland»|name:SZ is «Eswatini»|name:SZ, or «eSwatini»|name:SZ; «Türkiye»|name:TR is «Turkey»|name:TR.",
        "«Czechia»|name:CZ, «Cabo Verde»|name:CV, «Timor-Leste»|name:TL and «Macedonia»|name:MK voted.",
        "The «DRC»|name:CD, «PNG»|name:PG, the «DPRK»|name:KP, the «ROK»|name:KR and the «PRC»|name:CN signed.",
    ])
    func pluralsOldNamesAndShortFormsAreFound(source: String) { CountryFixture.check(source) }
}
