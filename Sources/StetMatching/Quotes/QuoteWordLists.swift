/// The words that wordings of one utterance are compared by: forms of verbs, spellings, words of one
/// meaning and opposites. English only.
enum QuoteWordLists {
    /// The first word of its line for every word of it: forms and spellings that no ending explains.
    static let forms = table(formLines)

    /// The stem of the first word of its line for the stem of every word: words that may stand for each
    /// other in a retelling.
    static let meanings: [UInt64: UInt64] = {
        var meanings: [UInt64: UInt64] = [:]
        for group in QuoteMeanings.groups {
            let stems = group.map { QuoteWord.stem(of: Array($0.utf8)) }
            guard let first = stems.first else { continue }
            for stem in stems where meanings[stem] == nil { meanings[stem] = first }
        }
        return meanings
    }()

    /// All meanings that a stem may have, by their number.
    static let allMeanings: [UInt64: [Int]] = {
        var all: [UInt64: [Int]] = [:]
        let groups = QuoteMeanings.groups + QuoteFurtherMeanings.groups
        for (number, group) in groups.enumerated() {
            for stem in Set(group.map({ QuoteWord.stem(of: Array($0.utf8)) })) {
                all[stem, default: []].append(number)
            }
        }
        return all
    }()

    /// The stems that say the contrary of a stem.
    static let opposites: [UInt64: Set<UInt64>] = {
        var opposites: [UInt64: Set<UInt64>] = [:]
        for line in QuoteOpposites.lines.split(separator: "\n") {
            let sides = line.split(separator: "/").map { side in
                side.split(separator: " ").map { QuoteWord.sense(ofStem: QuoteWord.stem(of: Array($0.utf8))) }
            }
            guard sides.count == 2 else { continue }
            for one in sides[0] {
                for two in sides[1] {
                    opposites[one, default: []].insert(two)
                    opposites[two, default: []].insert(one)
                }
            }
        }
        return opposites
    }()

    /// Words that take back what is said.
    static let negations = Set(
        "not no never nobody nothing none neither nor nowhere without hardly".split(separator: " ")
            .map { WordHash.hash($0.utf8) })

    /// The values of words for numbers, and how many zeros a word adds.
    static let numbers: [UInt64: Int] = {
        var numbers: [UInt64: Int] = [:]
        for (value, word) in smallNumbers.split(whereSeparator: \.isWhitespace).enumerated() {
            numbers[WordHash.hash(word.utf8)] = value
        }
        for (place, word) in ordinals.split(whereSeparator: \.isWhitespace).enumerated() {
            numbers[WordHash.hash(word.utf8)] = place + 4
        }
        for (place, word) in tensOrdinals.split(separator: " ").enumerated() {
            numbers[WordHash.hash(word.utf8)] = (place + 2) * 10
        }
        for (place, word) in tens.split(separator: " ").enumerated() {
            numbers[WordHash.hash(word.utf8)] = (place + 2) * 10
        }
        return numbers
    }()

    /// What stands behind the digits of an ordinal.
    static let ordinalEndings = Set("st nd rd th".split(separator: " ").map { WordHash.hash($0.utf8) })

    /// How many parts there are of what a word names a part of.
    static let parts: [UInt64: Int] = Dictionary(
        uniqueKeysWithValues: [
            ("quarter", 4), ("quarters", 4), ("thirds", 3), ("fifths", 5), ("tenths", 10),
        ].map { (WordHash.hash($0.0.utf8), $0.1) })

    /// The words that numbers are put together with.
    static let (and, one, article, within, half) = (
        WordHash.hash("and".utf8), WordHash.hash("one".utf8), WordHash.hash("a".utf8),
        WordHash.hash("in".utf8), WordHash.hash("half".utf8)
    )

    /// The ordinals that are words of their own where no number stands before them.
    static let firstOrdinals: [UInt64: Int] = Dictionary(
        uniqueKeysWithValues: ["first", "second", "third"].enumerated().map {
            (WordHash.hash($1.utf8), $0 + 1)
        })

    /// Words behind which a number has a measure.
    static let measured = Set(
        "depth height altitude length distance width within".split(separator: " ").map {
            WordHash.hash($0.utf8)
        })

    /// What a word multiplies the number before it with.
    static let scales: [UInt64: Int] = Dictionary(
        uniqueKeysWithValues: [
            ("dozen", 12), ("decade", 10), ("decades", 10), ("hundred", 100), ("thousand", 1_000),
            ("million", 1_000_000), ("m", 1_000_000),
            ("mn", 1_000_000), ("billion", 1_000_000_000), ("bn", 1_000_000_000),
            ("trillion", 1_000_000_000_000),
        ].map { (WordHash.hash($0.0.utf8), $0.1) })

    private static func table(_ lines: String) -> [UInt64: [UInt8]] {
        var table: [UInt64: [UInt8]] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ")
            for word in words where table[WordHash.hash(word.utf8)] == nil {
                table[WordHash.hash(word.utf8)] = Array((words.first ?? "").utf8)
            }
        }
        return table
    }

    private static let smallNumbers = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen
        """
    private static let ordinals = """
        fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth
        """
    private static let tensOrdinals = "twentieth thirtieth fortieth fiftieth sixtieth"
    private static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"

    private static let formLines = """
        be is are was were am been being
        have has had having
        do does did done doing
        will would shall wont
        can could
        may might
        i he she we they you
        my his her our their your
        me him us them
        the a an this that these those
        who which whom
        and but
        at in on by
        go goes went gone going gonna
        come came comes coming
        get got gotten gets getting gotta
        give gave given gives giving
        take took taken takes taking
        make made makes making
        say said says saying
        tell told tells telling
        see saw seen sees seeing
        know knew known knows knowing
        think thought thinks thinking
        find found finds finding
        leave left leaves leaving
        keep kept keeps keeping
        lose lost loses losing
        win won wins winning
        build built builds building
        buy bought buys buying
        bring brought brings bringing
        catch caught catches catching
        teach taught teaches teaching
        fight fought fights fighting
        seek sought seeks seeking
        sell sold sells selling
        hold held holds holding
        stand stood stands standing
        understand understood understands
        sit sat sits sitting
        send sent sends sending
        spend spent spends spending
        lend lent lends lending
        meet met meets meeting
        feel felt feels feeling
        mean meant means meaning
        deal dealt deals dealing
        hear heard hears hearing
        pay paid pays paying
        lay laid lays laying
        lie lied lies lying
        run ran runs running
        begin began begun begins beginning
        drink drank drunk drinks drinking
        sing sang sung sings singing
        swim swam swum swims swimming
        break broke broken breaks breaking
        speak spoke spoken speaks speaking
        steal stole stolen steals stealing
        choose chose chosen chooses choosing
        freeze froze frozen freezes freezing
        write wrote written writes writing
        ride rode ridden rides riding
        drive drove driven drives driving
        rise rose risen rises rising
        fall fell fallen falls falling
        eat ate eaten eats eating
        fly flew flown flies flying
        grow grew grown grows growing
        throw threw thrown throws throwing
        draw drew drawn draws drawing
        show showed shown shows showing
        wear wore worn wears wearing
        tear tore torn tears tearing
        swear swore sworn swears swearing
        bear bore borne born bears
        forget forgot forgotten forgets
        hide hid hidden hides hiding
        bite bit bitten bites
        shoot shot shoots shooting
        shake shook shaken shakes shaking
        become became becomes becoming
        lead led leads leading
        feed fed feeds feeding
        read reads reading
        strike struck strikes striking
        stick stuck sticks sticking
        sink sank sunk sinks sinking
        child children
        man men
        woman women
        foot feet
        tooth teeth
        life lives
        wife wives
        wolf wolves
        program programme programs programmes
        gray grey
        check cheque checks cheques
        tire tyre tires tyres
        maneuver manoeuvre maneuvers manoeuvres
        defense defence
        offense offence
        license licence licenses licences
        practice practise practised practiced
        center centre centers centres centred centered
        theater theatre theaters theatres
        meter metre meters metres m
        liter litre liters litres
        fiber fibre
        analyze analyse analyzed analysed analyzes analyses
        paralyze paralyse paralyzed paralysed
        catalog catalogue
        dialog dialogue
        plow plough
        airplane aeroplane airplanes aeroplanes
        skeptical sceptical
        aluminum aluminium
        pediatric paediatric
        mom mum
        favorite favourite
        judgment judgement
        okay ok
        yeah yes yep
        toward towards
        though although
        until till
        want wanna wants wanted wanting
        kind kinda kinds
        sort sorta sorts
        out outta
        lot lotta lots
        because cause cos cuz coz
        you ya yall youse
        them em
        max maximum
        min minimum
        ton tonne tons tonnes
        while whilst
        among amongst
        amid amidst
        anymore any
        aging ageing
        jewelry jewellery
        curb kerb
        draft draught drafts draughts
        pretense pretence
        artifact artefact artifacts artefacts
        cozy cosy
        enroll enrol enrolled enrolling
        fulfill fulfil fulfilled fulfils
        installment instalment
        skillful skilful
        willful wilful
        mold mould
        story storey stories storeys
        learn learnt learned learns learning
        burn burnt burned burns burning
        dream dreamt dreamed dreams dreaming
        spell spelt spelled
        leap leapt leaped
        spoil spoilt spoiled
        hang hung hanged hangs hanging
        fetus foetus
        ax axe
        anesthetic anaesthetic
        hemorrhage haemorrhage
        maneuvering manoeuvring
        sleep slept sleeps sleeping asleep
        intend intention intends intended intending intentions
        """
}
