/// Frequent names: two of them that no list of forms brings together are two names, however little they
/// differ.
enum KnownNames {
    /// Whether both words are names of their own and not forms of one.
    static func areApart(_ one: String, _ two: String) -> Bool {
        if one == two { return false }
        if AsianNames.areApart(one, two) { return true }
        guard isKnown(one), isKnown(two) else { return false }
        if let first = NameLists.givenNames[one], let second = NameLists.givenNames[two],
            !first.isDisjoint(with: second)
        {
            return false
        }
        // "Mueller" and "Müller" are both frequent, and one name.
        if min(one.utf8.count, two.utf8.count) > 4,
            [NameFolding.english, .german].contains(where: {
                $0.folded(Array(one.utf8)) == $0.folded(Array(two.utf8))
            })
        {
            return false
        }
        return NameLists.spellings[one] == nil || NameLists.spellings[one] != NameLists.spellings[two]
    }

    /// Whether a word is a frequent given name.
    static func isGiven(_ word: String) -> Bool {
        given.contains(word) || FurtherNames.isGiven(word)
    }

    private static func isKnown(_ word: String) -> Bool {
        given.contains(word) || family.contains(word) || FurtherNames.contains(word)
    }

    private static let given = Set(
        """
        aaron adam agnes ahmed ahmad ahmet alan albert alberto aldo alejandro alessandro alex
        alexander alexandra alexis alfonso alfred ali alice alicia alina amanda amar amber amina
        amir ammar amy ana anders andrea andreas andrew andrey andrzej angela anja ann anna anne
        anthony anton antonia antonio anwar armin arnold arthur astrid barbara beate ben benjamin
        bernard bernd bianca boris brenda brian bruno camilla carl carla carlo carlos carmen carol
        caroline catherine cecilia charles charlotte chris christian christina christine clara
        claire claudia claudio colin connor cristina dan daniel daniela daria dario david dean
        deborah denis denise derek diana diego dieter dirk dmitry dominik dominique don donald dora
        doris douglas edgar edith eduardo edward ekaterina elena elias elisa elise elizabeth ella
        ellen elsa emil emilia emily emma enrico enrique eric erica erik erika ernest ernst esther
        eva evan farid fatima felipe felix ferenc fernanda fernando fiona florian frances francesca
        francesco francis francisco frank franz fred frederick gabriel gabriela gabor george georgia
        gerald gerard gerhard gina giorgio giovanni giulia giulio gloria grace graham greg guido
        gustav hamid hanna hannah hannes hans harold harry hasan hassan heather hector heidi
        heinrich helen helena helga helmut henri henry herbert hilda horst howard hugh hugo hussein
        ian ibrahim igor ilona ilse ilya imre ina ines inga inge ingrid irene irina iris isaac
        isabel ivan jaap jack jackson jacob jakob james jan jana jane janet janos jason jay jean
        jeanne jeff jennifer jens jeremy jerry jesse jessica jesus jill jim joan joanna joe joel
        johan johann johanna john johnny jon jonas jonathan jorge jose josef joseph joshua juan
        juana judith julia julian juliana julie julio julius jun karen karim karin karl karla
        karsten kate katherine kathleen katrin keith kelly ken kenneth kerstin kevin klaus konrad
        kristin kurt lars laura lauren lawrence lea leah lee lena leo leon leonard leonid lewis
        lidia lily linda lisa lorenzo louis louise luca lucas lucia lucie lucy ludmila ludwig luis
        luisa luke lydia magda mahmoud marc marcel marco marcos marcus margaret maria mariam marian
        marianne marie marina mario marion mark markus marta martha martin martina mary mateo
        mathias matthew max maxim maya megan mehmet melanie mia michael michel michele miguel
        mikhail milan milos mohamed mohammed molly monica monika morgan musa mustafa nadia nancy
        naomi natalia natalie nathan neil nelson nick nicola nicolas nicole nikita nikolai nina noah
        nora norbert norman olaf oleg olga oliver olivia omar oscar osman otto pablo pamela paolo
        pascal patricia patrick paul paula pavel pedro peggy peter petra philip pierre piotr rachel
        rafael ralf ralph ramon raul ray raymond rebecca regina reinhard renate rene ricardo richard
        rita robert roberta roberto robin roger roland rolf roman ron ronald rosa rose ruben rudolf
        ruth sabine sally salem salim salma sam samir samuel sandra sara sarah scott sean sebastian
        serge sergei sergey sergio shane sharon silvia simon simone sofia sonia sophie stefan
        stefanie stella stephanie stephen steve steven stuart susan susanne sven svetlana sylvia
        tamara tania tanya tara tatiana teresa thomas tim timothy tina tobias todd tom tomas tony
        tracy udo ulrich ulrike umar ursula uwe valentina vera verena veronica victor victoria
        viktor viktoria vincent viola vladimir volker walter wayne wei werner wilhelm will william
        wolfgang xavier yan yann yasmin yuri yusuf yves zoe
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let family = Set(
        """
        smith johnson johnston williams williamson brown jones garcia miller mills davis davies
        davidson rodriguez martinez hernandez lopez gonzalez wilson wilkinson wilkins anderson
        andrews taylor tyler moore moor jackson martins thompson thomson white harris harrison
        sanchez clark clarke clarkson ramirez lewis robinson robertson roberts walker young allen
        king wright scott torres hill flores green adams nelson baker hall rivera campbell mitchell
        carter gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris
        morrison morales murphy cook rogers gutierrez ortiz morgan cooper peterson peters bailey
        reed kelly howard ramos cox ward richardson richards watson brooks chavez wood woods james
        bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster
        jimenez muller schmidt schneider fischer weber wagner becker schulz hoffmann schafer koch
        bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann
        lange schmitt werner krause meier lehmann kohler herrmann konig walter mayer huber kaiser
        fuchs peters lang scholz moller weiss jung hahn vogel friedrich keller gunther frank berger
        winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus
        martin schumacher kramer vogt stein jager otto sommer rossi russo ferrari esposito bianchi
        romano colombo ricci marino greco bruno gallo conti costa giordano mancini ivanov petrov
        sidorov smirnov kuznetsov popov vasiliev sokolov mikhailov novikov fedorov morozov volkov
        alekseev lebedev semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov
        zakharov belov markov markova makarova petrova ivanova pavlova novak novotny svoboda hansen
        hanson johansen olsen larsen larson andersen pedersen nilsen kristiansen jensen karlsen
        eriksen berg haugen
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
