/// How much a word can tell about what an article is about, before anything else is known of it.
///
/// English only: the frequent words of news prose. A word that is not listed counts as telling,
/// which is right for names, and for other languages leaves the judging to how often it occurs.
struct CommonWords: Sendable {
    /// How telling a word is.
    enum Rank: UInt8, Sendable {
        /// A word of grammar or of newspaper routine: tells nothing.
        case empty = 1
        /// A word that many stories share.
        case common = 2
        /// A name or a rare word.
        case telling = 3
    }

    /// The list this version of Stet goes by.
    static let english = CommonWords(empty: emptyEnglish, common: commonEnglish)

    /// Open addressing: 30 bits of a word's spread hash with its rank in the two lowest; 0 is a free place.
    private let table: [UInt32]

    /// A list of words parted by blanks.
    init(empty: String, common: String) {
        var table = [UInt32](repeating: 0, count: CommonWords.capacity)
        func enter(_ words: String, _ rank: Rank) {
            for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                let hash = WordHash.mixed(WordHash.hash(word))
                var place = Int(hash & UInt64(CommonWords.capacity - 1))
                while table[place] != 0 { place = (place + 1) & (CommonWords.capacity - 1) }
                table[place] = CommonWords.mark(hash) | UInt32(rank.rawValue)
            }
        }
        // The first of two entries for one word is the one that is found.
        enter(empty, .empty)
        enter(common, .common)
        precondition(table.contains(0), "The list leaves room in its table.")
        self.table = table
    }

    /// How telling the word with this spread hash is.
    @inline(__always)
    func rank(ofMixed hash: UInt64) -> Rank {
        let mark = CommonWords.mark(hash)
        return table.withUnsafeBufferPointer { table in
            var place = Int(hash & UInt64(CommonWords.capacity - 1))
            while table[place] != 0 {
                if table[place] & ~3 == mark { return table[place] & 3 == 1 ? .empty : .common }
                place = (place + 1) & (CommonWords.capacity - 1)
            }
            return .telling
        }
    }

    private static let capacity = 4_096

    @inline(__always)
    private static func mark(_ hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: hash >> 32) & ~3
    }

    private static let emptyEnglish = """
        a about above according across added adding after again against ago ahead all allow almost along
        already also although always am amid among an and another any anyone anything april are around as
        ask asked asking at august away back be became because become been before began begin behind being
        below best better between beyond both bring but by call called calling came can cannot case certain
        claim claimed come coming could couldn d day days de december did didn do does doesn doing don done
        down due during each early either else end enough etc even ever every everyone everything expect
        expected far february few find first follow following for former found friday from full further gave
        get getting give given giving go goes going gone good got great had hadn half has hasn have haven
        having he held her here hers herself high him himself his hold how however i if in including indeed
        inside instead into is isn it its itself january july june just keep kept know known la largely last
        late later latest least left less let like likely little ll long look looking lot m made main make
        makes making many march may maybe me mean meanwhile might monday more most much must my near nearly
        need never new next no none nor not nothing november now number o october of off often old on once
        one only onto open or other others our out outside over own part past perhaps place point possible
        put quite rather re really report reported reportedly reporter reporters reporting reports right s
        said same saturday saw say saying says see seen send sent september several shall she should show
        showed shown side since small so some someone something soon still such sunday sure t take taken
        taking talk tell telling than that the their them themselves then there these they thing things
        think this those though thought three through thursday thus time times to today together told
        tomorrow too took top toward towards tried try trying tuesday turn turned two u under until up upon
        us use used using ve very via want wanted was wasn way ways we wednesday week weeks well went were
        weren what whatever when where whether which while who whom whose why will with within without won
        word words would wouldn x y year years yes yesterday yet you your
        """

    private static let commonEnglish = """
        able accept access accessibility accord account accuse accused act action active activity actually
        addition address administration admit advice adviser affair affect afternoon age agencies agency
        agenda agree agreed agreement aid aim air allegation alleged allegedly allies ally alone america
        american amount analysis analyst announce announced announcement annual answer appear appeared
        application approach appropriate approve approved area argue arm army arrange arrest arrested
        article aspect assistant associate associated association attack attacks attempt attend attention
        authorities authority available average avoid aware bad bank base based battle bbc beat begun
        behavior belief believe benefit big bill billion bit black blue board body book border born bottom
        boy break breaking britain british brother brought budget build building built burn business buy
        cabinet camera campaign candidate capital captain car care career carry cash cause cell center
        central centre century chair chairman challenge chance change charge chief child children choice
        choose church cities citizen city civil class clear clearly click close closed cnn coach coast cold
        collapse colleague college comment commission committed committee common communication community
        companies company compare compared competition complete concern concerned condition conditions
        conduct conference confidence confident confirm confirmed conflict congress connection consider
        considered constitution contact contain content continue continued contract control conversation
        cookie cookies cooperation copy copyright cost council countries country couple course court cover
        create created creating credit crime crisis critical criticism criticized culture current currently
        cut daily damage danger dark data date daughter dead deal death debate decade decide decided
        decision declare declined defend defense degree delay demand democracy democrat democratic democrats
        denied deny department deputy describe described design despite detail develop development die died
        difference different difficult dinner direct direction director discuss discussed discussion disease
        division doctor document door double doubt dr draw dream drive driver drop drug earlier earth east
        easy eat economic economy education effect effort efforts eight elect election electric email
        emergency employ employee encourage energy engage engagement england enjoy enter entire environment
        equal equipment especially establish europe european evening event eventually evidence exact example
        exchange executive exist expert explain express eye face facebook fact factor fail fair fall family
        famous farm father favor fear feature federal feel fell felt field fight figure file fill film final
        finally finance financial fine finish fire firm fit five flight floor focus food foot force forces
        foreign form formal forward four free friend friends front fund funding future game gas general
        generation girl global goal goals gold govern government governor grand ground group groups grow
        growth guard guess guide gun guy hair hand handle happen happened hard hat head health hear heard
        heart heat heavy height help hit home hope hospital host hot hotel hour hours house huge human
        hundred husband idea ideas identified image imagine immediate immediately impact importance
        important improve improvement incident include included increase increased independent indicate
        indicated individual industry influence inform information initial injured injury institute
        institution intelligence interest interested internal international internet interview introduce
        invest investigation investment involve involved involving issue issued issues item job join joined
        joint journalist judge justice key kid kill killed kind king knowledge lack lady land language large
        larger law lawmaker lawyer lay lead leader leaders leadership leading learn leave leaving led legal
        letter level levels liberal lie life light limit limited line link links list listen live lives
        living local location london lose loss lost love low lower machine magazine major majority man
        manage management manager manner map mark market marriage match material matter mayor measure media
        medical meet meeting member members memory men mention message met method middle mile miles military
        million millions mind minister ministry minor minute minutes miss mission mistake model modern
        moment money month months moral morning moscow mother mountain move moved movement moving mr mrs ms
        murder music name named nation national nations natural nature necessary neck negotiate negotiation
        neighbor network news newsletter newspaper night nine noise normal north northern note noted notes
        notice nuclear object observe obvious occasion occur offer office officer official officials oil
        okay older online operate operation opinion opportunity oppose opposition option order ordinary
        organization original owner page paid pain paper parent park partner partners partnership party pass
        passed patient pattern pay peace people percent perform performance period permit person personal
        personnel phone photo photograph physical pick picture piece plan plane planned planning plans plant
        play player plays poor popular population position positive post posted potential power powerful
        practice prepare prepared present president presidential press pressure pretty prevent previous
        previously price primary prime principle print prior priority prison private probably problem
        problems process produce product production professor profit program project promise proper property
        proposal propose proposed protect protection prove provide provided province public publicly publish
        published pull purpose push question quick quickly quiet quote race radio raise raised range rate
        reach reached reaction read reader ready real reality realize reason receive received recent
        recently record red reduce refer reflect reform refuse refused region regional regular reject
        related relation relations relationship release released relevant remain remained remains remark
        remarks remember remove repeat repeatedly replace reply represent representative republican
        republicans request require required research reserve reserved resident residents resource respect
        respond response responsible rest restaurant result results return returned reuters reveal revealed
        review rich rights rise risk river road role room round rule rules run running safe safety sale
        scene schedule scheduled school science scientist scope score screen sea search season seat second
        secret secretary section sector secure security seek seem seemed sell senate senator senior sense
        separate series serious serve service services session set settle seven shape share sharing shift
        ship shoot shop short shot shut sick sign signed significant similar simple simply single sir sister
        sit site situation six size skill social society soldier solution son sort sound source sources
        south southern space speak speaking special specific speech spend spent spoke spokesman spokesperson
        spokeswoman sport spot spread staff stage stand standard start started starting state statement
        statements states station status stay step stock stone stood stop stopped story strategy street
        strike strong structure struggle student students study stuff style subject subscribe success
        successful suffer suggest suggested summer support supporter supporters suppose surface surprise
        survey suspect system table talks target task tax teach teacher team technical technology television
        ten term terms test testify text thank theory third thousand thousands threat throw ticket tie tight
        title tonight total touch tough town track trade tradition train training transfer travel treat
        treatment tree trial trip trouble true trust truth tv tweet tweeted twice twitter type understand
        understanding union unique unit united units universe university unless unlikely update urge value
        various vehicle version victim victory video view village violence visit visitor voice vote voter
        voters wait walk wall war warn warned washington watch water weapon wear weather website weekend
        west western white wide wife wild win window winter wish withdraw witness woman women wonder work
        worked worker workers working world worry worth write writer writing written wrong wrote yellow york
        young youth zone
        """
}
