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
        frau signor signora senor senora shaikh hon ret
        """)

    /// What may follow a name.
    static let suffixes = words("jr sr ii iii iv phd md esq qc kc obe cbe mbe")

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
        for (number, line) in nicknames.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { groups[String(name), default: []].insert(number) }
        }
        return groups
    }()

    /// Spellings of one name that no rule of sounds leads to, by the number of their group.
    static let spellings: [String: Int] = {
        var groups: [String: Int] = [:]
        for (number, line) in spellingGroups.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { groups[String(name)] = number }
        }
        return groups
    }()

    /// What stands before an Arabic family name or is left out.
    static let arabicArticles: Set<String> = ["al", "el"]

    private static let spellingGroups = """
        mohammed muhammad mohamed mohammad mohamad muhammed mohamet
        ahmed ahmad achmed ahmet
        hussein hossein husain husayn hussain hussayn housseine
        yusuf youssef yousef yusef yousuf youssouf
        abdullah abdallah abdulla abdullahi
        omar umar
        osama usama oussama
        khaled khalid
        saeed said saeid
        mahmoud mahmud mahmood
        mustafa mostafa moustafa
        ibrahim ebrahim brahim
        gaddafi qaddafi kadhafi gadhafi qadhafi khadafy gheddafi
        volodymyr vladimir wladimir volodimir
        oleksandr aleksandr alexander alexandre aleksander aliaksandr alejandro alessandro
        mykola nikolai nikolay nikolaj nicolai mikalai
        dmytro dmitry dmitri dmitrij dimitri
        serhiy sergei sergey serguei sergej serhii sergii sergij siarhei
        yeltsin eltsine jelzin eltsin
        tchaikovsky chaikovsky tschaikowski
        khrushchev chruschtschow khrouchtchev
        beijing peking
        andrey andrei andrej andriy andrii andrew andreas
        elena olena yelena helena eleni
        georgy georgi georgiy georges george georgios giorgos yorgos heorhii
        yevgeny evgeny evgeni yevhen jewgeni eugene
        yuri yuriy yury iouri juri jurij iurii
        mikhail michail mikhaylo mykhailo mihail
        natalia natalya nataliia nathalie
        tatiana tatyana tetiana
        yulia julia iuliia juliya
        abdul abdel abdoul abd
        abdulrahman abdurrahman abderrahmane abdelrahman
        fatima fatma fatimah fatemeh
        zahra zohra zohre
        hassan hasan hassane
        ali aly
        amir emir ameer
        yasser yasir yaser
        walid waleed oualid
        tariq tarek tareq
        nasser nasir naser
        ismail ismael esmail
        suleiman sulayman soliman suleyman
        moammar muammar mouammar
        salah saleh salih
        jamal gamal djamel jamaal
        khashoggi khashoqji khashukji
        catherine katherine kathryn katharine katarina
        steven stephen stefan
        philip phillip philippe filip
        francis francisco francesco francois franz
        joseph jose josef giuseppe
        john johann johannes jean juan giovanni ivan
        stephanie stefanie stefania
        viktor victor
        viktoria victoria
        sofia sophia sofiya
        hanna hannah hana
        erik eric
        erika erica
        lukas lucas
        marc mark
        monika monica
        klaus claus
        silvia sylvia
        rafael raphael
        sara sarah
        tomas thomas
        teresa theresa
        veronica veronika
        tania tanya
        ana anna
        christian cristian kristian
        christina cristina kristina
        isabel isabelle isabella
        ralf ralph
        rudolf rudolph
        leonard leonhard
        lydia lidia lidiya
        irina iryna
        oleg oleh
        igor ihor
        anthony antony
        abdulrahman abdelrahman
        yitzhak isaac itzhak yitzchak izchak
        yehoshua joshua josua
        yaakov jacob yakov jakob
        avraham abraham
        shmuel samuel
        binyamin benjamin
        rivka rebecca
        chaim haim hayim
        moshe moses mosche
        shlomo solomon
        mukherjee mookerjee mukerji mukherji
        banerjee banerji banerjea
        chatterjee chatterji
        srivastava shrivastava srivastav shrivastav shrivastava
        agarwal agrawal aggarwal agarwala
        chaudhary chaudhuri choudhury chowdhury chaudhry choudhary
        arvind aravind
        lakshmi laxmi
        krishna krishnan kishan
        singh sinh
        tawfiq toufic tewfik taufiq toufik tawfik
        qasem ghasem qassem kassem qasim kasim
        noori nouri nuri
        rashid rasheed rachid
        karim kareem
        jafar jaafar djafar
        mahdi mehdi
        bashir basheer bachir
        faisal faysal feisal
        hamid hameed
        kamal kemal
        latif lateef
        majid majeed
        naim naeem
        rafiq rafik rafic
        sharif cherif shareef
        tahir taher
        zaki zeki
        aisha aicha ayesha aysha
        khadija khadidja hadija
        leila layla laila
        mariam maryam meryem miriam
        zainab zeinab zaynab
        hatzidakis chatzidakis hadjidakis
        dimitris dimitrios
        kostas konstantinos costas
        kyriakos kyriacos
        yannis giannis ioannis
        nikos nikolaos
        """

    private static let nicknames = """
        thomas tom tommy
        robert rob bob bobby robbie bert
        william will bill billy willy liam
        richard rick ricky rich dick
        james jim jimmy jamie
        john jack johnny jon
        jonathan jon jonny
        joseph joe joey
        michael mike mick mickey
        christopher chris kit topher
        christina christine chris tina chrissy
        nicholas nick nicky nicolas
        anthony tony antony
        alexander alex al sasha sandy xander
        alexandra alex sandra sasha sandy
        andrew andy drew
        daniel dan danny
        david dave davey
        edward ed eddie ted ned
        elizabeth liz beth betty eliza lisa libby lizzie
        benjamin ben benny
        samuel sam sammy
        samantha sam sammy
        stephen steve steven
        steven steve stevie
        matthew matt
        patrick pat paddy
        patricia pat patty trish tricia
        peter pete
        philip phil phillip
        gregory greg
        jeffrey jeff geoffrey geoff
        kenneth ken kenny
        ronald ron ronnie
        donald don donny
        charles charlie chuck chas
        henry harry hank
        frederick fred freddie
        francis frank
        lawrence larry laurence
        leonard len leo
        timothy tim
        theodore ted teddy theo
        vincent vince
        walter walt
        zachary zach zack
        joshua josh
        jacob jake
        gerald gerry jerry
        raymond ray
        margaret maggie meg peggy greta rita
        katherine kate kathy katie catherine cathy kathleen kit
        deborah deb debbie
        susan sue susie suzanne
        jennifer jen jenny
        jessica jess
        rebecca becky
        victoria vicky tori
        barbara barb
        pamela pam
        judith judy
        dorothy dot dolly
        abigail abby
        nathaniel nathan nate nat
        vladimir volodya vova
        dmitry dmitri dima mitya
        mikhail misha
        yevgeny evgeny zhenya
        nikita nikki
        ekaterina yekaterina katya
        aleksandr sasha sanya shura
        jose pepe
        francisco paco pancho
        ignacio nacho
        luigi gigi
        giuseppe beppe peppe
        giovanni gianni nino
        johannes hans
        friedrich fritz
        heinrich heinz
        elisabeth elsbeth lisa
        katarzyna kasia
        malgorzata gosia
        yevgeny evgeny evgeniy zhenya
        sergei sergey seryozha
        natalia natasha
        maria masha
        ivan vanya
        konstantin kostya
        pavel pasha
        nikolai kolya
        enrique quique
        guillermo memo
        dolores lola
        concepcion concha
        """

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
