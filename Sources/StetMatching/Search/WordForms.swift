/// Forms of a word that no ending gives away, and short spellings that posts use, with the word they stand for.
///
/// Made by hand, from what English grammar and newsrooms know; a word that is wrongly joined with another
/// only makes the two count as one on both sides.
enum WordForms {
    /// The word that a folded word stands for, itself where it is no listed form.
    static func base(of letters: [UInt8]) -> [UInt8] { bases[letters] ?? letters }

    private static let bases: [[UInt8]: [UInt8]] = {
        var bases: [[UInt8]: [UInt8]] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map { Array($0.utf8) }
            for word in words.dropFirst() { bases[word] = words[0] }
        }
        return bases
    }()

    /// One word a line, the form all others are taken for first.
    private static let text = """
        arise arose arisen
        baby babies
        bear bore borne
        beat beaten
        become became
        begin began begun
        bite bit bitten
        blow blew blown
        break broke broken
        bring brought
        build built
        burn burnt
        buy bought
        catch caught
        child children kid kids
        choose chose chosen
        come came
        covid coronavirus corona covid19 ncov
        dead death deaths die died dies dying
        deal dealt
        democrat dem dems democratic democrats
        dig dug
        doctor doc dr
        draw drew drawn
        drink drank drunk
        drive drove driven
        eat ate eaten
        elect elected election elections
        facebook fb
        fall fell fallen
        father dad daddy
        feed fed
        feel felt
        fight fought
        find found
        fly flew flown
        foot feet
        forget forgot forgotten
        freeze froze frozen
        give gave given
        go went gone
        goose geese
        government govt
        grow grew grown
        half halves
        hang hung
        hear heard
        hide hid hidden
        hold held
        immigrant immigration migrant migrants immigrants
        keep kept
        kill killer killers
        knife knives
        know knew known
        lead led
        leaf leaves
        leave left
        lend lent
        lie lied lying
        life lives
        light lit
        lose lost
        make made
        man men
        mean meant
        meet met
        million mil
        minister pm
        mother mom mum mommy mummy moms
        mouse mice
        pay paid
        person people folks ppl
        photo photograph photographs pic pics picture pictures photos image images
        police cop cops
        poison poisonous
        president pres potus presidential
        prove proven
        republican gop republicans
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran
        say said says
        see saw seen
        seek sought
        sell sold
        senator sen
        send sent
        shake shook shaken
        shoot shot
        show shown
        sing sang sung
        sink sank sunk
        sit sat
        sleep slept
        speak spoke spoken
        spend spent
        stand stood
        steal stole stolen
        stick stuck
        strike struck
        swear swore sworn
        swim swam swum
        take took taken
        teach taught
        tear tore torn
        television tv
        tell told
        think thought
        thousand thousands
        throw threw thrown
        tooth teeth
        twitter tweet tweets tweeted tweeting
        understand understood
        usa america american americans
        vaccine vaccination vaccinate vaccinated vaccinations vax vaxx vaxxed
        video vid vids videos clip footage
        wake woke woken
        wear wore worn
        wife wives
        win won
        wolf wolves
        woman women
        write wrote written
        """
}
