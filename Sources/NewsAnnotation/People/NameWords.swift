/// Words that stand at names of persons, and words that tell that a name is none.
enum NameWords {
    /// Titles and roles written with a capital before a name; they are left out of the name.
    static let titles = WordSet(
        """
        mr mrs ms mx miss mister madam madame mme mlle dr doctor prof professor sir dame lord lady sen senator sens
        senators rep reps representative congressman congresswoman gov govs governor president presidents premier
        chancellor minister ministers secretary undersecretary secretary-general ambassador envoy consul gen gens
        general lt lieutenant col colonel maj major capt captain cpl corporal sgt sergeant cmdr commander adm admiral
        brig brigadier marshal constable const detective det insp inspector supt superintendent sheriff chief deputy
        officer pvt private pfc spc rev reverend father fr pastor pope bishop archbishop cardinal patriarch rabbi imam
        ayatollah hojatoleslam sheikh sheik shaikh shah mullah maulana king queen prince princess emperor empress emir
        sultan duke duchess baron baroness count countess judge justice attorney prosecutor mayor councillor
        councilman councilwoman cllr alderman speaker chairman chairwoman chairperson chair commissioner director
        leader spokesman spokeswoman spokesperson coach comrade brother sister uncle aunt saint msgr hon honourable
        honorable mp mps mep mla mk pm ceo cfo coo engr eng engineer advocate barrister lawyer analyst economist
        businessman actor actress singer mahatma swami shri smt datuk tan tun dato datin sri tengku nawab begum hajji
        haji alhaji chef author vice-president ex-president ombudsman laird rector provost principal treasurer
        comptroller auditor whip majority minority legislator assemblyman assemblywoman lawmaker candidate solicitor
        coroner magistrate curator editor writer trooper deputies justices judges brigadiers colonels captains doctors
        professors manager anchor ag si lieutenant-colonel major-general lieutenant-general brigadier-general
        director-general governor-general attorney-general vice-chancellor vice-chairman inspector-general
        under-secretary co-founder ex-premier democrat republican rep-elect president-elect senator-elect mayor-elect
        """)
    /// Titles of women and of men.
    static let female = WordSet(
        """
        mrs ms miss madam madame mme mlle dame lady congresswoman queen princess empress duchess baroness countess
        councilwoman chairwoman spokeswoman sister aunt begum actress smt assemblywoman datin businesswoman wife
        mother daughter frau fräulein señora señorita senhora signora mademoiselle alhaja hajia daw
        """)
    static let male = WordSet(
        """
        mr mister sir lord congressman father fr pope bishop archbishop cardinal patriarch imam ayatollah hojatoleslam
        sheikh sheik shaikh shah mullah king prince emperor emir sultan duke baron councilman chairman spokesman
        brother uncle businessman actor shri assemblyman maulana alderman husband son herr señor senhor signor
        monsieur alhaji mallam
        """)
    /// Titles that are surnames or first names too: after a first name they belong to the name.
    static let titlesThatAreNames = WordSet(
        """
        king bishop major pope judge prince baron duke marshal marshall page sheriff chancellor abbot justice cook tan
        tun sri lord count constable price father saint general begum shah sultan eng chair sheikh haji miss
        chief principal speaker whip chef private leader captain mahatma shri imam mullah datuk swami
        """)
    /// Titles of any language that are never first names: wherever they begin a name they are cut from it.
    static let honorifics = WordSet(
        """
        mr mrs ms dr prof sir dame herr frau fräulein señor señora señorita senhor senhora
        signor signora monsieur madame mademoiselle cr cllr shri smt alhaji alhaja hajia haji mallam daw datuk
        dato datin presidente ministro doctor professor sen gov rep lt sgt capt col
        rev msgr hon
        """)
    /// Letters of rank, office or learning after a name.
    static let ranks = WordSet(
        "qc kc mp mps mla mep msp mna mpp obe mbe cbe kbe dbe om frs frcs phd md dds jd esq dso mc vc san ias ips")
    /// What a child calls its parents, and a believer God: no names.
    static let addresses = WordSet(
        """
        mum mummy mammy mom mommy mama mamma ma dad daddy papa pa grandma grandmother granny gran nana grandpa grandad
        granddad grandfather god lord allah
        """)
    /// What stands before a weekday that tells when.
    static let beforeDays = WordSet("on last next this since until till by from late early every each")
    /// What stands before a place rather than a person.
    static let beforePlaces = WordSet("the in at near outside across around into inside")
    /// Particles that nothing but a name has before it.
    static let openParticles = WordSet("von zu dos das van der den bin ibn")
    /// Animals that bear names.
    static let animals = WordSet(
        """
        dog dogs puppy pup hound terrier spaniel labrador collie sheepdog poodle cat kitten tomcat horse pony mare
        stallion gelding colt filly donkey mule goat sheep cow bull pig parrot parakeet budgie rabbit hamster tortoise
        elephant
        """)
    /// What a title may have before it: "Supreme Leader", "Deputy Foreign Minister".
    static let titleParts = WordSet(
        """
        supreme vice deputy prime foreign interior finance defence defense justice health education agriculture
        fisheries energy oil petroleum trade transport labour labor housing tourism environment culture sports sport
        information home affairs commerce economy economic planning industry water senior former then lead first
        second third grand crown chief executive managing general attorney assistant associate acting interim house
        senate majority minority committee opposition party city county district police army navy air force state
        federal national presidential royal high his her development social regional rural public works welfare women
        children youth communications technology science research tax revenue immigration human resources budget
        excellency highness majesty holiness premier lieutenant security council honorary
        """)
    /// Roles written small right before a name.
    static let roles = WordSet(
        """
        president premier minister chancellor spokesman spokeswoman spokesperson leader chairman chairwoman chief
        director manager coach captain singer actor actress author writer novelist poet journalist reporter editor
        photographer lawyer attorney analyst economist professor researcher scientist historian activist candidate
        senator congressman lawmaker legislator mayor governor judge prosecutor businessman businesswoman billionaire
        entrepreneur founder co-founder striker midfielder defender goalkeeper forward winger batsman bowler champion
        rival counterpart compatriot predecessor successor husband wife son daughter brother sister father mother
        uncle aunt cousin nephew niece grandson partner colleague friend resident citizen teacher student doctor nurse
        priest pastor artist painter composer musician guitarist drummer producer designer chef farmer driver pilot
        officer commander detective sergeant dictator strongman ruler king queen prince princess envoy ambassador
        diplomat negotiator secretary boss owner trainer jockey rider cyclist swimmer sprinter skier boxer golfer
        player teammate star legend icon veteran rookie quarterback pitcher reliever named called comedian presenter
        host architect engineer developer comrade advocate politician chairperson executive strategist adviser advisor
        consultant expert fan neighbour
        """)
    /// Children and relatives: a first name in apposition to them is a person's.
    static let kin = WordSet(
        """
        child boy girl son daughter wife husband brother sister mother father baby toddler widow widower grandson
        granddaughter nephew niece uncle aunt cousin grandmother grandfather stepson stepdaughter twin fiancé fiancée
        """)
    /// Pronouns that take up a person.
    static let personalPronouns = WordSet("he she his her him himself herself")
    /// Verbs of speaking beside a name.
    static let speech = WordSet(
        """
        said says told tells added adds asked replied insisted explained noted argued warned stressed continued wrote
        writes tweeted recalled admitted acknowledged declared announced claimed denied concluded complained joked
        remarked commented stated testified thinks believes thought believed met resigned died married scored won
        """)
    /// Small words that belong to a name when they stand between its capitals.
    static let particles = WordSet(
        "van von der den de del della di da dal ad d' ap ur dos das do du la le bin bint ibn ben al el ul ter ten zu af av abu e y wa"
    )
    /// What may follow a name and belongs to it.
    static let suffixes = WordSet("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii")
    /// Words that with a capital make a name one of an organisation, a place, a law or an event.
    static let otherHeads = WordSet(
        """
        airlines airways bank banks bancorp corp corporation inc ltd limited plc llc co company companies holdings
        university college institute institution academy school schools association federation union league
        confederation society foundation fund trust centre center museum club times post journal daily news herald
        gazette tribune press observer television radio telecom steel motors petroleum gas electric energy railways
        exchange securities insurance industries systems technologies partners investments network council commission
        authority agency organization organisation movement front party church orchestra festival award awards cup
        championship championships masters marathon games olympics series house senate congress parliament assembly
        court tribunal department ministry committee office bureau board street avenue road boulevard lane drive
        highway river lake mountain mountains mount valley island islands bay beach airport stadium arena park hotel
        hospital clinic tower building bridge square plaza hall palace castle temple mosque cathedral abbey theatre
        theater gallery library prison jail station port harbor harbour county district province state states city
        town village republic kingdom empire army navy guard guards brigade battalion regiment police force forces
        group brothers sons associates act bill law treaty accord agreement convention protocol war revolution prize
        medal open grand prix championnat cars magazine review weekly today online tv channel studios pictures records
        entertainment media forum summit conference project program programme initiative alliance coalition campaign
        democrats republicans tories liberals conservatives socialists communists jihad intifada sox yankees mets
        giants cubs braves dodgers angels rangers united rovers athletic wanderers albion hotspur ocean sea gulf
        strait canal peninsula desert coast region territory heights hills creek falls springs forest pac cowboys
        lodge eagles patriots steelers packers celtics lakers bulls knicks broncos ravens falcons fc afc committees
        services service administration americans americas
        """)
    /// What "of" joins to the name of a place: "the island of".
    static let placeNouns = WordSet(
        """
        island islands isle city town village hamlet port harbour harbor province district region state county
        republic kingdom parish municipality commune borough suburb emirate archipelago peninsula valley coast
        """)
    /// What a name that begins so is not a person's: "New", "North", "Fort".
    static let otherBeginnings = WordSet(
        """
        new north south east west northern southern eastern western central upper lower greater fort port mount lake
        san santa los las el saint st st. ste la cape gulf university bank house national international american royal
        united federal world global general
        """)
    /// Words that no name begins with, capital or not.
    static let starters = WordSet(
        """
        the a an he she it they we i you this that these those but and or in on at as if when while after before for
        from with by however meanwhile there his her its their our my your what why how who where whose which some
        many most both one two three four five six seven eight nine ten no not so yet then since although though
        despite according also another other such even still more only all any each every few several about above
        against among around because behind between beyond during inside into like near of off out over per than
        through throughout to toward towards under until up upon via within without last next first second third today
        yesterday tomorrow now later earlier once just here nor either neither yes well let's let do does did is are
        was were be been being has have had can could may might must shall should will would dear oh thanks thank
        asked asking speaking born including monday tuesday wednesday thursday friday saturday sunday january february
        march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
        dec mon tue wed thu fri sat sun
        """)
    /// Days and months that are no names.
    static let days = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march july september october
        november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
        """)
    /// What follows "the" + name and lets it be a person's: "the Moss administration".
    static let afterThe = WordSet(
        """
        administration government campaign family regime era presidency cabinet camp years brothers case trial team
        affair doctrine legacy dynasty supporters
        """)
}
