/// Words that say the contrary of each other. English only.
enum QuoteOpposites {
    /// One pair a line, its sides parted by a stroke; each side may have several words.
    static let lines = """
        rise increase up/fall decrease down
        accept approve/reject refuse
        support back/oppose
        open/close
        win/lose
        more/less fewer
        high higher/low lower
        begin start/end
        safe/dangerous unsafe
        guilty/innocent
        true/false
        keep hold/break
        gain/lose
        arrive/leave
        join/leave
        start/stop
        continue/stop
        remain stay/leave quit
        lift/impose
        remember/forget
        pass/fail
        succeed/fail
        ally/rival enemy
        victory/defeat
        profit/loss
        praise/criticise
        attack/defend
        add/remove
        include/exclude
        promise/threaten
        appear/disappear
        present/absent
        public/private
        rich/poor
        young/old
        hot/cold
        top/bottom
        inside/outside
        past/future
        supply/demand
        expand/shrink
        ease/worsen
        release free/detain jail
        born/die
        welcome/condemn
        trust/distrust
        lawful/unlawful
        able/unable
        dry/wet
        day/night
        survive/die
        full/empty
        cheap/expensive
        smaller/bigger
        ahead/behind
        over/under
        under/out
        above/below
        good great best happy/bad terrible worst sad
        strong/weak
        love/hate
        before/after
        buy/sell
        confirm/deny
        first/last
        always/never
        all every/none
        early/late
        better/worse
        possible/impossible
        likely/unlikely
        legal/illegal
        alive/dead
        success/failure
        friend/enemy
        proud/ashamed
        north/south
        east/west
        left/right
        hope/fear
        major/minor
        many/few
        man/woman
        agree consent/refuse reject
        allow permit/forbid ban prohibit
        old/new
        release free/arrest detain
        hire/fire sack dismiss
        build/destroy demolish
        help/harm
        admit/deny
        peace/war
        life/death
        honest/dishonest
        right/wrong
        winner/loser
        strengthen/weaken
        enter/leave exit
        husband/wife
        mother/father
        son/daughter
        brother/sister
        minority/majority
        minimum/maximum
        optimistic/pessimistic
        happy/sad
        find/lose
        employer/employee
        urban/rural
        government/opposition
        near/far
        long/short
        slow/fast quick
        heavy/light
        wide/narrow
        clean/dirty
        sooner/later
        import/export
        punish/reward
        somebody someone/nobody
        everybody everyone/nobody
        everything/nothing
        must/may
        favour favor/against
        for/against
        victory win/defeat loss
        healthy/sick ill
        calm/panic
        certain sure/uncertain unsure
        necessary needed/unnecessary
        sufficient enough/insufficient
        adequate/inadequate
        same/different
        temporary/permanent
        voluntary/compulsory mandatory
        natural/artificial
        local/foreign
        civilian/military
        majority/minority
        maximum most/minimum least
        enough/lacking
        proof/doubt
        progress/setback
        solution/problem
        hero/villain coward
        beginning/end
        hire/dismiss
        borrow/lend
        teach/learn
        wake/sleep
        float/sink
        lend/borrow
        """
}
