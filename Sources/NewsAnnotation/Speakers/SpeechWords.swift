/// Small words that tell where a noun phrase begins and ends, and who may speak.
enum SpeechWords {
    /// Pronouns that stand for a speaker.
    static let subjectPronouns = WordSet("he she they it we i you")
    /// Pronouns for a man.
    static let male = WordSet("he him his himself")
    /// Pronouns for a woman.
    static let female = WordSet("she her hers herself")
    /// Pronouns for bodies and groups.
    static let thirdPersonNeuter = WordSet("it they")
    /// Pronouns that own what is said.
    static let possessivePronouns = WordSet("his her their its my our")
    /// Nouns for what somebody says.
    static let speechNouns = WordSet(
        """
        claim claims assertion assertions statement statements comment comments remark remarks suggestion argument
        warning warnings promise promises pledge pledges vow contention allegation allegations declaration accusation
        accusations complaint complaints description characterization characterisation boast insistence admission
        prediction assessment call calls motto slogan quote question answer response tweet tweets proposal criticism
        reference references mantra mention motto words denunciation plea
        """)
    /// Nouns for a man and for a woman who may stay without a name.
    static let men = WordSet("man gentleman boy youth grandfather father widower fellow guy monk priest businessman")
    static let women = WordSet("woman lady girl grandmother mother widow nun waitress actress housewife businesswoman")
    /// Other nouns for one human being.
    static let people = WordSet(
        """
        official aide adviser advisor staffer operative witness source insider importer exporter trader dealer broker
        banker investor customer passenger tourist visitor neighbor neighbour villager protester protestor activist
        supporter critic opponent voter delegate donor organizer organiser worker employee employer colleague scholar
        academic scientist physician surgeon soldier guard policeman policewoman fisherman sailor refugee migrant
        survivor victim suspect defendant plaintiff juror pollster pundit columnist correspondent interviewer person
        nominee front-runner frontrunner contender hopeful challenger incumbent mogul tycoon magnate heir heiress
        neurosurgeon member moderator narrator heckler graduate veteran native newcomer outsider conservative liberal
        centrist progressive libertarian socialist independent head caller blogger commentator provocateur
        """)
    /// Articles of someone new.
    static let indefinite = WordSet("a an one another")
    /// Words of keeping a name back: "declined to be named", "on condition of anonymity".
    static let namings = WordSet("name named names identified identify identity anonymity anonymously")
    /// What makes them that.
    static let withholdings = WordSet("not n't declined declines refused refuses without condition withheld never")
    /// Words that begin a relative clause about a speaker.
    static let relatives = WordSet("who that which")

    /// Words that begin a noun phrase.
    static let determiners = WordSet(
        """
        the a an his her their its our my your this that these those some many several one two three four five other
        another both most all few every each any no
        """)
    /// Prepositions that join two nouns: "a spokesman for the port".
    static let nounPrepositions = WordSet("of for at from in with to on by")
    /// What stands between a subject and its verb.
    static let beforeVerbs = WordSet(
        """
        has have had also later then would will could might may should must can did does do not never once again
        already often always soon still repeatedly recently even just only too further both ever now instead
        famously 've 'll 'd there himself herself themselves itself when himself earlier first long once twice
        essentially basically sometimes frequently initially today yesterday tonight monday tuesday wednesday thursday
        friday saturday sunday
        """)
    /// Forms of "be": before a past form they make the passive.
    static let be = WordSet("is are was were be been being am get gets got getting")
    /// Determiners that can stand alone as a subject: "most said so".
    static let standingDeterminers = WordSet(
        "most some many several all both others this that these those another each two three")
    /// Words that are more often nouns, unless a plain subject stands before them.
    static let ambiguousNouns = WordSet(
        """
        claims claim reports report charges charge calls call notes note comments comment states state posts post
        promises promise voice answers answer demands demand attacks attack title titles remarks remark points point
        issues issue questions question blast blasts vote votes praise support supports challenge challenges view
        views hope hopes fear fears use uses show shows feature features offer offers order orders object objects
        release releases reference references signal signals label labels brand brands tag tags brush knock reason
        reasons pledge pledges estimate estimates forecast forecasts sum sums term terms quote quotes joke jokes
        counter echo chant chants cry cries shout shouts lament query lecture lectures guess hint hints worry doubt
        mention mentions boast boasts vow vows appeal protest protests whisper scream plea cast casts put talk
        talks tweet tweets rant vent blame credit damage cite paint dub hammer fault trash bash salute tar question
        request requests debate swear wonder marvel address plan plans concern concerns snap muse fume quip
        venture ventures design designs share shares review reviews warn look feel thanks thank relay press sing lecture preview rail express
        """)
    /// Nouns of time: a phrase that ends with one does not speak.
    static let times = WordSet(
        """
        days day weeks week months month years year hours hour minutes minute moments moment night morning afternoon
        evening ago past time times decade decades weekend point
        """)
    /// What stands before a noun of time: "in the past few weeks".
    static let beforeTimes = WordSet(
        "last this that next past previous same a the in on at during over ago two three four few several one")
    /// Words that join two clauses.
    static let conjunctions = WordSet("and but or yet nor")
    /// Words that begin a clause of their own.
    static let subordinators = WordSet(
        """
        that if when while because although though since after before until unless whether as so than where why how
        what once whereas which who whose whom
        """)
    /// Words that no noun phrase holds before its end.
    static let breakers = WordSet(
        """
        is are was were be been being has have had do does did will would can could may might must should not and but
        or if when while because although though since after before until unless whether as so than where why how
        what then there here just also which who whose whom that about into over under between against during through
        without within out off up down near per via despite upon among amid toward towards including
        """)
    /// Words with which an adverbial begins: what follows its comma is the clause.
    static let openers = WordSet(
        """
        in on at after before when while as during for from with by since if because although though until despite
        amid asked speaking following unlike like given under over about through without once among upon of to
        meanwhile however yesterday today still later earlier recently then now instead moreover indeed finally
        responding citing referring shortly
        """)
    /// Days and months, which never speak.
    static let dates = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight
        mon tue tues wed thu thurs fri sat sun last this
        """)
    /// Things with words on them that "say" what they hold.
    static let documents = WordSet(
        """
        statement report memo email e-mail letter lawsuit ad advertisement website page post tweet article story
        editorial release book transcript document documents filing message headline sign banner poll study survey
        indictment complaint resolution text note op-ed essay column video ruling opinion order affidavit petition
        paper brochure slogan law bill constitution amendment treaty review statute statutes rule rules regulation
        regulations guideline guidelines contract charter code manual notice label plaque inscription caption motion
        clause letters reports papers statements leaflet pamphlet dossier communiqué verdict judgment judgement
        """)
    /// Documents that somebody speaks through: without more words nobody is named by "the statement".
    static let messages = WordSet(
        """
        statement statements release memo email e-mail letter letters tweet post message ad advertisement op-ed essay
        column note transcript website page headline filing petition article story editorial video report reports
        """)
    /// Several people at once.
    static let groups = WordSet(
        """
        officials aides advisers advisors residents protesters protestors supporters critics analysts experts allies
        lawmakers republicans democrats leaders people voters sources witnesses reporters opponents strategists
        activists students police crowd audience others members authorities investigators prosecutors lawyers
        attorneys friends operatives senators congressmen diplomats economists scientists rivals workers teachers men
        women demonstrators donors delegates fans scholars historians observers campaigners relatives neighbours
        neighbors villagers soldiers rebels insiders conservatives liberals doctors parents detectives
        """)
    /// Bodies that speak through others.
    static let institutions = WordSet(
        """
        ministry campaign company government party group committee department agency office court newspaper paper
        network magazine union organization organisation association council commission army team club bank firm
        administration embassy university parliament senate house congress board foundation institute center centre
        bureau service coalition outlet site daily channel station school church league federation authority kremlin
        pentagon police fund chamber cabinet state times post journal news camp corporation airline carrier hospital
        museum insurer regulator watchdog cooperative co-operative charity archive directorate secretariat presidency
        mission tribunal brigade squadron broadcaster publisher retailer manufacturer operator developer supplier
        """)
    /// Before a title: "in the film", "the term".
    static let titleIntroductions = WordSet(
        """
        film movie book novel song album show series play program programme hit ballad single term word phrase words
        phrases terms documentary episode titled entitled called named nicknamed dubbed so-called known headlined
        slogan motto hashtag segment magazine podcast poem opera tune anthem musical
        """)
}
