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
        """
}
