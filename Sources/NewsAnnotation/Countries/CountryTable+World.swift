/// The countries of Africa, the Americas and Oceania; written as `CountryTable` says.
extension CountryTable {
    static let africa = """
        AO|Angola||Angolan+|Luanda
        BF|Burkina Faso|Burkina; Upper Volta|Burkinabe+; Burkinabé+; Burkinabè+; Upper Voltan+|Ouagadougou
        BI|Burundi||Burundian+|Bujumbura; Gitega
        BJ|Benin|Dahomey|Beninese; Beninois|Porto-Novo; Porto Novo
        BW|Botswana|Bechuanaland|Botswanan+; Motswana; Batswana|Gaborone
        CD|Democratic Republic of the Congo|Democratic Republic of Congo; DR Congo|Congolese; Zairean+|Kinshasa
        CD|Democratic Republic of the Congo|D.R. Congo; DRC!; D.R.C.; Belgian Congo|Zairian+; Zaïrean+|Léopoldville; Leopoldville
        CD|Democratic Republic of the Congo|Congo; Congo Kinshasa; Congo-Kinshasa; Zaire; Zaïre||
        CF|Central African Republic|Centrafrique; CAR!?; C.A.R.|Central African+|Bangui
        CG|Republic of the Congo|Republic of Congo; Congo Republic; Congo Brazzaville; Congo-Brazzaville|Brazzaville Congolese|Brazzaville
        CI|Ivory Coast|Côte d'Ivoire; Cote d'Ivoire|Ivorian+; Ivoirian+|Yamoussoukro; Abidjan?
        CM|Cameroon|Cameroun|Cameroonian+; Camerounian+|Yaoundé; Yaounde
        CV|Cape Verde|Cabo Verde|Cape Verdean+; Cabo Verdean+|Praia
        DJ|Djibouti||Djiboutian+|
        DZ|Algeria||Algerian+|Algiers
        EG|Egypt||Egyptian+|Cairo
        EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi+; Saharawi+|
        ER|Eritrea||Eritrean+|Asmara
        ET|Ethiopia|Abyssinia|Ethiopian+|Addis Ababa; Addis Abeba
        GA|Gabon||Gabonese|Libreville
        GH|Ghana||Ghanaian+|Accra
        GM|Gambia||Gambian+|Banjul
        GN|Guinea|Guinea Conakry; Guinea-Conakry; French Guinea|Guinean+|Conakry
        GQ|Equatorial Guinea||Equatorial Guinean+; Equatoguinean+; Equato-Guinean+|Malabo
        GW|Guinea-Bissau|Guinea Bissau; Portuguese Guinea|Bissau-Guinean+|Bissau
        KE|Kenya||Kenyan+|Nairobi
        KM|Comoros|Comoro Islands|Comorian+; Comoran+|Moroni
        LR|Liberia||Liberian+|Monrovia
        LS|Lesotho|Basutoland|Basotho; Mosotho|Maseru
        LY|Libya|Libyan Arab Jamahiriya|Libyan+|Tripoli
        MA|Morocco||Moroccan+|Rabat
        MG|Madagascar|Malagasy Republic|Malagasy; Madagascan+|Antananarivo; Tananarive~1977
        ML|Mali||Malian+|Bamako
        MR|Mauritania|Islamic Republic of Mauritania|Mauritanian+|Nouakchott
        MU|Mauritius||Mauritian+|Port Louis
        MW|Malawi|Nyasaland|Malawian+|Lilongwe
        MZ|Mozambique||Mozambican+|Maputo; Lourenço Marques~1976; Lourenco Marques~1976
        NA|Namibia|South West Africa; South-West Africa|Namibian+|Windhoek
        NE|Niger||Nigerien+|Niamey
        NG|Nigeria||Nigerian+|Abuja; Lagos~1991
        RE|Réunion|Reunion Island; La Réunion; La Reunion|Reunionese; Réunionese|
        RW|Rwanda||Rwandan+; Rwandese|Kigali
        SC|Seychelles||Seychellois|Victoria?
        SD|Sudan|North Sudan|Sudanese|Khartoum
        SH|Saint Helena|St. Helena; St Helena; Ascension Island; Tristan da Cunha||
        SL|Sierra Leone||Sierra Leonean+; Sierra Leonian+|Freetown
        SN|Senegal||Senegalese|Dakar
        SO|Somalia||Somali+; Somalian+|Mogadishu
        SS|South Sudan||South Sudanese|Juba
        ST|São Tomé and Príncipe|Sao Tome and Principe; Sao Tome; São Tomé|Sao Tomean+; Santomean+|
        SZ|Eswatini|Swaziland|Swazi+; Emaswati|Mbabane
        TD|Chad||Chadian+|N'Djamena; Ndjamena; N'djamena; Fort-Lamy~1973; Fort Lamy~1973
        TG|Togo||Togolese|Lomé; Lome
        TN|Tunisia||Tunisian+|Tunis
        TZ|Tanzania|Tanganyika|Tanzanian+|Dodoma; Dar es Salaam
        UG|Uganda||Ugandan+|Kampala
        YT|Mayotte||Mahoran+|
        ZA|South Africa|RSA!; S. Africa|South African+|Pretoria; Cape Town; Bloemfontein
        ZM|Zambia|Northern Rhodesia|Zambian+|Lusaka
        ZW|Zimbabwe|Rhodesia; Southern Rhodesia|Zimbabwean+; Rhodesian+|Harare; Salisbury~1982
        """

    static let americas = """
        AG|Antigua and Barbuda|Antigua & Barbuda; Antigua|Antiguan+|
        AI|Anguilla||Anguillan+|
        AR|Argentina|Argentine Republic|Argentine+; Argentinian+; Argentinean+|Buenos Aires
        AW|Aruba||Aruban+|Oranjestad
        BB|Barbados||Barbadian+; Bajan+|Bridgetown
        BL|Saint Barthélemy|St. Barts; St Barts; St. Barthelemy; Saint Barthelemy||Gustavia
        BM|Bermuda||Bermudian+; Bermudan+|Hamilton?
        BO|Bolivia||Bolivian+|La Paz; Sucre?
        BQ|Caribbean Netherlands|Bonaire; Sint Eustatius||Kralendijk
        BR|Brazil|Brasil|Brazilian+|Brasilia; Brasília; Rio de Janeiro~1960
        BS|Bahamas||Bahamian+|
        BZ|Belize|British Honduras|Belizean+|Belmopan
        CA|Canada||Canadian+|Ottawa
        CL|Chile||Chilean+|Santiago
        CO|Colombia||Colombian+|Bogota; Bogotá
        CR|Costa Rica||Costa Rican+|San José?; San Jose?
        CU|Cuba||Cuban+|Havana
        CW|Curaçao|Curacao|Curaçaoan+|Willemstad
        DM|Dominica|Commonwealth of Dominica||Roseau
        DO|Dominican Republic|República Dominicana; Dominican Rep.|Dominican+|Santo Domingo
        EC|Ecuador||Ecuadorian+; Ecuadorean+; Ecuadoran+|Quito
        FK|Falkland Islands|Falklands; Malvinas; Islas Malvinas|Falkland Islander+|
        GD|Grenada||Grenadian+|St. George's
        GF|French Guiana|French Guyana|French Guianese|Cayenne
        GL|Greenland||Greenlander+; Greenlandic|Nuuk
        GP|Guadeloupe||Guadeloupean+|
        GT|Guatemala||Guatemalan+; Guatemaltecan+|Guatemala City
        GY|Guyana|British Guiana|Guyanese|Georgetown?
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
        PM|Saint Pierre and Miquelon|St. Pierre and Miquelon; Saint-Pierre et Miquelon||
        PR|Puerto Rico||Puerto Rican+|San Juan?
        PY|Paraguay||Paraguayan+|Asuncion; Asunción
        SR|Suriname|Surinam; Dutch Guiana|Surinamese|Paramaribo
        SV|El Salvador||Salvadoran+; Salvadorean+; Salvadorian+|San Salvador
        MF|Saint Martin|Saint-Martin; St. Martin?; St Martin?||
        SX|Sint Maarten|St. Maarten; St Maarten||Philipsburg
        TC|Turks and Caicos Islands|Turks and Caicos||
        TT|Trinidad and Tobago|Trinidad & Tobago; Trinidad|Trinidadian+; Tobagonian+|Port of Spain; Port-of-Spain
        US|United States|United States of America; U.S.; U.S.A.; U. S.|American+|Washington; Washington, D.C.; Washington DC
        US|United States|US!; USA!; America||
        UY|Uruguay||Uruguayan+|Montevideo
        VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian+|Kingstown
        VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines||
        VC|Saint Vincent and the Grenadines|St. Vincent; St Vincent||
        VE|Venezuela||Venezuelan+|Caracas
        VG|British Virgin Islands|BVI!|British Virgin Islander+|Road Town
        VI|U.S. Virgin Islands|US Virgin Islands; Virgin Islands|Virgin Islander+|
        """

    static let oceania = """
        AQ|Antarctica|||
        BV|Bouvet Island|||
        CC|Cocos Islands|Keeling Islands|Cocos Islander+|
        GS|South Georgia and the South Sandwich Islands|South Georgia?; South Sandwich Islands||
        HM|Heard Island and McDonald Islands|Heard Island; McDonald Islands||
        TF|French Southern Territories|French Southern and Antarctic Lands; Kerguelen||
        UM|United States Minor Outlying Islands|Wake Island; Midway Atoll||
        AS|American Samoa||American Samoan+|Pago Pago
        AU|Australia||Australian+; Aussie+|Canberra
        CK|Cook Islands||Cook Islander+|Avarua
        CX|Christmas Island||Christmas Islander+|
        FJ|Fiji||Fijian+|Suva
        FM|Micronesia|Federated States of Micronesia|Micronesian+|Palikir
        GU|Guam||Guamanian+|Hagåtña; Hagatna
        IO|British Indian Ocean Territory|Chagos Islands; Diego Garcia||
        KI|Kiribati|Gilbert Islands|I-Kiribati|Tarawa
        MH|Marshall Islands||Marshallese; Marshall Islander+|Majuro
        MP|Northern Mariana Islands|Northern Marianas||Saipan
        NC|New Caledonia||New Caledonian+|Nouméa; Noumea
        NF|Norfolk Island||Norfolk Islander+|
        NR|Nauru||Nauruan+|
        NU|Niue||Niuean+|Alofi
        NZ|New Zealand|Aotearoa New Zealand; Aotearoa; N. Zealand; NZ!; N.Z.|New Zealander+|Wellington
        PF|French Polynesia|Tahiti|Tahitian+|Papeete
        PG|Papua New Guinea|PNG!; P.N.G.|Papua New Guinean+|Port Moresby
        PN|Pitcairn Islands|Pitcairn Island; Pitcairn?|Pitcairner+; Pitcairn Islander+|Adamstown
        PW|Palau||Palauan+|Ngerulmud
        SB|Solomon Islands|Solomons|Solomon Islander+|Honiara
        TK|Tokelau||Tokelauan+|
        TO|Tonga||Tongan+|Nuku'alofa; Nukualofa
        TV|Tuvalu|Ellice Islands|Tuvaluan+|Funafuti
        VU|Vanuatu|New Hebrides|Ni-Vanuatu; Vanuatuan+|Port Vila
        WF|Wallis and Futuna|Wallis & Futuna|Wallisian+|Mata-Utu
        WS|Samoa|Western Samoa|Samoan+|Apia
        """
}
