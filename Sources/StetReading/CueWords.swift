/// The verbs that report, by what they stand with.
enum CueWords {
    /// Verbs that report, by the classes of what they stand with; irregular ones give their forms
    /// after slashes: base/past/participle.
    static let verbs: [(WordClass, StaticString)] = [
        (
            [.takesClause, .takesQuote, .inverts],
            """
            say/said/said add insist argue acknowledge admit allege declare stress maintain \
            contend warn predict complain concede conclude confirm testify tweet retweet \
            write/wrote/written reply reiterate joke quip boast assert exclaim proclaim lament \
            opine observe recount emphasize emphasise retort caution concur affirm reaffirm attest \
            theorize theorise blog reckon gripe grumble fume gloat deadpan surmise object protest \
            recommend forecast/forecast/forecast
            """
        ),
        (
            [.takesClause, .takesQuote, .inverts, .ambiguous],
            "note claim state report comment remark speculate counter estimate recall repeat reason"
        ),
        (
            [.takesClause, .takesQuote, .takesObject],
            """
            explain announce reveal disclose indicate suggest propose hint imply signal allege posit \
            underscore underline
            """
        ),
        (
            .shows,
            """
            suggest indicate imply reveal signal explain show/showed/shown prove demonstrate confirm \
            underscore underline propose find/found/found
            """
        ),
        (
            [.takesClause, .takesQuote, .takesInfinitive, .inverts],
            "vow pledge promise swear/swore/sworn agree"
        ),
        (
            [.takesQuote, .inverts],
            """
            continue ask respond answer shout yell whisper chant mutter interject muse \
            elaborate scream cry murmur snap caption rant gush intone bark growl
            """
        ),
        ([.takesQuote, .takesThat, .ambiguous], "post read/read/read joke charge email text"),
        (.inverts, "read/read/read"),
        ([.takesClause, .takesQuote, .takesAddressee, .takesInfinitive], "tell/told/told"),
        ([.takesClause, .takesQuote, .takesAddressee], "inform assure remind notify advise"),
        ([.takesAddressee, .takesClause, .takesQuote, .takesInfinitive], "warn promise remind advise"),
        (
            [.takesClause, .thought],
            "think/thought/thought believe fear hope suspect doubt worry feel/felt/felt expect assume guess"
        ),
        (
            [.takesThat, .thought],
            """
            know/knew/known understand/understood/understood realize realise recognize \
            recognise learn find/found/found decide determine consider see/saw/seen remember \
            imagine hear/heard/heard
            """
        ),
        ([.takesThat, .takesAddressee, .takesInfinitive], "ask"),
        (
            [.takesThat],
            "show/showed/shown prove demonstrate mention rule point clarify specify stipulate cite"
        ),
        ([.takesClause, .takesObject, .takesQuote, .denies], "deny"),
        ([.takesObject, .denies], "reject dismiss dispute refute rebut"),
        ([.takesInfinitive, .declines], "decline refuse"),
        (
            [.takesObject, .takesQuote],
            """
            call describe accuse criticize criticise denounce condemn praise slam blast mock \
            defend question demand urge blame endorse label dub decry deride tout hail echo \
            express voice oppose applaud ridicule rebuke bemoan lambaste chide berate deem brand
            """
        ),
        (
            [.takesObject],
            """
            envisage envision cite highlight report confirm acknowledge admit quote stress \
            emphasize emphasise \
            reiterate recommend lament implore
            """
        ),
        ([.takesInfinitive], "threaten offer"),
        (.sides, "agree defend endorse oppose"),
    ]

    /// Forms of cue verbs that are nouns or adjectives as often as verbs.
    static let ambiguousForms: StaticString =
        """
        quote quotes note notes claim claims state states report reports comment comments remark \
        remarks counter reason reasons reasoned \
        counters estimate estimates recall post posts read reads charge charges question questions call \
        calls demand demands answer answers promise promises pledge pledges vow vows attack attacks doubt \
        doubts fear fears hope hopes worry worries feel show shows reply cry cries warning finding meaning \
        offer offers rule rules point points guess label labels mention signal signals hint hints caution \
        blast praise mean reading feeling ruling cite joke jokes tweet tweets shout shouts echo voice \
        chant chants lament complaint blog blogs object objects protest protests email emails text texts \
        brand brands bark forecast forecasts rant rants deem retweet retweets rebuke rebukes ridicule
        """
}
