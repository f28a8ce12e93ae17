/// The countries of the world as news calls them, one a line: code, usual name, other names, demonyms, capitals.
///
/// Codes are ISO 3166-1 alpha-2, `XK`, and the withdrawn SU, YU, CS, DD. Alternatives are parted by `;`. `!` after a
/// name: only in capitals ("US", never "us"). `+` after a demonym: also with an s. `?` after a name: a word of many
/// meanings, which counts where the article names the country in other words too. A code with `/` is a part of the
/// country before it. Where one line is too short for all names, a second one goes on.
enum CountryTable {
    static let europe = """
        AD|Andorra||Andorran+|Andorra la Vella
        AL|Albania||Albanian+|Tirana
        AT|Austria||Austrian+|Vienna
        AX|Åland Islands|Aland Islands; Åland||Mariehamn
        BA|Bosnia and Herzegovina|Bosnia-Herzegovina; Bosnia-Hercegovina|Bosnian+|Sarajevo
        BA|Bosnia and Herzegovina|Bosnia & Herzegovina; Bosnia||
        BE|Belgium||Belgian+|Brussels
        BG|Bulgaria||Bulgarian+|Sofia
        BY|Belarus|Byelorussia; Belorussia|Belarusian+; Belarussian+; Belorussian+|Minsk
        CH|Switzerland||Swiss|Bern; Berne
        CY|Cyprus||Cypriot+; Greek Cypriot+; Turkish Cypriot+|Nicosia
        CZ|Czech Republic|Czechia; Czech Rep.|Czech+|Prague
        DE|Germany|West Germany; Federal Republic of Germany|German+; West German+|Berlin
        DK|Denmark||Danish; Danes|Copenhagen
        EE|Estonia||Estonian+|Tallinn
        ES|Spain||Spanish; Spaniard+|Madrid
        FI|Finland||Finnish; Finns|Helsinki
        FO|Faroe Islands|Faeroe Islands; Faroes|Faroese|Tórshavn; Torshavn
        FR|France|French Republic|French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen|Paris
        GB|United Kingdom|UK!; U.K.; Britain; Great Britain; G.B.|British; Briton+; Brit+|London
        GB/England|United Kingdom|England|English; Englishman; Englishmen; Englishwoman; Englishwomen|
        GB/Scotland|United Kingdom|Scotland|Scottish; Scots; Scotsman; Scotswoman|Edinburgh?
        GB/Wales|United Kingdom|Wales|Welsh; Welshman; Welshmen; Welshwoman|
        GB/Northern Ireland|United Kingdom|Northern Ireland|Northern Irish|
        GG|Guernsey|||St Peter Port
        GI|Gibraltar||Gibraltarian+|
        GR|Greece|Hellenic Republic|Greek+|Athens
        HR|Croatia||Croatian+; Croat+|Zagreb
        HU|Hungary||Hungarian+|Budapest
        IE|Ireland|Republic of Ireland; Irish Republic|Irish; Irishman; Irishmen; Irishwoman|Dublin
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
        MK|North Macedonia|FYROM!||
        MT|Malta||Maltese|Valletta
        NL|Netherlands|Holland|Dutch; Dutchman; Dutchmen; Dutchwoman|Amsterdam; The Hague
        NO|Norway||Norwegian+|Oslo
        PL|Poland||Polish; Poles|Warsaw
        PT|Portugal||Portuguese|Lisbon
        RO|Romania|Rumania|Romanian+; Rumanian+|Bucharest
        RS|Serbia||Serbian+; Serb+|Belgrade
        RU|Russia|Russian Federation|Russian+|Moscow
        SE|Sweden||Swedish; Swede+|Stockholm
        SI|Slovenia||Slovenian+; Slovene+|Ljubljana
        SJ|Svalbard and Jan Mayen|Svalbard||Longyearbyen
        SK|Slovakia|Slovak Republic|Slovakian+; Slovak+|Bratislava
        SM|San Marino||Sammarinese|
        UA|Ukraine||Ukrainian+|Kiev; Kyiv
        VA|Vatican City|Vatican; Holy See; Vatican City State||
        XK|Kosovo||Kosovar+; Kosovan+|Pristina; Prishtina; Priština
        SU|Soviet Union|USSR!; U.S.S.R.; Union of Soviet Socialist Republics|Soviet+|
        YU|Yugoslavia|Federal Republic of Yugoslavia; rump Yugoslavia|Yugoslav+; Yugoslavian+|
        CS|Czechoslovakia|Serbia and Montenegro|Czechoslovak+; Czechoslovakian+|
        DD|East Germany|German Democratic Republic; GDR!|East German+|East Berlin
        """

    static let asia = """
        AE|United Arab Emirates|UAE!; U.A.E.|Emirati+|Abu Dhabi
        AF|Afghanistan|Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan|Afghan+; Afghani|Kabul
        AM|Armenia||Armenian+|Yerevan
        AZ|Azerbaijan||Azerbaijani+; Azeri+|Baku
        BD|Bangladesh||Bangladeshi+|Dhaka; Dacca
        BH|Bahrain|Kingdom of Bahrain|Bahraini+|Manama
        BN|Brunei|Brunei Darussalam|Bruneian+|Bandar Seri Begawan
        BT|Bhutan||Bhutanese|Thimphu
        CN|China|People's Republic of China; PRC!; P.R.C.; Mainland China; Communist China|Chinese|Beijing; Peking
        GE|Georgia|Republic of Georgia|Georgian+|Tbilisi
        HK|Hong Kong|Hongkong|Hong Konger+; Hongkonger+|
        ID|Indonesia||Indonesian+|Jakarta
        IL|Israel|State of Israel|Israeli+|Jerusalem
        IN|India|Republic of India|Indian+|New Delhi
        IQ|Iraq||Iraqi+|Baghdad
        IR|Iran|Islamic Republic of Iran; Islamic Republic|Iranian+|Tehran; Teheran
        JO|Jordan|Hashemite Kingdom of Jordan; Hashemite Kingdom|Jordanian+|Amman
        JP|Japan||Japanese|Tokyo
        KG|Kyrgyzstan|Kirghizia; Kirgizstan|Kyrgyz; Kyrgyzstani+|Bishkek
        KH|Cambodia|Kampuchea|Cambodian+|Phnom Penh
        KP|North Korea|DPRK!; D.P.R.K.; Democratic People's Republic of Korea|North Korean+|Pyongyang
        KR|South Korea|Korea; Republic of Korea; ROK!; S. Korea|South Korean+; Korean+|Seoul
        KW|Kuwait||Kuwaiti+|Kuwait City
        KZ|Kazakhstan|Kazakstan|Kazakh+; Kazakhstani+|Astana; Nur-Sultan
        LA|Laos|Lao PDR|Laotian+; Lao|Vientiane
        LB|Lebanon||Lebanese|Beirut
        LK|Sri Lanka|Ceylon|Sri Lankan+|Colombo; Sri Jayawardenepura Kotte
        MM|Myanmar|Burma; Union of Myanmar|Burmese; Myanmarese|Rangoon; Naypyidaw; Nay Pyi Taw; Naypyitaw
        MN|Mongolia||Mongolian+; Mongol+|Ulaanbaatar; Ulan Bator
        MO|Macau|Macao|Macanese|
        MV|Maldives||Maldivian+|Malé; Male?
        MY|Malaysia||Malaysian+|Kuala Lumpur
        NP|Nepal||Nepalese; Nepali+|Kathmandu; Katmandu
        OM|Oman|Sultanate of Oman|Omani+|Muscat
        PH|Philippines||Filipino+; Filipina+; Philippine|Manila
        PK|Pakistan|Islamic Republic of Pakistan|Pakistani+|Islamabad
        PS|Palestine|Palestinian Territories; Palestinian territories|Palestinian+|
        PS|Palestine|State of Palestine; Occupied Palestinian Territory||
        QA|Qatar||Qatari+|Doha
        SA|Saudi Arabia|Kingdom of Saudi Arabia; KSA!|Saudi Arabian+; Saudi+|Riyadh
        SG|Singapore||Singaporean+|
        SY|Syria|Syrian Arab Republic|Syrian+|Damascus
        TH|Thailand|Siam|Thai+|Bangkok
        TJ|Tajikistan|Tadjikistan|Tajik+; Tajikistani+; Tadjik+|Dushanbe
        TL|East Timor|Timor-Leste; Timor Leste|East Timorese; Timorese|Dili
        TM|Turkmenistan||Turkmen+|Ashgabat
        TR|Turkey|Türkiye; Turkiye|Turkish; Turks|Ankara
        TW|Taiwan|Republic of China; Chinese Taipei|Taiwanese|Taipei
        UZ|Uzbekistan||Uzbek+; Uzbekistani+|Tashkent
        VN|Vietnam|Viet Nam; South Vietnam; North Vietnam|Vietnamese; South Vietnamese; North Vietnamese|Hanoi
        YE|Yemen|South Yemen; North Yemen|Yemeni+; Yemenite+|Sanaa; Sana'a; Sana
        """

    static let africa = """
        AO|Angola||Angolan+|Luanda
        BF|Burkina Faso|Burkina; Upper Volta|Burkinabe; Burkinabé; Burkinabè|Ouagadougou
        BI|Burundi||Burundian+|Bujumbura; Gitega
        BJ|Benin||Beninese; Beninois|Porto-Novo; Porto Novo
        BW|Botswana||Botswanan+; Motswana; Batswana|Gaborone
        CD|Democratic Republic of the Congo|Democratic Republic of Congo; DR Congo|Congolese; Zairean+|Kinshasa
        CD|Democratic Republic of the Congo|D.R. Congo; DRC!; D.R.C.|Zairian+|
        CD|Democratic Republic of the Congo|Congo; Congo Kinshasa; Congo-Kinshasa; Zaire||
        CF|Central African Republic|Centrafrique|Central African+|Bangui
        CG|Republic of the Congo|Republic of Congo; Congo Republic; Congo Brazzaville; Congo-Brazzaville||Brazzaville
        CI|Ivory Coast|Côte d'Ivoire; Cote d'Ivoire|Ivorian+; Ivoirian+|Yamoussoukro; Abidjan?
        CM|Cameroon|Cameroun|Cameroonian+; Camerounian+|Yaoundé; Yaounde
        CV|Cape Verde|Cabo Verde|Cape Verdean+; Cabo Verdean+|Praia
        DJ|Djibouti||Djiboutian+|
        DZ|Algeria||Algerian+|Algiers
        EG|Egypt|Arab Republic of Egypt|Egyptian+|Cairo
        EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi+; Saharawi+|
        ER|Eritrea||Eritrean+|Asmara
        ET|Ethiopia|Abyssinia|Ethiopian+|Addis Ababa; Addis Abeba
        GA|Gabon||Gabonese|Libreville
        GH|Ghana||Ghanaian+|Accra
        GM|Gambia||Gambian+|Banjul
        GN|Guinea|Guinea Conakry; Guinea-Conakry|Guinean+|Conakry
        GQ|Equatorial Guinea||Equatorial Guinean+; Equatoguinean+|Malabo
        GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean+|Bissau
        KE|Kenya||Kenyan+|Nairobi
        KM|Comoros|Comoro Islands|Comorian+; Comoran+|Moroni
        LR|Liberia||Liberian+|Monrovia
        LS|Lesotho||Basotho; Mosotho|Maseru
        LY|Libya||Libyan+|Tripoli
        MA|Morocco||Moroccan+|Rabat
        MG|Madagascar||Malagasy; Madagascan+|Antananarivo
        ML|Mali||Malian+|Bamako
        MR|Mauritania|Islamic Republic of Mauritania|Mauritanian+|Nouakchott
        MU|Mauritius||Mauritian+|Port Louis
        MW|Malawi||Malawian+|Lilongwe
        MZ|Mozambique||Mozambican+|Maputo
        NA|Namibia||Namibian+|Windhoek
        NE|Niger||Nigerien+|Niamey
        NG|Nigeria||Nigerian+|Abuja
        RE|Réunion|Reunion Island|Reunionese|
        RW|Rwanda||Rwandan+; Rwandese|Kigali
        SC|Seychelles||Seychellois|Victoria?
        SD|Sudan|North Sudan|Sudanese|Khartoum
        SH|Saint Helena|St. Helena; St Helena||
        SL|Sierra Leone||Sierra Leonean+; Sierra Leonian+|Freetown
        SN|Senegal||Senegalese|Dakar
        SO|Somalia||Somali+; Somalian+|Mogadishu
        SS|South Sudan||South Sudanese|Juba
        ST|São Tomé and Príncipe|Sao Tome and Principe; Sao Tome; São Tomé|Sao Tomean+; Santomean+|
        SZ|Eswatini|Swaziland|Swazi+|Mbabane
        TD|Chad||Chadian+|N'Djamena; Ndjamena; N'djamena
        TG|Togo||Togolese|Lomé; Lome
        TN|Tunisia||Tunisian+|Tunis
        TZ|Tanzania||Tanzanian+|Dodoma; Dar es Salaam
        UG|Uganda||Ugandan+|Kampala
        YT|Mayotte||Mahoran+|
        ZA|South Africa|Republic of South Africa; RSA!|South African+|Pretoria; Cape Town; Bloemfontein
        ZM|Zambia||Zambian+|Lusaka
        ZW|Zimbabwe|Rhodesia|Zimbabwean+; Rhodesian+|Harare
        """

    static let americas = """
        AG|Antigua and Barbuda|Antigua & Barbuda; Antigua|Antiguan+|
        AI|Anguilla||Anguillan+|
        AR|Argentina||Argentine+; Argentinian+; Argentinean+|Buenos Aires
        AW|Aruba||Aruban+|Oranjestad
        BB|Barbados||Barbadian+; Bajan+|Bridgetown
        BL|Saint Barthélemy|St. Barts; St Barts||
        BM|Bermuda||Bermudian+; Bermudan+|Hamilton?
        BO|Bolivia|Plurinational State of Bolivia|Bolivian+|La Paz; Sucre?
        BQ|Caribbean Netherlands|Bonaire||
        BR|Brazil|Brasil|Brazilian+|Brasilia; Brasília
        BS|Bahamas||Bahamian+|
        BZ|Belize||Belizean+|Belmopan
        CA|Canada||Canadian+|Ottawa
        CL|Chile||Chilean+|Santiago
        CO|Colombia||Colombian+|Bogota; Bogotá
        CR|Costa Rica||Costa Rican+; Tico+|San José?; San Jose?
        CU|Cuba||Cuban+|Havana
        CW|Curaçao|Curacao|Curaçaoan+|Willemstad
        DM|Dominica||Dominican+?|Roseau
        DO|Dominican Republic|República Dominicana|Dominican+|Santo Domingo
        EC|Ecuador||Ecuadorian+; Ecuadorean+; Ecuadoran+|Quito
        FK|Falkland Islands|Falklands|Falkland Islander+|
        GD|Grenada||Grenadian+|St. George's
        GF|French Guiana|||Cayenne
        GL|Greenland||Greenlander+; Greenlandic|Nuuk
        GP|Guadeloupe||Guadeloupean+|
        GT|Guatemala||Guatemalan+; Guatemaltecan+|Guatemala City
        GY|Guyana||Guyanese|Georgetown?
        HN|Honduras||Honduran+|Tegucigalpa
        HT|Haiti||Haitian+|Port-au-Prince
        JM|Jamaica||Jamaican+|Kingston?
        KN|Saint Kitts and Nevis|St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts|Kittitian+|Basseterre
        KY|Cayman Islands|Caymans|Caymanian+|
        LC|Saint Lucia|St. Lucia; St Lucia|St. Lucian+; Saint Lucian+|Castries
        MQ|Martinique||Martinican+|Fort-de-France
        MS|Montserrat||Montserratian+|
        MX|Mexico|México|Mexican+|Mexico City
        NI|Nicaragua||Nicaraguan+|Managua
        PA|Panama|Panamá|Panamanian+|Panama City
        PE|Peru|Perú|Peruvian+|Lima
        PM|Saint Pierre and Miquelon|St. Pierre and Miquelon||
        PR|Puerto Rico||Puerto Rican+|San Juan?
        PY|Paraguay||Paraguayan+|Asuncion; Asunción
        SR|Suriname|Surinam|Surinamese|Paramaribo
        SV|El Salvador||Salvadoran+; Salvadorean+; Salvadorian+|San Salvador
        SX|Sint Maarten|St. Maarten; St Maarten||Philipsburg
        TC|Turks and Caicos Islands|Turks and Caicos||
        TT|Trinidad and Tobago|Trinidad & Tobago; Trinidad|Trinidadian+; Tobagonian+|Port of Spain; Port-of-Spain
        US|United States|United States of America; U.S.; U.S.A.|American+|Washington; Washington, D.C.; Washington DC
        US|United States|US!; USA!; America||
        UY|Uruguay||Uruguayan+|Montevideo
        VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian+|Kingstown
        VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines||
        VC|Saint Vincent and the Grenadines|St. Vincent; St Vincent||
        VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan+|Caracas
        VG|British Virgin Islands|BVI!||
        VI|U.S. Virgin Islands|US Virgin Islands; Virgin Islands|Virgin Islander+|
        """

    static let oceania = """
        AQ|Antarctica|||
        AS|American Samoa||American Samoan+|Pago Pago
        AU|Australia|Commonwealth of Australia|Australian+; Aussie+|Canberra
        CK|Cook Islands||Cook Islander+|Avarua
        CX|Christmas Island|||
        FJ|Fiji||Fijian+|Suva
        FM|Micronesia|Federated States of Micronesia|Micronesian+|Palikir
        GU|Guam||Guamanian+|Hagåtña; Hagatna
        IO|British Indian Ocean Territory|Chagos Islands; Diego Garcia||
        KI|Kiribati||I-Kiribati|Tarawa
        MH|Marshall Islands||Marshallese; Marshall Islander+|Majuro
        MP|Northern Mariana Islands|||
        NC|New Caledonia||New Caledonian+|Nouméa; Noumea
        NF|Norfolk Island|||
        NR|Nauru||Nauruan+|
        NU|Niue||Niuean+|Alofi
        NZ|New Zealand|Aotearoa|New Zealander+|Wellington
        PF|French Polynesia|Tahiti|Tahitian+|Papeete
        PG|Papua New Guinea|PNG!; P.N.G.|Papua New Guinean+|Port Moresby
        PN|Pitcairn Islands|Pitcairn Island||
        PW|Palau||Palauan+|Ngerulmud
        SB|Solomon Islands|Solomons|Solomon Islander+|Honiara
        TK|Tokelau||Tokelauan+|
        TO|Tonga||Tongan+|Nuku'alofa; Nukualofa
        TV|Tuvalu||Tuvaluan+|Funafuti
        VU|Vanuatu||Ni-Vanuatu; Vanuatuan+|Port Vila
        WF|Wallis and Futuna|||
        WS|Samoa|Western Samoa|Samoan+|Apia
        """

    /// Unions of states, the usual name first.
    static let blocs = """
        European Union; EU!; E.U.
        African Union; AU!; A.U.
        Arab League; League of Arab States
        Association of Southeast Asian Nations; ASEAN!; Asean
        North Atlantic Treaty Organization; NATO!; Nato; North Atlantic Treaty Organisation
        United Nations; UN!; U.N.
        Gulf Cooperation Council; GCC!
        Economic Community of West African States; ECOWAS!; Ecowas
        Southern African Development Community; SADC!
        East African Community; EAC!
        Mercosur; MERCOSUR!
        Organization of American States; OAS!; Organisation of American States
        Commonwealth of Independent States; CIS!
        Caribbean Community; CARICOM!; Caricom
        Organisation of Islamic Cooperation; OIC!; Organization of Islamic Cooperation
        Benelux
        European Community; European Economic Community; EEC!
        Eurozone
        G7!; Group of Seven
        G8!; Group of Eight
        G20!; Group of 20
        BRICS!
        """

    /// Names that hold a country's word and are none.
    static let others = """
        New Mexico; New England; New South Wales; New Jersey; Inner Mongolia; Outer Mongolia; Bank of America;
        Voice of America; Latin America; South America; North America; Central America; Latin American+;
        South American+; North American+; Central American+; Native American+; African American+;
        African-American+; Captain America; Miss America; Miss USA; Team USA; Indian Ocean; Indian Wells;
        American Indian+; West Indian+; Gulf of Mexico; Gulf of Guinea; Gulf of Oman; Gulf of Thailand;
        Gulf of Aden; South China Sea; East China Sea; Sea of Japan; South China; East China; Irish Sea;
        English Channel; Lebanon County; Wall Street Journal; Turkish delight; French fries; Persian Gulf;
        Guinea pig+; Guinea fowl; Brazil nut+; Panama Papers; Panama hat; Jordan River; River Jordan;
        Jordan Valley; Niger Delta; Niger River; River Niger; Niger State; Congo Basin; Congo River; River Congo;
        Cyprus Airways; Monaco Grand Prix; Brussels Sprouts; Mali Empire; Central African Empire; Washington Post;
        Washington Times; Washington State; Washington state; Washington University; University of Washington;
        Washington Examiner; Washington Free Beacon; Washington Monument; Washington Redskins; Washington Wizards;
        Washington Capitals; Washington Nationals; Fort Washington; Port Washington; Mount Washington;
        State of Washington; state of Washington; Washington County; Washington Square; Washington Park;
        Washington Street; Washington Avenue; George Washington; Denzel Washington; Booker T. Washington;
        London Times; Paris Hilton; Paris Saint-Germain; Paris Jackson; Jack London; Islamic State;
        Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant;
        Islamic State in Iraq and Syria; Islamic State in Iraq and the Levant; New Moscow; New London;
        London Ontario; East London; New Athens; Athens Georgia; Berlin Wall; Paris Texas; Moscow Idaho;
        Dutch Antilles; Georgia Tech; Georgia State; Georgia O'Keeffe; South Georgia; Port Jordan;
        Kingston upon Thames; Spanish Town; Santiago de Cuba; Santiago de Compostela; Santiago del Estero;
        Lima Ohio; Rome Statute; Rome Georgia; Vienna Convention; Dublin Core; San Marino Grand Prix;
        Manila envelope; American Dream; Dutch oven; Caribbean Sea; Luxembourg Gardens; Wellington boot+;
        Duke of Wellington; Victoria Falls; Lake Victoria; Queen Victoria; Port Victoria; Victoria State;
        Georgetown University; Kingston University; Alexander Hamilton; Indian Health; America Online; Air America;
        Corporate America; Boko Haram; South Australia; Western Australia; British Columbia; United Russia;
        Stade de France; East Jerusalem; Bosnian Serb+; Bosnian Croat+; Bosnian Moslem+; Bosnian Muslim+;
        Croatian Serb+; New Taipei; New Taipei City; Real Madrid; Atletico Madrid; Atlético Madrid; Dynamo Moscow;
        Dynamo Kiev; Dinamo Bucharest; Washington Consensus; East Azerbaijan; West Azerbaijan; Little Italy;
        Little Portugal; Little Havana; All England Club; All-England Club; Greek salad
        """
}
