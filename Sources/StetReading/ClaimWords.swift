/// The words that tell a statement of fact from other talk.
enum ClaimWords {
    /// Each list with what its words say.
    static let lists: [(ClaimWord, StaticString)] = [
        (
            .past,
            """
            went came got gave took made put set began kept left lost met paid ran sent stood sat held \
            brought built caught fell led won became grew rose spent cut said told did had wrote spoke \
            drove flew broke chose drew ate sold bought taught thought fought sought shot hit hurt \
            felt found heard knew laid lay meant rode saw shook shut slept stole struck swore threw \
            understood withdrew wore shrank sank hid froze forgot bore bled bred quit gone given taken \
            done seen known born shown written chosen driven grown fallen
            """
        ),
        (.was, "was were wasn't weren't"),
        (
            .judging,
            """
            great good bad best worst better worse important essential critical vital crucial terrible \
            awful wonderful beautiful disastrous disaster ridiculous stupid dumb brilliant outrageous \
            shameful disgraceful unfortunately sadly hopefully wrong right amazing incredible horrible \
            disgusting unfair fair disgrace shame ugly proud sad happy lovely hopeful troubling \
            stunning impressive remarkable ashamed love hate deserve deserves absurd disappointing \
            arguably surely honor honour privilege pleasure strong strongest courageous brave weak \
            weakness mistake failure failed wise smart nice perfect fantastic tremendous excellent \
            dangerous tragedy pessimism optimism fear hope glad thrilled grateful honored sorry sick \
            tired serious seriously clear clearly obvious obviously frankly honestly truly simply \
            absolutely totally really very quite extremely real true freedom dream dreams destiny \
            faith moral decent decency dignity spirit ideals vision courage values powerful \
            unacceptable irresponsible reckless hypocrisy dishonest honest nonsense sham interesting \
            fun exciting beautifully badly poorly favorite favourite special ultimate genuine \
            ineffective effective devastating colossal tough bold lively easy hard difficult
            """
        ),
        (
            .mental,
            """
            think believe hope want wants feel guess suppose wish know need needs mean understand \
            expect intend plan prefer agree appreciate love like wonder doubt trust imagine realize \
            realise respect admire remember care regret assume suggest pledge promise assure urge ask \
            say concerned sure satisfied confident convinced
            """
        ),
        (.duty, "should must ought shouldn't mustn't let's need gotta oughta"),
        (
            .possible,
            """
            can could may might would can't couldn't wouldn't cannot 'd perhaps maybe probably \
            possibly likely unlikely seem seems
            """
        ),
        (.future, "will 'll won't shall tomorrow gonna soon someday"),
        (.second, "you your yours yourself you're you've you'll"),
        (
            .courtesy,
            """
            thank thanks please welcome gentlemen ladies hello goodbye congratulations bless sorry \
            excuse evening applause laughter crosstalk inaudible hi folks god
            """
        ),
        (
            .measure,
            """
            jobs unemployment inflation deficit deficits debt income incomes wages wage salaries \
            prices tax taxes spending budget budgets rate rates poverty growth cost costs votes \
            casualties troops deaths crime crimes murders exports imports trade revenue revenues \
            benefits medicare medicaid insurance population emissions percent premiums loans debts \
            cuts subsidies workforce workers employment sales profits profit economy enrollment seats \
            acres barrels gallons gallon miles pounds dollars cents tons degrees temperatures average \
            median level levels share number numbers amount total majority minority half twice record \
            history
            """
        ),
        (.filler, "well look now okay ok so listen frankly hey oh and but yes no yeah"),
        (
            .vague,
            """
            everybody everyone anybody anyone somebody someone something anything everything nothing \
            things thing stuff kind sort lot lots way ways idea ideas future agenda direction folks
            """
        ),
        (
            .order,
            """
            let look think don't do give get make take tell ask come go see read remember imagine \
            consider say stop keep put help join identify add use try be believe trust listen forget \
            watch vote call support follow stand start end bring show open cut please never note check \
            send find wait have
            """
        ),
        (
            .pastTime,
            """
            ago since yesterday last earlier previously formerly recently monday tuesday wednesday \
            thursday friday saturday sunday january february march april june july august september \
            october november december century decade decades during throughout under
            """
        ),
        (.first, "i me my mine myself i'm i've i'll i'd"),
        (.firstPlural, "we us our ours ourselves we're we've we'll"),
        (
            .quantity,
            """
            percent million millions billion billions trillion trillions thousand thousands hundred \
            hundreds dozen dozens half third two three four five six seven eight nine ten eleven \
            twelve twenty thirty forty fifty sixty seventy eighty ninety twice double quarter \
            percentage two-thirds three-quarters one-third
            """
        ),
        (.condition, "if unless whether"),
        (
            .procedure,
            """
            question questions answer answers minute seconds moderator debate debates segment rebuttal \
            follow-up topic topics rules response respond opening closing tonight tonight's podium \
            podiums audience candidates candidate discuss discussion
            """
        ),
        (
            .asking,
            """
            what how why who when where which do does did is are was were can could would will should \
            have has isn't aren't wasn't don't doesn't didn't wouldn't
            """
        ),
        (.have, "has have had 've hasn't haven't hadn't having"),
        (
            .extreme,
            """
            most least highest lowest largest smallest biggest oldest youngest first only fewest \
            latest record fastest slowest longest fewer less higher lower larger smaller bigger \
            greater older younger more than ever faster slower
            """
        ),
        (.third, "he she they his her their him them it its"),
        (.isNow, "is are isn't aren't 's 're"),
        (
            .deed,
            """
            voted passed signed vetoed opposed supported proposed introduced sponsored approved \
            rejected cut raised lowered increased decreased doubled tripled created added gained \
            closed opened launched appointed nominated elected resigned fired hired arrested charged \
            convicted sentenced killed died injured wounded attacked invaded bombed released announced \
            promised admitted denied claimed reported filed sued ruled ordered banned spent paid \
            borrowed earned sold bought built founded won lost declined rose fell dropped grew shrank \
            climbed withdrew deployed declared reversed repealed balanced negotiated agreed served \
            joined moved visited graduated worked
            """
        ),
        (.pointing, "it that this these those it's that's here there"),
        (.whole, "never always every all none nobody no any each"),
    ]
}
