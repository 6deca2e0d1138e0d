/// Short and long forms of given names; a form may belong to several names.
enum ShortNames {
    /// One name a line.
    static let groups = """
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
        manuel manolo manu
        rafael rafa
        antonio tono toni tonino
        francisca paca
        mercedes merche
        rosario charo
        pilar pili
        jesus chus chucho
        alberto beto
        roberto beto
        eduardo edu lalo
        gonzalo gonza
        santiago santi
        fernando nando
        isabel isa
        lourdes lulu
        guadalupe lupe
        domenico mimmo
        francesco franco cecco
        salvatore toto turi
        vincenzo enzo
        lorenzo enzo renzo
        ann anne nancy annie
        mary molly polly mamie
        sarah sally sadie
        martha patsy
        eleanor nell nellie ellie nora
        helen nell nellie
        frances fanny fran
        florence flo flossie
        gertrude trudy
        winifred winnie
        josephine josie jo
        joanna jo
        albert al bert bertie
        alfred alf alfie fred
        alan al
        arthur art artie
        bernard bernie
        bradley brad
        clifford cliff
        douglas doug
        ernest ernie
        eugene gene
        gabriel gabe
        harold hal harry
        herbert herb bert
        irving irv
        jerome jerry
        lewis lew
        louis lou
        max maximilian
        maxwell max
        norman norm
        oliver ollie
        oscar ozzie
        randolph randy
        reginald reg reggie
        rodney rod
        roger rodge
        russell russ
        sidney sid
        stanley stan
        stuart stu
        terence terry
        vernon vern
        wilfred wilf fred
        gerhard gerd
        wilhelm willi willy
        siegfried siggi
        karl kalle
        eberhard hardy
        maximilian max
        sebastian basti seb
        matthias hias
        ulrich uli
        wolfgang wolf
        dietrich dieter
        jadwiga jadzia
        wojciech wojtek
        tadeusz tadek
        stanislaw staszek
        krzysztof krzys
        jerzy jurek
        andrzej jedrek
        grigory grisha
        boris borya
        vasily vasya
        alexei alyosha lyosha
        aleksei alyosha lyosha
        anatoly tolya
        leonid lyonya
        gennady gena
        yuri yura
        viktor vitya
        vyacheslav slava
        yaroslav slava
        stanislav slava stas
        vladislav vlad slava
        oleksandr sashko sasha
        mykola kolya
        petro petya
        pyotr petya
        anastasia nastya
        tatiana tanya
        svetlana sveta
        lyudmila lyuda mila
        olga olya
        galina galya
        irina ira
        yelena lena
        elena lena
        lyubov lyuba
        nadezhda nadya
        valentina valya
        ioannis yannis giannis
        eleftheria ria
        jean jeannot
        jacques jacquot
        ferenc feri
        istvan pista
        jozsef jozsi
        laszlo laci
        sandor sanyi
        gyorgy gyuri
        mehmet memo
        ibrahim ibo
        pedro perico
        juan juancho
        luis lucho
        """
}
