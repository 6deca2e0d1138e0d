/// Spellings of one name that no rule of sounds leads to.
enum NameSpellings {
    /// One name a line.
    static let groups = """
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
        volodymyr vladimir wladimir volodimir uladzimir
        oleksandr aleksandr alexander alexandre aleksander aliaksandr alyaksandr alejandro alessandro
        mykola nikolai nikolay nikolaj nicolai mikalai
        dmytro dmitry dmitri dmitrij dimitri
        serhiy sergei sergey serguei sergej serhii sergii sergij siarhei
        yeltsin eltsine jelzin eltsin
        tchaikovsky chaikovsky tschaikowski
        khrushchev chruschtschow khrouchtchev
        beijing peking
        andrey andrei andrej andriy andrii andrew andreas
        elena olena yelena helena eleni
        georgy georgi georgiy georges george georgios giorgos yorgos yiorgos heorhii giorgi
        yevgeny evgeny evgeni yevhen jewgeni eugene
        yuri yuriy yury iouri juri jurij iurii
        mikhail michail mikhaylo mykhailo mihail mikheil micheil mykhaylo
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
        suleiman sulayman soliman suleyman sulaiman
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
        luis luiz
        evangelos vangelis
        spyridon spyros
        panagiotis panos
        athanasios thanasis thanos
        theodoros thodoris
        anastasios tasos
        emmanouil manolis
        charalambos babis
        eleftherios lefteris
        pavlos paulos
        sviatlana svetlana svitlana
        maksim maxim maksym maxime
        kirill kyrylo kiril cyril
        ilya illia ilia
        nikita mykyta
        stepan stefan stepanos
        matvei matvey matviy
        pyotr petro petr piotr
        pavel pavlo
        vasily vasyl vasiliy vasili
        denis denys
        roman raman
        hamza hamzah
        yunus younes yunis younis
        ayman aymen aimen aimene
        yahya yehia yahia yehya
        isa issa eisa
        musa moussa mousa
        idris driss
        ilyas elias
        haitham haytham
        shaikh sheikh
        reza rida ridha riza
        javad jawad
        hashem hashim hachem
        kazem kazim kadhim
        sadegh sadiq sadeq
        bagher baqir baqer
        zainal zeynal
        gurpreet gurprit
        subrata subroto
        sourav saurav
        vishwanath viswanath
        satyajit satyajeet
        rajiv rajeev
        sanjiv sanjeev
        dilip dileep
        sushil susheel
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
}
