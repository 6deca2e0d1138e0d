/// Words that posts and checks put for one another: what one calls a cop, the other calls a police officer.
///
/// Made by hand, from what newsrooms and posts are known to write, not from any collection. Kindred words
/// are not taken for one word, as the forms in `WordForms` are: one that stands for another counts for
/// half.
enum KindredWords {
    /// The stems, by their hashes, that may stand for a stem.
    static func of(_ hash: UInt64) -> [UInt64] { kindred[hash] ?? [] }

    private static let kindred: [UInt64: [UInt64]] = {
        var kindred: [UInt64: [UInt64]] = [:]
        for group in text.split(separator: "|") {
            var hashes: [UInt64] = []
            for word in group.split(whereSeparator: \.isWhitespace) {
                let stem = SearchStem.term(Array(word.utf8), isNumber: false).letters
                let hash = WordHash.mixed(WordHash.hash(stem))
                if !hashes.contains(hash) { hashes.append(hash) }
            }
            for hash in hashes {
                let known = kindred[hash] ?? []
                kindred[hash] = known + hashes.filter { $0 != hash && !known.contains($0) }
            }
        }
        return kindred
    }()

    /// The groups, parted by a stroke.
    private static let text = """
        abolish scrap repeal eliminate cancel rid end | abortion unborn fetus babies |
        abuse molest assault harass rape | accident crash collision wreck | accuse blame charge allege |
        actor actress star celebrity hollywood | admit confess acknowledge concede |
        advertisement ad ads advert commercial | aid help assistance relief |
        aircraft plane jet airplane aeroplane flight airliner | ally friend pal buddy |
        alien extraterrestrial ufo | allow permit let approve legal legalize | ambassador envoy diplomat |
        ancient old prehistoric | announce declare reveal unveil | antifa leftist radical extremist |
        apologize apology sorry | applaud cheer clap ovation |
        arrest jail detain handcuff custody imprison prison busted | army military troops soldiers marines |
        arson arsonist firebug torch | attack assault ambush strike bomb | author writer wrote novelist |
        autism autistic | automobile car vehicle auto truck suv | award prize medal honor |
        baby newborn infant toddler | ballot vote votes voting voter poll polls |
        ban prohibit outlaw forbid illegal banned bar | bank banker | bankrupt bankruptcy broke insolvent |
        bathroom restroom toilet washroom lavatory | battle fight war combat | beach shore coast |
        belief believe | benefit welfare handout entitlement | bible scripture holy gospel |
        billionaire tycoon mogul rich wealthy millionaire | bird birds flock starling |
        birth born newborn delivery | black african |
        blaze fire flames inferno burning burn wildfire bushfire | blood bleed bloody |
        boat ship vessel ferry yacht | body corpse remains |
        bomb explosion blast explode detonate missile rocket | book novel | border frontier |
        boss chief head leader ceo director chairman chairwoman chairperson executive | boy boys lad son |
        boycott shun | bribe bribery kickback corrupt corruption payoff | brother sibling sister |
        budget spending | building tower skyscraper | bus coach |
        business company firm corporation corp enterprise | buy purchase acquire |
        cable channel network broadcaster | cancer tumor tumour malignant leukemia |
        candidate nominee contender | capital capitol | captain commander |
        cash money dollars bucks coin coins currency | catholic vatican pope pontiff papal church |
        cause trigger lead | cell mobile phone cellphone smartphone | ceremony service memorial funeral |
        chain store retailer shop supermarket grocery |
        cheat fraud rig rigged steal theft stolen fraudulent |
        check cheque paycheck salary wage wages pay payment income earnings | chemical toxic poison toxin |
        child baby kid toddler teen teenager youngster minor minors youth | china chinese beijing |
        christian christ jesus god | christmas xmas holiday | church chapel cathedral temple mosque |
        cigarette smoking tobacco smoke | city town municipality | climate warming carbon |
        clinic hospital er icu ward | clip video footage film movie recording |
        close shut shutdown closure | clothes clothing outfit dress uniform | coffin casket |
        cold freezing frozen freeze ice icy frost | college university campus |
        communist communism marxist socialism socialist | concert show gig performance | confirm verify |
        congress house senate lawmakers legislature parliament |
        congressman representative rep congresswoman lawmaker | conspiracy plot hoax scheme |
        convict guilty sentence | cook chef | cost price expense expensive | country nation homeland |
        couple pair spouses | court judge justice tribunal ruling | cover hide conceal |
        cow cattle cows livestock | crime criminal felony felon offender | crowd rally gathering audience |
        cure heal remedy treat treatment | curfew lockdown quarantine | cut slash reduce trim |
        dad father papa | damage destroy wreck ruin | danger dangerous hazardous hazard risk risky unsafe |
        daughter girl | dead killed fatal deadly perish rip passed lethal kill |
        debt loan owe borrow loans | decline drop fall decrease plunge | defeat beat | defund defunding |
        deny refuse reject decline | deport deportation expel | destroy demolish tear topple |
        detergent bleach disinfectant | diagnose diagnosis | dictator tyrant tyranny |
        die dead decease pass perish | disabled handicapped wheelchair | disaster catastrophe |
        discount coupon | disease illness sickness sick ill infection infect | disguise costume |
        dismiss fire fired sack sacked oust ousted layoff lay resign quit | disorder syndrome condition |
        divorce split separate | doctor physician surgeon medic |
        donate donation give contribute gift charity | double twice | drink beverage sip soda |
        driver motorist | drone uav | drug medicine medication pill pharma pharmaceutical |
        drunk intoxicated alcohol | earthquake quake tremor | economy economic |
        electricity power grid energy | elementary school primary | email e-mail mail message |
        embassy consulate | emergency crisis | employ hire job | employee worker staff staffer |
        end finish finished | endorse support back backing | enemy foe | engine motor |
        epidemic pandemic outbreak | error mistake glitch | escape flee loose fled | europe eu european |
        evidence proof prove | exam test | expert scientist researcher professor | explode blow |
        extinct extinction | eye eyes sight | face facial | factory plant manufacturing manufacturer |
        fake false hoax counterfeit phony bogus forged | family relatives household | famous renowned |
        farm farmer ranch rancher agriculture | fast quick speed rapid | fat obese overweight obesity |
        fee charge fine | female woman lady girl | fetus embryo | fighter warrior | finance fund |
        find discover | firearm gun rifle weapon pistol handgun ar | firefighter fireman firemen |
        fish salmon | flag banner | flood deluge flooded flooding | flu influenza | foe opponent rival |
        food meal groceries eat lunch dinner | forbid ban | foreign overseas abroad | formula milk |
        fossil oil gas petroleum gasoline fuel petrol diesel | founder creator | fraud scam hoax swindle |
        free gratis | freeway highway motorway interstate road | funeral burial buried grave |
        furniture cabinet | gang cartel mob | garbage trash rubbish litter waste |
        gay lgbt lgbtq homosexual lesbian | genocide massacre slaughter | german germany | ghost spirit |
        giant huge enormous massive | gold golden | governor gov |
        grandmother grandma granny nana grandparent | grandfather grandpa grandparent |
        greenhouse emission emissions co2 | guard security | handshake handshakes |
        hate racist racism bigot | headline article story report | health healthcare medical |
        heart cardiac | heat hot temperature | helicopter chopper | hidden secret covert |
        highest record most largest | historic history | holiday vacation trip | homeless unhoused |
        homicide murder killing slaying murders | horse mustang pony |
        house home mansion residence apartment property | hunger starve starvation famine |
        hurricane storm cyclone typhoon | husband spouse hubby | idiot stupid dumb moron |
        illegal unlawful undocumented | immunity immune | impeach impeachment | implant chip microchip |
        increase rise raise hike grow soar surge | india indian | indian native | indict indictment |
        inject injection jab vaccine shot vax inoculation immunize booster dose | injure hurt wound |
        insect bug | insult mock ridicule | insurance coverage insurer insured premium |
        interview interviewed | invade invasion | investigate probe inquiry investigation | iran iranian |
        iraq iraqi | islam muslim islamic | israel israeli | jew jewish | job employment unemployment work |
        journalist reporter media press | judge justice scotus | kill murder shoot slay slaughter massacre |
        killer murderer | kneel knelt knee | lake river | landmark monument statue | laptop computer |
        large big huge giant massive | law bill legislation act statute | lawsuit sue sued suit |
        lawyer attorney | lazy sleepy asleep nap doze nod snooze sleep | leak leaked |
        lecture speech address remarks | letter memo note | libel defamation | license permit |
        lie liar dishonest | lightning thunder | lose loss | love adore | low lowest |
        lunch cafeteria canteen | machine device | mail postal post usps mailman postman carrier mailbox |
        mall shop store | man guy male dude | mandate mandatory require force compulsory |
        marijuana cannabis weed pot hemp | market stock stocks shares wall | marriage marry wedding wed |
        mask face covering | mayor mayoral | meat beef pork | mexico mexican |
        migrant immigrant illegals alien aliens refugee asylum caravan undocumented |
        military defense pentagon | minimum lowest | miracle miraculous |
        miss missing lost disappear vanish | mob riot rioter looter loot insurrection rioting | mock taunt |
        monkey ape gorilla chimp | mountain mount mt peak | movie film | music song singer album musician |
        national federal | nazi hitler swastika fascist | nude naked | nuclear atomic | nurse nurses |
        obama barack | ocean sea | officer cop sheriff deputy | official bureaucrat |
        olympics olympic games | outage blackout outages blackouts electricity power | own owner |
        oxygen breathe breath suffocate | paint painting mural | painkiller opioid opioids | parade march |
        paralyze paralyzed paralysis | parent mother father | party celebration bash | passenger traveler |
        passport visa | pastor priest minister preacher bishop reverend | patient patients |
        pension retirement pensioner retire retired retiree retirees | percentage percent share rate |
        pet dog cat puppy | photo selfie shot snapshot pictured | pilot captain |
        plan proposal propose scheme | plane airline airlines airways | planet earth world globe |
        player athlete | police officer law enforcement sheriff trooper patrol |
        political politics politician | poll survey | pool swim | poor poverty | population depopulation |
        postpone delay | pray prayer praying | predict forecast foresee prophecy foretell |
        pregnant pregnancy expecting | price inflation | prince royal king queen princess royals palace |
        prison jail inmate prisoner | product item | profit gain | promise vow pledge |
        protest demonstration demonstrator protester march rally riot | psychiatrist psychologist |
        pump gas | punish penalty fine punishment | pupil student classroom kids |
        quarantine isolate isolation | quote quotation | race racial ethnic | radio broadcast |
        rain rainfall | rape rapist | receive get | refuse decline | register registration |
        release free freed | religion religious faith | remove removal pull | rent rents eviction |
        rescue save saved | reservation booking | restaurant diner cafe pub eatery |
        restrict limit restriction | return tax refund | rich wealthy fortune |
        russia russian kremlin moscow | sale discount | salute saluting | sanction penalty |
        satan satanic devil demonic | school teacher education classroom |
        scientist researcher study research | screen monitor | sea ocean seas | season episode |
        seize confiscate confiscation | sell sale sold dump dumps | server waiter waitress | sexual sex |
        shark sharks | shoot gunman shooter gunfire shooting | shortage scarce scarcity rationing ration |
        sick ill | sign signature signed | sink sunk wreck | skin complexion |
        slave slavery enslaved slaver | slogan motto | snake serpent python | snow blizzard snowfall |
        soldier troop veteran vet vets serviceman | space nasa astronaut orbit | speak speech said remarks |
        split divide | spread transmit transmission shed shedding | squad team club | stadium arena pitch |
        stairs steps staircase | starbucks coffee | state statewide |
        steal loot rob robbery burglary burglar | stock share shares | stop halt block prevent |
        student pupil | study research finding | sugar sweet | suicide suicidal | suitcase luggage bag |
        supreme scotus | surgery operation | surveillance spy spying | swear oath | sweden swedish |
        symptom symptoms | syria syrian | talk speak | tattoo ink | tax taxes taxpayer taxation irs |
        teach teacher | terror terrorist terrorism | text message | thief robber burglar |
        threat threaten threatening | tiger lion | trade export import deficit |
        traffic trafficking trafficker | train railway rail | transgender trans | transplant donor organ |
        trash garbage | treason traitor | trial court | trip stumble fall tumble | truck lorry trucker |
        turbine windmill turbines windmills wind | tv television show | twin twins | ukraine ukrainian |
        umbrella parasol | unemployed jobless | union labor | vegan vegetarian | venezuela venezuelan |
        victim victims | virus covid pandemic germ | visit trip tour | volcano eruption | vulgar obscene |
        wage salary minimum | waitress waiter | wall border fence | war battle conflict | warehouse depot |
        warn warning alert | watch clock time | water bottle | weapon arms |
        weight weigh heavier scale pounds | whale whales | white caucasian | win victory winner |
        wolf wolves | world global worldwide | worst bad worse | wrong incorrect | yacht boat |
        young youth | zoo animal
        """
}
