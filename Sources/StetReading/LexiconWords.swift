/// The words the reader knows, by class, as the lexicon takes them in.
enum LexiconWords {
    /// Each list with the classes that its words have.
    static let classes: [(WordClass, StaticString)] = [
        (
            .determiner,
            "the a an this these those some any each every no another both several many most few all"
        ),
        (
            .indefinite,
            """
            a an one some several many most few two three four five multiple unnamed \
            unidentified anonymous unspecified various numerous another both
            """
        ),
        (.possessive, "my your his her its our their"),
        (.subjectPronoun, "i you he she it we they who"),
        (.objectPronoun, "me him her us them himself herself itself themselves myself"),
        (
            .preposition,
            """
            of in on at from to with for by about over under into through during against \
            between among amid within without across behind near onto upon toward towards via \
            despite aboard around outside inside per including regarding concerning following \
            like off out up
            """
        ),
        (.coordinator, "and or but nor yet"),
        (
            .subordinator,
            """
            that because while whilst when if as although though whether since until unless where \
            after before whereas why how what once so than
            """
        ),
        (.relative, "who which whose whom that"),
        (
            .minded,
            """
            worried concerned confident convinced adamant hopeful optimistic certain sure aware skeptical \
            sceptical doubtful afraid pessimistic insistent mindful
            """
        ),
        (.interrogative, "whether if why how what where when who which whom whose"),
        ([.auxiliary, .be], "is are was were be been being am isn't aren't wasn't weren't 're 'm"),
        ([.auxiliary, .have], "has have had having hasn't haven't hadn't 've"),
        (.auxiliary, "do does did don't doesn't didn't"),
        (
            .modal,
            """
            will would can could may might must shall should won't wouldn't can't couldn't \
            shouldn't cannot 'll 'd
            """
        ),
        (.future, "will won't shall 'll tomorrow"),
        (
            .negation,
            """
            not never n't no neither don't doesn't didn't won't wouldn't can't couldn't cannot \
            isn't aren't wasn't weren't hasn't haven't hadn't nobody nothing none
            """
        ),
        (
            .adverb,
            """
            there last next ago twice also later then now just even still only again ever never \
            often always already once soon too instead however meanwhile recently previously \
            earlier reportedly allegedly publicly privately repeatedly initially subsequently \
            afterward afterwards simply quickly clearly really actually first further long more \
            much nevertheless \
            nonetheless therefore thus moreover furthermore additionally separately similarly \
            likewise indeed perhaps maybe apparently certainly obviously specifically \
            essentially basically finally eventually flatly bluntly famously falsely jointly \
            explicitly today yesterday tonight ultimately originally personally consistently \
            openly
            """
        ),
        (
            .time,
            """
            monday tuesday wednesday thursday friday saturday sunday today yesterday tonight \
            tomorrow morning afternoon evening night week month year weekend day days weeks \
            months years hour hours minutes january february march april may june july august \
            september october november december noon midnight
            """
        ),
        (
            .title,
            """
            president vice-president secretary senator sen sens rep reps representative gov \
            governor mayor minister chancellor judge justice general gen lieutenant lt colonel \
            col captain capt sergeant sgt major admiral adm mr mrs ms miss dr doctor prof \
            professor sir lord lady king queen prince princess pope bishop archbishop cardinal \
            rabbi imam rev reverend congressman congresswoman ambassador attorney chairman \
            chairwoman director ceo commissioner councillor councilman councilwoman sheriff \
            chief detective officer speaker leader premier envoy spokesman spokeswoman \
            spokesperson adviser advisor former ex-president coach
            """
        ),
        (
            .person,
            """
            official spokesman spokeswoman spokesperson adviser advisor aide minister senator \
            lawyer attorney source envoy diplomat mayor governor president secretary \
            ambassador director chairman chairwoman chief leader officer judge prosecutor \
            analyst expert professor researcher scientist author reporter journalist editor \
            correspondent writer columnist historian economist strategist pollster consultant \
            activist candidate nominee lawmaker congressman congresswoman representative \
            politician councillor teacher doctor nurse student worker employee resident \
            neighbour neighbor witness victim driver manager owner founder executive ceo \
            chancellor premier commander general colonel captain sergeant detective sheriff \
            coach player captain man woman person mother father son daughter brother sister \
            wife husband friend colleague farmer fisherman critic supporter opponent veteran \
            member trader banker broker docker dockworker contractor soldier guard surgeon physician \
            insider staffer operative whistleblower investigator inspector engineer pilot \
            coordinator counsel bishop pope priest pastor rabbi imam king queen prince deputy \
            negotiator organizer organiser volunteer survivor defendant plaintiff biographer \
            curator
            """
        ),
        (
            .people,
            """
            officials spokesmen spokespeople advisers advisors aides ministers senators \
            lawyers attorneys sources envoys diplomats mayors governors leaders officers \
            judges prosecutors analysts experts professors researchers scientists authors \
            reporters journalists editors writers historians economists strategists pollsters \
            activists candidates lawmakers legislators congressmen representatives politicians \
            teachers doctors nurses students workers employees residents neighbours neighbors \
            witnesses victims executives commanders investigators critics supporters opponents \
            veterans people men women parents friends colleagues republicans democrats \
            conservatives liberals americans russians voters farmers police authorities \
            followers insiders staffers operatives allies members agencies observers organizers \
            organisers protesters participants others engineers fans family relatives council \
            committee team couple crowd fishermen survivors
            """
        ),
        (
            .audience,
            """
            reporters journalists lawmakers senators congress parliament followers viewers listeners \
            supporters audience crowd jury
            """
        ),
        (
            .document,
            """
            report study survey poll statement document documents filing indictment memo \
            letter lawsuit complaint book article paper website records transcript email \
            emails data figures statistics analysis results findings polls studies reports \
            surveys research review audit dossier ruling opinion petition estimates dispatch \
            bulletin post tweet text message editorial op-ed sign note story press affidavit \
            footage video tape recording photo photos photograph images transcripts map census \
            evidence examples numbers experiments tests trials testimony papers files excerpts \
            headline poster accounts log logs diary entry entries invoice invoices contract contracts \
            draft drafts notice memos emails letters memorandum communique correspondence cables receipts \
            presentation spreadsheet blueprint certificate
            """
        ),
        (
            .outlet,
            """
            reuters ap afp ria tass interfax novosti bloomberg cnn nbc abc cbs bbc fox msnbc \
            npr pbs politico buzzfeed axios breitbart guardian xinhua dpa upi kyodo sputnik rt \
            vox slate huffpost cnbc c-span aljazeera yahoo anadolu efe ansa pti wikinews wsj \
            nrk svt zdf rte rtve rfi rfe/rl euronews spiegel handelsblatt figaro haaretz \
            kommersant vedomosti izvestia meduza ukrinform unian belta nhk yomiuri mainichi nikkei yonhap \
            irna isna tasnim cctv cgtn ndtv itv al-arabiya ritzau ntb belga anp itar-tass
            """
        ),
        (
            .outletNoun,
            """
            newspaper magazine channel network news broadcaster outlet station website times \
            post journal herald tribune gazette daily telegraph mail press
            """
        ),
        (.hedge, "reportedly allegedly supposedly purportedly apparently ostensibly"),
        (
            .institution,
            """
            government administration ministry department agency agencies court house senate \
            congress parliament council commission committee police army navy military force \
            forces university college institute company corporation corp inc group bank party \
            campaign team union association organization organisation foundation office bureau \
            authority service services kremlin pentagon fbi cia nsa doj epa nato nations un eu \
            church museum school hospital center centre board league federation society club \
            firm airline community regime embassy fund guard agency secretariat district street hall
            """
        ),
        (
            .country,
            """
            russia moscow washington china beijing iran tehran israel turkey ankara germany \
            berlin france paris britain london uk u.s. us u.s usa america united states japan \
            tokyo india pakistan syria damascus ukraine kiev kyiv mexico canada spain italy \
            australia brazil egypt iraq seoul pyongyang brussels riyadh qatar indonesia \
            malaysia greece poland
            """
        ),
        (
            .opinion,
            """
            should must ought best worst great terrible awful wonderful beautiful disastrous \
            ridiculous stupid dumb brilliant outrageous shameful disgraceful unfortunately \
            sadly hopefully wrong right good bad better worse amazing incredible horrible \
            disgusting unfair fair disgrace shame unclear ugly striking angry proud sad happy lovely \
            hopeful troubling stunning impressive remarkable ashamed love hate deserve \
            deserves absurd important disappointing arguably \
            surely
            """
        ),
        (
            .numeral,
            """
            one two three four five six seven eight nine ten eleven twelve twenty thirty forty \
            fifty hundred hundreds thousand thousands million millions billion billions \
            trillion dozen dozens half percent per-cent double triple twice third quarter
            """
        ),
        (
            .comparison,
            """
            more less fewer higher lower larger smaller bigger greater than most least highest \
            lowest largest smallest biggest oldest youngest first record rose fell increased \
            decreased doubled tripled increase decrease rise drop worse better
            """
        ),
        (
            .causal,
            """
            because caused causes cause led leads due therefore result resulted resulting \
            consequently thanks owing
            """
        ),
        (
            .male,
            """
            yuri juri john james robert michael william david richard joseph thomas charles christopher \
            daniel matthew anthony mark donald steven steve paul andrew andrei andrey joshua \
            kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob \
            gary nicholas eric jonathan stephen larry justin scott brandon benjamin ben samuel \
            gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam \
            nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian \
            roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe \
            jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy \
            eugene vincent russell elijah louis bobby philip johnny mike jim tom bill bob dan \
            chris tim ted rick ron barack vladimir dmitry sergei sergey igor ivan mikhail \
            boris nikolai viktor hassan ali mohammed muhammad ahmed omar bernie rand mitt newt \
            rex lindsey mitch rob marco jeb leo hugo oscar felix max simon martin luke owen tony neil karl
            """
        ),
        (
            .female,
            """
            rosalind ana mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa \
            nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda \
            dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela \
            shirley anna brenda pamela emma nicole helen samantha katherine christine debra \
            rachel carolyn janet catherine maria heather diane ruth julie olivia joyce \
            virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl \
            hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice \
            jean abigail alice julia judy sophia grace denise amber doris marilyn danielle \
            beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori \
            hillary nikki svetlana ivanka melania kellyanne elena olga natalia tatiana irina \
            ekaterina sally kate anne jane claire fiona condoleezza eva rosa clara lucy ellen nora alma
            """
        ),
        (
            .verb,
            """
            went came got gave took made put set let became began kept left lost met paid ran \
            sent stood sat held brought bought built caught fell led won goes comes gets gives \
            takes makes puts sets keeps leaves loses meets runs sends stands holds brings \
            falls leads wins become remain remained remains seem seems seemed appear appears \
            appeared used uses wanted wants tried tries turned turns started starts stopped \
            works worked lived lives moved moves happened happens killed died dies needs need \
            needed wants want continued continues faced faces drew spent spends voted votes \
            failed fails raised raises pushed pulled signed signs passed passes visited visits \
            joined joins reached arrived returned followed served ended opened closed shot hit \
            cut grew rose
            """
        ),
        (
            .cueNoun,
            """
            claim claims report reports allegation allegations accusation accusations \
            assertion assertions suggestion suggestions statement belief conclusion \
            announcement warning warnings admission rumor rumors rumour rumours speculation \
            concern concerns fears argument complaint complaints insistence promise contention \
            hint hints prediction estimate estimates view notion
            """
        ),
    ]

    /// Words that rules ask for by themselves.
    static let ids: [(StaticString, Word.ID)] = [
        ("that", .that), ("to", .to), ("of", .of), ("as", .as), ("by", .by), ("who", .who),
        ("which", .which), ("according", .according), ("per", .per), ("told", .told),
        ("cited", .cited), ("citing", .citing), ("quoted", .quoted), ("quoting", .citing),
        ("reported", .reported), ("saying", .saying), ("said", .said), ("on", .on), ("in", .in),
        ("with", .with), ("from", .from), ("condition", .condition), ("anonymity", .anonymity),
        ("anonymous", .anonymous), ("anonymously", .anonymously), ("because", .because),
        ("asked", .asked), ("not", .not), ("and", .and), ("or", .or), ("but", .but), ("it", .it),
        ("he", .he), ("she", .she), ("they", .they), ("point", .point), ("points", .point),
        ("pointed", .point), ("pointing", .point), ("refer", .refer), ("refers", .refer),
        ("referred", .refer), ("referring", .refer), ("call", .call), ("calls", .call),
        ("called", .call), ("calling", .call), ("made", .made), ("makes", .made), ("making", .made),
        ("make", .made), ("clear", .clear), ("named", .named), ("identified", .identified),
        ("authorized", .authorized), ("authorised", .authorized), ("speak", .speak),
        ("reporting", .reporting), ("interview", .interview), ("statement", .statement),
        ("background", .background), ("for", .for), ("out", .out), ("while", .while), ("i", .i),
        ("we", .we), ("went", .went), ("goes", .went), ("familiar", .familiar), ("matter", .matter),
        ("comment", .comment), ("the", .the), ("say", .said), ("says", .said), ("put", .put),
        ("puts", .put), ("respond", .respond), ("responded", .respond), ("responds", .respond),
        ("agency", .agency), ("news", .news), ("be", .be),
        ("declined", .declined),
        ("declining", .declined), ("refused", .declined), ("refusing", .declined),
    ]
}
