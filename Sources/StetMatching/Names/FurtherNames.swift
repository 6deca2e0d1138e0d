/// More frequent names, from many languages, in plain letters.
enum FurtherNames {
    /// Whether a word is one of them.
    static func contains(_ word: String) -> Bool { given.contains(word) || family.contains(word) }

    /// Whether a word is one of the given names.
    static func isGiven(_ word: String) -> Bool { given.contains(word) }

    private static let given = words(
        """
        abbas abdulaziz abdullah adel adnan afonso agneta agnieszka ahmet ai aiko aino ajay akash akihiro
        akiko akira akram alan ali alireza alla amit anand anastasia anatoly anders andreja andrzej anil
        anis anita anjali ankit anzhela aoife arkady arne artem artyom arun arvind asa asha ashok ashraf
        asuka athanasios avi avraham axel ayse ayumi aziz badr bakr baris bartosz bashar bashir beatriz
        behnam bela bengt bernardo bharat bijan bilal birgit bjorn bo bogdan bohdan bojan boris borje
        branko burak carolina cem chaim chieko christos ciaran colm conor consuelo csaba dag daiki daisuke
        danylo daoud dariush darya declan deepa deepak dejan denis deniz dimitra dimitris dinesh dolores
        dorota dov dragan duarte eamon eduard eero ehsan ehud eiji eleni eli elvira elzbieta emi emiko
        emine emma emre endre eri erzsebet esko esteban eugenio eva ewa fabian fadi faisal farhad faris
        farzad fatma fawzi ferenc fergal francois francoise fredrik fumiko fumio fyodor galina gaston
        gaurav geeta gennady georgia georgina gerard geza ghassan gideon gilles giorgos girish gleb gokhan
        goncalo gonzalo gopal goran goro grigoris grigory grzegorz guillaume guillermo gunnar gustaf
        gyorgy habib hadi haim haitham hajime hakan hakim halyna hani harish harriet haruka haruki haruto
        hasan hatem hector heikki henrik henrique herve hideaki hideki hideo hind hiroki hiroko hiroshi
        hiroyuki hisham hitomi hossein huda ibrahim ichiro ignacio igor ihab ilya imad inaki ingmar ingvar
        inna ioannis iryna isamu ismail issam istvan itamar ivica jaber jacek jacques jafar jalal jamil
        janusz jari javad jerome jerzy jiro joana joao joaquin jonah jonas jorgen josefina josephine josip
        jovan jozsef juha jukka jun junichi junichiro kaarina kaija kamal kamil kaori kapil karam kari
        katalin katarzyna katerina kaveh kavita kazuko kazuo kazuya keiichi keiji keiko kemal kenichi
        kenichiro kenji kenta kenzo khalil kiran kirill kjell koichi koji konstantin konstantinos kostas
        kosuke kristian krzysztof kseniya kumiko kyoko kyriakos lalit larisa lasse laszlo lata latif laura
        laurent lauri lech leena leif leila lennart leonid leticia lev lourdes luc luciano luiz luiza luka
        lukasz lyubov lyudmila maciej magnus mahdi mahesh mai maija majid makiko makoto maksim malik
        mamoru manabu manish manoj mansour manuel manuela marcela marcelle marek margarita mariko marina
        marko marton marwan masaki masako masao masaru masato masayuki mateusz mathieu mats matti maurice
        mazen meena megumi mehdi mehmet mercedes michelle michiko midori mieczyslaw miguel miho mika
        mikael miki mikko miklos miroslav mitsuko mitsuo mladen mohan mohsen morten morteza moshe mounir
        mukesh murat mustafa mykola nabil nadezhda nadim naim naoki naoko naoto naresh nasser natan
        natsuko naveen nebojsa neeraj neha nenad niamh nicolas nikita nikola nikos nils nina nisha nitin
        nizar noam noboru nobuo noel noriko nuno odile oksana ole oleh oleksandr oleksiy olesya olivier
        olli orhan osamu oskar osman ostap ozgur paavo padraig panagiotis pankaj parviz paulo pawel pedro
        pekka per petar peter petri petro petros philippe pilar polina pooja pradeep prakash pramod prasad
        praveen predrag priya priyanka pyotr qasem qassem rachel rachid radha radi radovan rafaela rafiq
        rahim rahul raimo raimundo raisa raj rajesh rajiv rakesh ramesh rami ramin ramiro rana rania
        rashid ravi recep reem reiko rekha remy reza riad rie rika risa risto rita rivka rocio rodion
        rodrigo rohit rolf roman rosario rui rune ruslan ruth ryo ryota ryszard ryuichi sabri saburo
        sachiko sachin saeed sakura saleh salma salvador samar samer sami samira sandeep sandor sanjay
        sanna santiago satish satoko satoshi savita sayaka sebastian seema seiji selim semyon seppo serhiy
        serkan setsuko shahram shalini shankar shanti sharif shigeru shimon shin shinichi shinji shinzo
        shiro shizuka shlomo shoichi shoji shota shuji siamak sidney sigrid sinead siobhan sita slawomir
        slobodan smita sneha soledad soren sosuke spyros srdjan stanislav stanislaw stavros stella stepan
        stig stjepan stuart suad sunil sunita suresh susana sushma susumu svein sven svetlana sylvain
        sylvie tadashi tadeusz taisiya takahiro takashi takeshi talal tamar tamer tapio taras taro tarun
        tayfun terje tetsuo tetsuya thanasis therese thierry thor tiago tibor timo timur tomas tomasz
        tomislav tomohiro tomoko tonis tonu tore torsten toru toshio trond tsutomu tuula uday ulf ulyana
        uma umit uri usha vadim vahid valentina valery vandana varvara vasco vasilis vasily vasyl veikko
        vicente vijay vikas vikram viktor vinay vinod vishal vitaly vivek vladislav volodymyr vuk
        vyacheslav wael walid walter wieslaw wojciech ximena yaakov yael yahya yair yakov yannis yaroslav
        yasemin yash yasin yasuo yegor yehuda yelena yevgeny yitzhak yoav yoichi yoko yolanda yonatan
        yoshihiro yoshiko yoshio yossi younis yui yuichi yuichiro yuji yujiro yuka yuki yukiko yukio yulia
        yumi yumiko yuri yurii yuriko yusuke yutaka yvonne zahir zaki zbigniew zdravko zeev zeinab zeljko
        zeynep zhanna zinaida zlatko zofia zoltan zoran zsofia zsuzsa
        """)

    private static let family = words(
        """
        abe agarwal almeida alonso alvarez ando arai araki araujo arslan aslan aydin aydogan babic babovic
        barak barber barbosa barkat barker bayer begovic benson bentley berglund bergman bergstrom bernard
        bertrand beyer bjornson blanco bondarchuk bondarenko bonnet bose boyer boyko bradley bradshaw
        cabrera caglar caglayan calvo campos cano cardoso carlsson carmichael carrell carroll carvalho
        castro celik cerny chandra chatterjee chevalier christodoulou christou clement coelho connelly
        connolly connor correia cunha dabrowa dabrowski das david delgado demir demirel desai deshmukh
        dimitriadis dimitriou djordjevic dominguez donaldson donnelly donovan dubois dufour dupont dupuis
        duran durand dutta dvoracek dvorak endo ericsson eriksson esteves fairfax fairley faria farmer
        farrell faure fernandes fernandez ferreira ferrell fonseca fontaine fournier freitas fuentes fujii
        fujita fujiwara fukuda fukui gallego garnier garrido georgiadis georgiadou georgiou ghosh gil
        gimenez girard gomes goncalves gorbachev gorbatov gorbunov gorchakov goto guerin guerrero
        guimaraes gupta gustafsson gutierrez hadad haddad hadzic halilovic halligan hammond hammonds
        hanssen hansson hara harada hargreaves hariri harrigan hartigan hartley hartman hasanovic hasegawa
        hashemi hashimoto hattori hayashi henry henson hermann hernandez herrera herrero higashi hijazi
        hirano hirata honda horak horvat hoshino hosseini hrytsenko iglesias ikeda ilic ilievski imai
        inoue ioannidis ioannou ishida ishihara ishii ishikawa ito iwasaki iyengar iyer jaberi jafari jain
        jalil jankowski janowski jaworski jenkins jennings jenson jha jimenez johannesen johansson
        jonassen jonsson joshi jovanovic jovanovski kaczmarek kaczynski kaneko kapoor kapur kara
        karamanlis karami karas karimi karlsson kato katz katzav kawaguchi kawai kawamura kawasaki kaya
        kazemi khalil khanna khoury kikuchi kimura kinoshita kjaergaard kobayashi kojima komatsu kondo
        konstantinidis konstantinou kovac kovacevic kovacic kovalchuk kovalenko kowalczyk kowalewski
        kowalski koyama kozlova kraus krauss kravchenko kravchuk krawczyk krol kubo kucera kudo kulkarni
        kumar kuroda kuznetsova lambert laurent lebedenko lebedeva leclerc lefebvre lefevre legrand
        lemaire leon leroy levi levin levy lewandowski lewicki lima lindberg lindgren lindqvist lindstrom
        lopes lozano lundberg lundgren lundqvist  machado maeda maier malhotra malinowski mansour
        mansouri march marchand marin markov markovic marques marquez marsh maruyama masuda mateo mathieu
        matsuda matsui matsumoto matsuo mavridis mavroudis mazur mccarthy mccartney mcdonald mcdonnell
        medina mehra mehta meier melnychenko melnyk mendes mendez menon mercier meunier meyer michalski
        milanovic milosevic milovanovic mishra mitra miura miyamoto miyazaki mizrahi mizuno molina moller
        monteiro montero mora moradi moreau moreira morel moreno mori morita moroz morozenko moulin
        mousavi moya mueller mukherjee muller munoz murakami murata nagai naidu naik nair naito nakagawa
        nakajima nakamura nakano nakayama nasiri navarro nemec neves nicolas nielsen nieto nikolaidis
        nikolaou nikolic nikolov nilsen nilsson nishimura noda noel noguchi nogueira nomura norberg nordin
        norgaard nouri novacek novak novotny nowak nowakowski nowicki nunes nunez nyberg nygaard oda ogawa
        okada okamoto oliveira olszewski ono orlova ortega ota otsuka ozdemir ozkan ozturk palmer pandey
        pandit papadakis papadopoulos papandreou papanikolaou pappas parker pascual patel pathak patil
        pavlovic pawlak pawlowski pena pereira peretz perez perrin persson petersson petit petkovic
        petrenko petrovic petruk pettersson picard pillai pinto piotrowski pokorny popovic porter potter
        prasad prieto prochazka rahilly rahimi rahmani ramos rao rathore reddy renard rezaei ribeiro rocha
        rodrigues rojas romero rourke rousseau roussel roux roy rubio sadeghi saez saito sakai sakamoto
        sakurai salehi sano santana santos sasaki sato savchenko savchuk saxena schrader schroeder sen
        serrano shah shalev shalit sharma shevchenko shevchuk shibata shimada shimizu shirazi shukla
        sidorenko sidorova sikora silva simic simon simonovic singh sinha smirnova soares soderberg
        soderstrom sokolova soler soto sousa srivastava stankovic stepien stojanov stojanovic suarez
        sugawara sugimoto sugiyama sullivan suzuki svensson svoboda svobodova szymanski szymczak takada
        takagi takahashi takeda takeuchi tamura tanaka taniguchi tanner tavares tehrani teixeira terrell
        thorne thornley thornton timofeev timofeeva timoshenko tiwari tkachenko tkachuk tomic tomovic
        trivedi tsuchiya turner tyrell uchida ueda ueno vargas varma vasileiou vasilenko vasiliou vasilyev
        vazquez vega velasco verma vesely vicente vidal vieira vincent volkonsky volkova wada walczak
        wallin watanabe weise weiss weisse weizmann weizner whitlock whitlow whitman whitmore wickliffe
        wieczorek witkowski wojcik wojtowicz wozniak wrobel xenakis xenos yadav yamada yamaguchi yamamoto
        yamanaka yamasaki yamashita yamazaki yano yildirim yildiz yilmaz yokoyama yoshida yoshikawa
        yoshimura zajac zakharenko zarei zielinski zielonka
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
