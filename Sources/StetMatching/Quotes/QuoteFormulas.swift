/// Turns of phrase that everybody uses when asked by a reporter. English only.
enum QuoteFormulas {
    /// Turns of phrase that say little about whose words they are: the hashes of their words, by the
    /// first one, the longest first.
    static let byFirstWord: [UInt64: [[UInt64]]] = {
        let phrases = lines.split(separator: "\n").map { line in
            line.split(separator: " ").map { WordHash.hash($0.utf8) }
        }
        let sorted = phrases.sorted { $0.count > $1.count }
        return Dictionary(grouping: sorted) { $0.first ?? 0 }
    }()

    private static let lines = """
        no comment
        i have no comment
        no comment at this time
        cannot comment further
        monitoring the situation
        we are monitoring the situation closely
        our thoughts and prayers are with the families of the victims
        our thoughts and prayers are with the families
        thoughts and prayers are with
        our thoughts are with
        our hearts go out to
        take these allegations very seriously
        take this very seriously
        very seriously
        i would like to thank everyone who
        i want to thank
        thank you very much
        thank you so much
        too early to say
        too early to tell
        the investigation is ongoing
        an investigation is under way
        investigation is underway
        we are working hard to
        working around the clock
        at the end of the day
        going forward
        great day for
        this is a great day for
        there is no evidence
        no evidence of
        i am proud
        i am very proud
        i am so proud
        proud of this
        we will see what happens
        time will tell
        it remains to be seen
        the fact is that
        the fact of the matter is
        i do not know what to say
        i think that we have to
        what we need now is
        we have been saying for years that
        that is a shame
        it is what it is
        we look forward to
        i am looking forward to
        our top priority
        we are committed to
        as soon as possible
        so far so good
        we will appeal
        we are pleased to
        we are disappointed
        we are aware of
        we do not comment on
        when i took over
        per cent
        percent
        with the greatest respect
        with all due respect
        with the utmost respect
        let me be clear
        let me be very clear
        let me be absolutely clear
        let me say this very clearly
        i want to be clear
        i want to make it clear
        we take these allegations seriously
        take these allegations extremely seriously
        takes these allegations very seriously
        takes all allegations seriously
        we take all complaints seriously
        extremely seriously
        we are cooperating fully with
        we are fully cooperating with
        cooperating with the authorities
        cooperate fully with the authorities
        we call on both sides to
        we call on all sides to
        we call on all parties to
        exercise restraint
        exercise maximum restraint
        our first priority
        our number one priority
        is our priority
        i am deeply sorry for
        i am very sorry for
        i am truly sorry for
        i apologise for
        i apologize for
        we apologise for any inconvenience
        we apologize for any inconvenience
        regrets any inconvenience
        this is a tragedy
        this must never happen again
        it would be inappropriate to comment
        it would be inappropriate for
        would not be appropriate to comment
        i cannot comment on
        we cannot comment on
        i will not comment on
        on individual cases
        on ongoing investigations
        on an ongoing investigation
        ongoing investigation
        legal proceedings
        we are in close contact with
        we are doing everything we can
        doing everything in our power
        we remain committed to
        we welcome the decision
        we respect the decision
        we will review
        the status quo is not
        enough is enough
        the fact remains that
        as i have said before
        as far as i know
        to be honest with you
        to be honest
        in my opinion
        i would say that
        i want to say that
        i have to say
        what we need is
        what we want is
        we need to make sure that
        we have to make sure that
        it is important to
        it is very important that
        we will continue to
        the people of this country
        i have said many times
        i have always said that
        there is no doubt that
        there is no question that
        everybody knows that
        we all know that
        """
}
