/// Names that hold countries' words, and unions of states; written as `CountryTable` says.
extension CountryTable {
    /// Unions of states, the usual name first.
    static let blocs = """
        European Union; EU!; E.U.
        African Union; AU!; A.U.
        Organization of African Unity; OAU!; Organisation of African Unity
        Arab League; League of Arab States
        Association of Southeast Asian Nations; ASEAN!; Asean; Association of South East Asian Nations
        North Atlantic Treaty Organization; NATO!; Nato; North Atlantic Treaty Organisation; North Atlantic Alliance
        United Nations; UN!; U.N.; United Nations Organization
        League of Nations
        Gulf Cooperation Council; GCC!
        Economic Community of West African States; ECOWAS!; Ecowas
        Economic Community of Central African States; ECCAS!
        Southern African Development Community; SADC!
        East African Community; EAC!
        Intergovernmental Authority on Development; IGAD!
        Arab Maghreb Union; Maghreb Union
        Mercosur; MERCOSUR!; Mercosul
        Andean Community
        Organization of American States; OAS!; Organisation of American States
        Caribbean Community; CARICOM!; Caricom
        Commonwealth of Independent States; CIS!
        Commonwealth of Nations; British Commonwealth
        Collective Security Treaty Organization; CSTO!
        Eurasian Economic Union; EAEU!
        Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO!
        South Asian Association for Regional Cooperation; SAARC!; Saarc
        Asia-Pacific Economic Cooperation; APEC!; Apec
        Pacific Islands Forum
        Organisation of Islamic Cooperation; OIC!; Organization of Islamic Cooperation
        Organization of the Petroleum Exporting Countries; OPEC!; Opec; Organization of Petroleum Exporting Countries
        Organisation for Economic Co-operation and Development; OECD!
        Organization for Security and Cooperation in Europe; OSCE!
        Council of Europe
        Nordic Council
        Visegrad Group
        Warsaw Pact
        Non-Aligned Movement
        Benelux
        European Community; European Economic Community; EEC!; European Communities
        Eurozone
        G7!; Group of Seven
        G8!; Group of Eight
        G20!; Group of 20
        BRICS!; Brics
        """

    /// Names that hold a country's word and are none: regions, towns, papers, clubs, dishes, animals, plants.
    static let others = """
        New Mexico; New England; New South Wales; New Jersey; Inner Mongolia; Outer Mongolia; South Australia;
        Western Australia; British Columbia; New Guinea; New Britain; New Ireland; New Holland; East Azerbaijan;
        West Azerbaijan; East Jerusalem; East London; New London; New Moscow; New Athens; New Delhi Township;
        New Taipei; New Taipei City; Santiago de Cuba; Santiago de Compostela; Santiago del Estero; Spanish Town;
        Kingston upon Thames; Benin City; Republika Srpska; Netherlands Antilles; Dutch Antilles; Dutch Harbor;
        Panama City Beach; Jamaica Plain; Jamaica Bay; China Lake; Holland Park; Holland Tunnel; Lebanon County;
        Mali Empire; Central African Empire; Ottoman Turkey; Mexico Beach; Niger State; Victoria State;
        Latin America; South America; North America; Central America; Latin American+; South American+;
        North American+; Central American+; Native American+; African American+; African-American+; American Indian+;
        West Indian+; East Indian+; Asian American+; Asian-American+; Arab American+; Arab-American+; Anglo American;
        Anglo-American;
        Bosnian Serb+; Bosnian Croat+; Bosnian Moslem+; Bosnian Muslim+; Croatian Serb+; Kosovo Serb+;
        Gulf of Mexico; Gulf of Guinea; Gulf of Oman; Gulf of Thailand; Gulf of Aden; Gulf of Panama; Indian Ocean;
        South China Sea; East China Sea; Sea of Japan; South China; East China; Irish Sea; English Channel;
        Persian Gulf; Caribbean Sea; Norwegian Sea; Gulf of Finland; Strait of Gibraltar; Straits of Gibraltar;
        Jordan River; River Jordan; Jordan Valley; Niger Delta; Niger River; River Niger; Congo Basin; Congo River;
        River Congo; Lake Victoria; Victoria Falls; Indian Wells; Indian Country; Panama Papers; Panama Canal;
        Washington Post; Washington Times; Washington State; Washington state; Washington University;
        University of Washington; Washington Examiner; Washington Free Beacon; Washington Monument;
        Washington Redskins; Washington Wizards; Washington Capitals; Washington Nationals; Washington Mystics;
        Washington Commanders; Fort Washington; Port Washington; Mount Washington; State of Washington;
        state of Washington; Washington County; Washington Square; Washington Park; Washington Street;
        Washington Avenue; Washington Heights; George Washington; Denzel Washington; Booker T. Washington;
        Washington Irving; Washington Consensus; London Times; Paris Hilton; Paris Saint-Germain; Paris Saint Germain;
        Paris St Germain; Paris St. Germain; Paris Jackson; Paris Match; Jack London; Real Madrid; Atletico Madrid;
        Atlético Madrid; Dynamo Moscow; Dinamo Moscow; Spartak Moscow; CSKA Moscow; Lokomotiv Moscow; Torpedo Moscow;
        Dynamo Kiev; Dynamo Kyiv; Dinamo Kiev; Dinamo Bucharest; Steaua Bucharest; Rapid Vienna; Austria Vienna;
        Hertha Berlin; Union Berlin; Partizan Belgrade; Red Star Belgrade; Slavia Prague; Sparta Prague;
        Slovan Bratislava; Sheriff Tiraspol; Legia Warsaw; Levski Sofia; CSKA Sofia; London Irish; London Welsh;
        Inter Miami; Georgia Tech; Georgia State; Georgia Southern; Georgia Bulldogs; Georgia O'Keeffe;
        Georgia Power; Port Jordan; Air Jordan+; Club America; Club América; Captain America; Miss America;
        Miss USA; Team USA; Bank of America; Voice of America; Air America; America Online; Corporate America;
        Middle America; Mall of America; Cyprus Airways; Monaco Grand Prix; San Marino Grand Prix; Agence France;
        Agence France-Presse; Agence France Presse; Stade de France; Île-de-France; Ile-de-France;
        Wall Street Journal; Turkish Airlines; Islamic State; Islamic State group; Islamic State of Iraq and Syria;
        Islamic State of Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State in Iraq and the Levant;
        Islamic State of Iraq; United Russia; Boko Haram; All England Club; All-England Club; Berlin Wall;
        Lisbon Lions; London Ontario; Athens Georgia; Paris Texas; Moscow Idaho; Lima Ohio; Rome Georgia;
        Rome Statute; Vienna Convention; Dublin Core; Duke of Wellington; Queen Victoria; Port Victoria;
        Georgetown University; Kingston University; Alexander Hamilton; Lewis Hamilton; Indian Health;
        Little Italy; Little Portugal; Little Havana; Little India; Luxembourg Gardens;
        Turkish delight; Turkish bath+; Turkish coffee; French fries; French fry; French toast; French horn+;
        French bulldog+; French poodle+; French kiss; French press; French window+; French door+; Danish pastry;
        Danish pastries; Great Dane+; Swiss cheese; Swiss chard; Swiss Army knife; Swiss Army knives; Swiss roll+;
        German shepherd+; German Shepherd+; German measles; English muffin+; English breakfast; English bulldog+;
        English setter+; English cocker; English springer; English ivy; Irish wolfhound+; Irish setter+;
        Irish coffee; Irish terrier+; Scottish terrier+; Welsh corgi+; Welsh rarebit; Welsh terrier+; Afghan hound+;
        Rhodesian ridgeback+; Canada goose; Canada geese; Canadian bacon; Guinea pig+; Guinea fowl; Guinea worm;
        Brazil nut+; Jordan almond+; Panama hat+; Bermuda shorts; Bermuda grass; Bermuda Triangle; Cayenne pepper;
        Lima bean+; Vienna sausage+; Manila envelope+; Manila folder+; Jerusalem artichoke+; Brussels sprout+;
        Peking duck; Wellington boot+; Beef Wellington; beef Wellington; Dutch oven+; Dutch courage; Dutch elm;
        Dutch door+; Double Dutch; Russian roulette; Russian doll+; Chinese checkers; Chinese whispers;
        Chinese lantern+; Indian summer; Indian ink; India ink; Mexican wave; Mexican standoff; Cuba libre;
        Cuban heel+; Norway spruce; Norway maple; Norway rat+; Spanish moss; Spanish fly; Spanish flu;
        Japanese knotweed; Japanese encephalitis; Hong Kong flu; Stockholm syndrome; American Dream
        """

    /// The first parts of words such as "Sino-Indian", each with its country's code; they count where the other part
    /// is a country's too.
    static let prefixes = """
        sino=CN franco=FR russo=RU anglo=GB indo=IN greco=GR graeco=GR turco=TR hispano=ES luso=PT italo=IT austro=AT
        serbo=RS israelo=IL belgo=BE dano=DK finno=FI polono=PL
        """

    /// Countries and capitals whose names towns of North America bear too, so that a local paper's article may mean
    /// the town.
    static let namesakes = """
        Lebanon; Jordan; Palestine; Turkey; Malta; Cuba; Peru; Poland; Holland; Norway; Denmark; Egypt; Panama; Jamaica;
        Brazil; Jersey; Wales; Scotland; Cyprus; Angola; Morocco; Macedonia; Belgium; Montenegro; Liberia; Sweden;
        Finland; Paris; London; Athens; Dublin; Rome; Vienna; Berlin; Moscow; Lima; Cairo; Lisbon; Madrid; Warsaw;
        Manila; Havana; Wellington; Copenhagen; Oslo; Belgrade; Berne; Damascus; Amsterdam; Delhi; Monrovia; Bogota;
        Santiago; Tripoli; Panama City; Brussels; Stockholm; Sofia; Riga; Prague; Hamilton; Kingston;
        Georgetown; Victoria; San Jose; San Juan; Santo Domingo; Bern; Bridgetown; Algiers; Tunis
        """
}
