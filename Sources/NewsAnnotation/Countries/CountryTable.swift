/// The countries of the world as news calls them, one a line: code, usual name, other names, demonyms, capitals.
///
/// Codes are ISO 3166-1 alpha-2, `XK`, and the withdrawn SU, YU, CS, DD. Alternatives are parted by `;`. `!` after a
/// name: only in capitals ("US", never "us"). `+` after a demonym: also with an s. `?` after a name: a word of many
/// meanings, which counts where the article names the country in other words too. `^`: only after an article ("the
/// Dane"). `~1990` after a capital: it was one until then. A code with `/` is a part of the country before it. Where
/// one line is too short for all names, a second one goes on.
enum CountryTable {
    static let europe = """
        AD|Andorra||Andorran+|Andorra la Vella
        AL|Albania||Albanian+|Tirana
        AT|Austria||Austrian+|Vienna
        AX|Åland Islands|Aland Islands; Åland||Mariehamn
        BA|Bosnia and Herzegovina|Bosnia-Herzegovina; Bosnia-Hercegovina|Bosnian+|Sarajevo
        BA|Bosnia and Herzegovina|Bosnia & Herzegovina; Bosnia|Herzegovinian+; Bosnia-Herzegovinian+|
        BE|Belgium||Belgian+|Brussels
        BG|Bulgaria||Bulgarian+|Sofia
        BY|Belarus|Byelorussia; Belorussia|Belarusian+; Belarussian+; Belorussian+; Byelorussian+|Minsk
        CH|Switzerland||Swiss|Bern; Berne
        CY|Cyprus|Northern Cyprus|Cypriot+; Greek Cypriot+; Turkish Cypriot+|Nicosia
        CY|Cyprus|Turkish Republic of Northern Cyprus||
        CZ|Czech Republic|Czechia; Czech Rep.|Czech+|Prague
        DE|Germany|West Germany; Federal Republic of Germany; W. Germany|German+; West German+|Berlin; Bonn~1990
        DK|Denmark||Danish; Danes; Dane^|Copenhagen
        EE|Estonia||Estonian+|Tallinn
        ES|Spain||Spanish; Spaniard+|Madrid
        FI|Finland||Finnish; Finns; Finn^|Helsinki
        FO|Faroe Islands|Faeroe Islands; Faroes|Faroese|Tórshavn; Torshavn
        FR|France|French Republic|French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen|Paris
        GB|United Kingdom|UK!; U.K.; Britain; Great Britain|British; Briton+; Brit+|London
        GB/England|United Kingdom|England|English; Englishman; Englishmen; Englishwoman; Englishwomen|
        GB/Scotland|United Kingdom|Scotland|Scottish; Scots; Scot^; Scotsman; Scotsmen; Scotswoman|Edinburgh?
        GB/Wales|United Kingdom|Wales|Welsh; Welshman; Welshmen; Welshwoman|
        GB/Northern Ireland|United Kingdom|Northern Ireland; N. Ireland|Northern Irish|
        GG|Guernsey|||St Peter Port; St. Peter Port
        GI|Gibraltar||Gibraltarian+|
        GR|Greece|Hellenic Republic|Greek+|Athens
        HR|Croatia||Croatian+; Croat+|Zagreb
        HU|Hungary||Hungarian+|Budapest
        IE|Ireland|Irish Republic; Irish Free State; Eire; Éire|Irish; Irishman; Irishmen; Irishwoman; Irishwomen|Dublin
        IM|Isle of Man||Manx|Douglas?
        IS|Iceland||Icelandic; Icelander+|Reykjavik; Reykjavík
        IT|Italy||Italian+|Rome
        JE|Jersey?|||Saint Helier?
        LI|Liechtenstein||Liechtensteiner+|Vaduz
        LT|Lithuania||Lithuanian+|Vilnius
        LU|Luxembourg|Luxemburg|Luxembourger+; Luxembourgish|Luxembourg City
        LV|Latvia||Latvian+|Riga
        MC|Monaco||Monegasque+|
        MD|Moldova|Moldavia|Moldovan+|Chisinau; Chișinău; Chişinău
        ME|Montenegro||Montenegrin+|Podgorica
        MK|North Macedonia|Macedonia; Former Yugoslav Republic of Macedonia|Macedonian+; North Macedonian+|Skopje
        MK|North Macedonia|FYROM!; FYR Macedonia||
        MT|Malta||Maltese|Valletta
        NL|Netherlands|Holland|Dutch; Dutchman; Dutchmen; Dutchwoman; Dutchwomen|Amsterdam; The Hague
        NO|Norway||Norwegian+|Oslo; Christiania~1925
        PL|Poland||Polish; Poles; Pole^|Warsaw
        PT|Portugal||Portuguese|Lisbon
        RO|Romania|Rumania; Roumania|Romanian+; Rumanian+|Bucharest
        RS|Serbia||Serbian+; Serb+|Belgrade
        RU|Russia|Russian Federation; RSFSR!|Russian+|Moscow; Petrograd~1918
        SE|Sweden||Swedish; Swede+|Stockholm
        SI|Slovenia||Slovenian+; Slovene+|Ljubljana
        SJ|Svalbard and Jan Mayen|Svalbard||Longyearbyen
        SK|Slovakia|Slovak Republic|Slovakian+; Slovak+|Bratislava
        SM|San Marino||Sammarinese|
        UA|Ukraine||Ukrainian+|Kiev; Kyiv
        VA|Vatican City|Vatican; Holy See; Vatican City State||
        XK|Kosovo||Kosovar+; Kosovan+|Pristina; Prishtina; Priština
        SU|Soviet Union|USSR!; U.S.S.R.; Union of Soviet Socialist Republics|Soviet+|
        YU|Yugoslavia|SFRY!; Socialist Federal Republic of Yugoslavia|Yugoslav+; Yugoslavian+|
        CS|Czechoslovakia|Czecho-Slovakia|Czechoslovak+; Czechoslovakian+|
        CS|Serbia and Montenegro|Serbia & Montenegro; Serbia-Montenegro||
        DD|East Germany|German Democratic Republic; GDR!|East German+|East Berlin
        """

    static let asia = """
        AE|United Arab Emirates|UAE!; U.A.E.; Emirates?|Emirati+|Abu Dhabi
        AF|Afghanistan|Islamic Republic of Afghanistan|Afghan+; Afghani|Kabul
        AM|Armenia||Armenian+|Yerevan
        AZ|Azerbaijan||Azerbaijani+; Azeri+|Baku
        BD|Bangladesh|Bangla Desh; East Pakistan|Bangladeshi+|Dhaka; Dacca
        BH|Bahrain|Bahrein|Bahraini+|Manama
        BN|Brunei|Brunei Darussalam|Bruneian+|Bandar Seri Begawan
        BT|Bhutan||Bhutanese|Thimphu
        CN|China|People's Republic of China; PRC!; P.R.C.; Mainland China|Chinese|Beijing; Peking; Nanking~1949; Chungking~1946
        GE|Georgia|Republic of Georgia|Georgian+|Tbilisi
        HK|Hong Kong|Hongkong; HK!; HKSAR!|Hong Konger+; Hongkonger+|
        ID|Indonesia||Indonesian+|Jakarta; Batavia~1949
        IL|Israel||Israeli+|Jerusalem
        IN|India|Bharat?|Indian+|New Delhi; Calcutta~1911
        IQ|Iraq||Iraqi+|Baghdad
        IR|Iran|Islamic Republic; Islamic Republic of Iran; Persia|Iranian+|Tehran; Teheran
        JO|Jordan|Hashemite Kingdom; Hashemite Kingdom of Jordan; Transjordan|Jordanian+|Amman
        JP|Japan||Japanese|Tokyo
        KG|Kyrgyzstan|Kirghizia; Kirgizia; Kirgizstan; Kyrgyz Republic|Kyrgyz; Kyrgyzstani+|Bishkek
        KH|Cambodia|Kampuchea|Cambodian+|Phnom Penh
        KP|North Korea|DPRK!; D.P.R.K.; N. Korea; N Korea|North Korean+; N. Korean+|Pyongyang
        KP|North Korea|Democratic People's Republic of Korea||
        KR|South Korea|Korea; ROK!; R.O.K.; S. Korea; S Korea|South Korean+; Korean+; S. Korean+|Seoul
        KW|Kuwait||Kuwaiti+|Kuwait City
        KZ|Kazakhstan|Kazakstan|Kazakh+; Kazakhstani+|Astana; Nur-Sultan; Almaty~1997; Alma-Ata~1997
        LA|Laos|Lao PDR; Lao People's Democratic Republic|Laotian+; Lao|Vientiane
        LB|Lebanon||Lebanese|Beirut
        LK|Sri Lanka|Ceylon; SriLanka|Sri Lankan+; Ceylonese|Colombo; Sri Jayawardenepura Kotte
        MM|Myanmar|Burma|Burmese; Myanmarese|Rangoon; Yangon; Naypyidaw; Nay Pyi Taw; Naypyitaw
        MN|Mongolia||Mongolian+|Ulaanbaatar; Ulan Bator
        MO|Macau|Macao|Macanese|
        MV|Maldives|Maldive Islands|Maldivian+|Malé; Male?
        MY|Malaysia||Malaysian+|Kuala Lumpur
        NP|Nepal||Nepalese; Nepali+|Kathmandu; Katmandu
        OM|Oman||Omani+|Muscat
        PH|Philippines|Philippine Islands|Filipino+; Filipina+; Philippine|Manila
        PK|Pakistan|West Pakistan; Islamic Republic of Pakistan|Pakistani+|Islamabad; Karachi~1959; Rawalpindi~1967
        PS|Palestine|Palestinian Territories; Palestinian territories|Palestinian+|
        PS|Palestine|Occupied Palestinian Territory; Palestinian Territory||
        QA|Qatar||Qatari+|Doha
        SA|Saudi Arabia|KSA!|Saudi Arabian+; Saudi+|Riyadh
        SG|Singapore||Singaporean+|
        SY|Syria|Syrian Arab Republic|Syrian+|Damascus
        TH|Thailand|Siam|Thai+|Bangkok
        TJ|Tajikistan|Tadjikistan; Tadzhikistan|Tajik+; Tajikistani+; Tadjik+|Dushanbe
        TL|East Timor|Timor-Leste; Timor Leste; Portuguese Timor|East Timorese; Timorese|Dili
        TM|Turkmenistan||Turkmen+|Ashgabat
        TR|Turkey|Türkiye; Turkiye|Turkish; Turks; Turk^|Ankara; Angora~1930; Constantinople~1923
        TW|Taiwan|Republic of China; Chinese Taipei; Nationalist China; Formosa?|Taiwanese|Taipei
        UZ|Uzbekistan||Uzbek+; Uzbekistani+|Tashkent
        VN|Vietnam|Viet Nam; South Vietnam; North Vietnam; South Viet Nam; North Viet Nam|Vietnamese; South Vietnamese; North Vietnamese|Hanoi; Saigon~1975
        YE|Yemen|South Yemen; North Yemen; Yemen Arab Republic|Yemeni+; Yemenite+|Sanaa; Sana'a; Sana
        """
}
