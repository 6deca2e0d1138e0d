/// Words that praise or run down: what handbooks keep from sources that are not named.
enum Judgement {
    /// Whether the words pass one.
    static func isPassed(in words: StatedWords) -> Bool {
        if words.first(of: strong) != nil { return true }
        return words.words.indices.contains { place in
            words.isOne(of: firsts, at: place) && words.isOne(of: seconds, at: place + 1)
        }
    }

    private static let strong = StatedWords.list(
        """
        idiot idiots idiotic moron moronic liar liars crook crooks crooked incompetent incompetence clown \
        clowns disgrace disgraceful shameful shameless pathetic ridiculous absurd absurdity insane insanity \
        reckless recklessness cowardly coward cowards stupid stupidity dumb dumbest fiasco farce farcical \
        nonsense laughable delusional delusion clueless useless unfit traitor traitors fool fools foolish \
        childish unhinged embarrassing embarrassment outrageous despicable disgusting appalling atrocious \
        abysmal dreadful horrendous hypocrite hypocrites hypocritical charlatan buffoon lunatic megalomaniac \
        tyrant madman thug thugs brilliant genius magnificent outstanding visionary heroic
        """)
    private static let firsts = StatedWords.list(
        "pipe witch train bad terrible horrible awful total complete utter laughing")
    private static let seconds = StatedWords.list(
        "dream dreams hunt wreck idea disaster failure mess joke chaos shambles catastrophe stock")
}
