/// Verbs of two words and other short phrases, with the one word that may stand for them: who "gave up" did
/// surrender. English only.
enum QuotePhrases {
    /// The word that stands for two, by the second as it is written and then by the stem of the first.
    static let bySecond: [UInt64: [UInt64: [UInt8]]] = {
        var phrases: [UInt64: [UInt64: [UInt8]]] = [:]
        for line in lines.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            let words = line.split(separator: " ").map { Array($0.utf8) }
            guard words.count == 3 else { continue }
            phrases[WordHash.hash(words[1]), default: [:]][QuoteWord.stem(of: words[0])] = words[2]
        }
        return phrases
    }()

    private static let lines = """
        no matter regardless,
        too early premature, turning point breakthrough, shot down downed, shoot down downed,
        on trial court, not enough insufficient, by mistake mistakenly, in charge responsible,
        in favour support, as well also, in public publicly, in secret secretly, in fact actually,
        of course certainly, step aside resign, face up confront, own up admit, speak up speak,
        give up surrender, give in surrender, carry out implement, go up rise, come up rise, go down fall,
        come down fall, put off postpone, call off cancel, find out discover, set up establish,
        run out exhaust, blow up explode, turn down reject, take up start, cave in collapse,
        fall in collapse, take part participate, carry on continue, go on continue, keep on continue,
        break down fail, fall apart collapse, fall through fail, get away escape, run away flee,
        make sure ensure, let go release, set free release, bring about cause, bring up raise,
        put out extinguish, turn out prove, give back return, come back return, go back return,
        take back retract, leave out omit, take off remove, take away remove, get rid remove,
        no one nobody, at once immediately, right away immediately, at last finally, in vain futile,
        by accident accidentally, on purpose deliberately, cease fire ceasefire, bail out bailout,
        make up invent, put up build, open fire shoot, opening fire shoot, opened fire shoot,
        set fire burn, go ahead proceed, look after protect, come across find, come about happen,
        take place happen, took place happen, fed up tired, sick of tired, keep quiet silent,
        head off prevent, step up increase, scale back reduce, cut back reduce, cut down reduce,
        speed up accelerate, slow down decelerate, build up grow, phase out abolish, hold on wait,
        go under sink, stand firm persist, with no without, mobile phone telephone,
        mobile telephone telephone, cell phone telephone, rule out exclude, set off detonate,
        take steps act, make public publish, made public published, turn back return, drive away expel,
        carry away remove, stay silent silent, said nothing silent, say nothing silent, kept silent silent,
        keep silent silent, fall ill sicken, pass away die, lay off dismiss, take over seize,
        hand back return, stand up resist, fight back resist, hit back retaliate, in response answer,
        ready for prepared, willing to prepared
        """
}
