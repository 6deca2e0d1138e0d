/// The words that names are judged by: titles, parts of organisations' names, short forms.
enum NameLists {
    /// Titles, offices and what goes before them; none of these is part of a person's name.
    static let titles = words(
        """
        a an the and of for to in on at from by with mr mrs ms miss mx dr prof professor sir dame lord
        lady rev reverend fr father sister brother rabbi imam sheikh king queen prince princess pope
        sen senator senators rep representative congressman congresswoman gov governor mayor judge
        justice attorney general gen lt col colonel maj major capt captain sgt sergeant cpl adm admiral
        president vice premier prime minister ministers chancellor secretary undersecretary deputy
        assistant chief head chair chairman chairwoman chairperson ceo cfo coo executive director
        manager spokesman spokeswoman spokesperson envoy ambassador adviser advisor aide counsel lawyer
        coordinator commissioner councillor councilman councilwoman speaker leader boss founder analyst
        economist expert researcher scientist editor reporter correspondent journalist author officer
        official officials diplomat lawmaker lawmakers mp mep acting former late ex then current senior
        top special presidential state federal national foreign interior finance defense defence
        treasury health justice homeland security counterterrorism press white house kremlin downing
        street us usa u.s uk eu un american british russian chinese french german ukrainian european
        israeli japanese indian canadian australian italian spanish polish turkish iranian republican
        democratic democrat conservative labour one unnamed unspecified anonymous mme madame monsieur herr
        frau signor signora senor senora shaikh hon ret detective inspector superintendent constable dci
        brigadier brig commander cmdr lieutenant corporal excellency royal highness majesty ayatollah
        grand mullah cardinal archbishop monsignor msgr patriarch pastor rear baroness viscount emir
        sultan sheik sheikha mufti taoiseach warden trooper sheriff
        """)

    /// What may follow a name.
    static let suffixes = words("jr sr ii iii iv phd md esq qc kc obe cbe mbe")

    /// Which of several of one name in a family it is.
    static let generations = words("jr sr ii iii iv")

    /// Initials of two letters, one letter each in Cyrillic or Greek.
    static let longInitials = words("yu ya ye yo zh kh ts ch sh th")

    /// Words that tell an organisation.
    static let organisations = words(
        """
        agency agencies news newspaper times post herald tribune gazette journal radio television tv
        ministry department bureau office committee commission council court police party parliament
        senate congress government administration company companies inc ltd llc plc corp corporation
        group bank university college school institute institution foundation association federation
        union league alliance organisation organization society club centre center hospital church
        authority service services fund trust network press wire agence gmbh asa oyj pty jsc pjsc
        llp sarl srl sons bros
        brothers holding holdings airlines airways motors
        """)

    /// What an organisation's name may have or lack.
    static let organisationAside = words(
        """
        a an the news agency agencies newspaper wire service services state run owned controlled
        official russian american british french german chinese italian spanish turkish iranian japanese
        ukrainian national international inc ltd llc plc corp corporation company co of in
        """)

    /// Family names that are written first.
    static let leadingSurnames = words(
        """
        xi kim li wang zhang chen liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo park
        lee choi jung kang cho nguyen tran pham
        """)

    /// Given names by the numbers of the groups of short and long forms they belong to.
    static let givenNames: [String: Set<Int>] = {
        var groups: [String: Set<Int>] = [:]
        for (number, line) in ShortNames.groups.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { groups[String(name), default: []].insert(number) }
        }
        return groups
    }()

    /// Spellings of one name that no rule of sounds leads to, by the number of their group.
    static let spellings: [String: Int] = {
        var groups: [String: Int] = [:]
        for (number, line) in NameSpellings.groups.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { groups[String(name)] = number }
        }
        return groups
    }()

    /// The spellings of each group.
    static let spellingsByGroup: [Int: [String]] = Dictionary(grouping: spellings.keys) { spellings[$0] ?? 0 }

    /// What stands before an Arabic family name or is left out.
    static let arabicArticles: Set<String> = ["al", "el"]

    /// The first part of a name that means somebody's servant.
    static let servants: Set<String> = ["abd", "abdel", "abdul", "abdal", "abdoul"]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
