import StetText

extension ParsedText {
    /// The capitalised words of a phrase, from the first to the last.
    func properRange(_ head: Range<Int>) -> Range<Int>? {
        let named = head.filter {
            kind($0) == .word && isNameLike($0) && !has($0, [.determiner, .possessive])
        }
        guard let first = named.first, let last = named.last else { return nil }
        return first..<(last + 1)
    }

    /// Whether a phrase names an agency, paper or broadcaster.
    func hasOutlet(_ head: Range<Int>) -> Bool {
        if head.contains(where: { has($0, .outlet) }) { return true }
        if isMeeting(head) { return false }
        if agency(head) != nil { return true }
        let last = head.upperBound - 1
        return has(last, .outletNoun) && head.contains { isNameLike($0) } || endsOutletName(last)
            || head.dropLast().contains { opensOutletName($0) }
    }

    /// Whether a word with a capital opens the names of papers and broadcasters: "Radio Tarn".
    func opensOutletName(_ at: Int) -> Bool {
        guard !isFlattened, isNameLike(at), isNameLike(at + 1), !isNameLike(at - 1) || at == 0 else {
            return false
        }
        return ParsedText.outletOpenings.contains(string(at..<(at + 1)).lowercased())
    }

    private static let outletOpenings: Set<String> = [
        "agence", "agencia", "canal", "channel", "diario", "diário", "gazeta", "jornal", "radio", "rádio",
        "semanario", "televisión", "tv",
    ]

    /// "remarks" in "in remarks to Tarn Radio".
    func isUtterance(_ at: Int) -> Bool {
        kind(at) == .word && ParsedText.utterances.contains(string(at..<(at + 1)).lowercased())
    }

    private static let utterances: Set<String> = [
        "comments", "declarations", "email", "interview", "letter", "message", "remarks", "statement",
        "statements",
    ]

    /// "a press conference", "a news briefing": where outlets hear something, none itself.
    func isMeeting(_ phrase: Range<Int>) -> Bool {
        ParsedText.meetings.contains(string((phrase.upperBound - 1)..<phrase.upperBound).lowercased())
    }

    private static let meetings: Set<String> = [
        "briefing", "briefings", "conference", "conferences", "gaggle", "gallery", "release", "releases",
    ]

    /// Whether a word with a capital ends the names of papers and broadcasters: "Tarn Chronicle".
    func endsOutletName(_ at: Int) -> Bool {
        guard !isFlattened, kind(at) == .word, isNameLike(at), at > 0, isNameLike(at - 1) || isLongName(at)
        else { return false }
        let word = string(at..<(at + 1)).lowercased()
        return ParsedText.outletEndings.contains(word)
            || isLongName(at) && ParsedText.outletSyllables.contains { word.hasSuffix($0) }
    }

    private func isLongName(_ at: Int) -> Bool { tokens[at].end - tokens[at].start > 7 }

    private static let outletEndings: Set<String> = [
        "advertiser", "allgemeine", "argus", "avis", "avisen", "bladet", "blatt", "chronicle", "courier",
        "dagblad", "dagbladet", "dispatch", "echo", "enquirer", "examiner", "gazeta", "gazette", "gazzetta",
        "independent", "inquirer", "jornal", "kurier", "mercury", "mirror", "monitor", "nachrichten",
        "nyheter", "nyheder", "observer", "posten", "presse", "radio", "register", "reporter", "sentinel",
        "tageblatt", "tagblatt", "television", "tidende", "tidning", "tv", "zeitung",
    ]
    private static let outletSyllables = ["avisen", "bladet", "dagblad", "posten", "tidende", "zeitung"]

    /// Whether a phrase says what an outlet is and then its name: "the daily Vellinform".
    func namesOutlet(_ head: Range<Int>) -> Bool {
        head.contains { isOutletNoun($0) && head.contains($0 + 1) }
    }

    /// The name of an agency or paper without what describes it: "Russian news agency RIA" is RIA.
    func outletName(_ head: Range<Int>) -> String {
        if let first = head.first(where: { has($0, .outlet) }) {
            var end = first + 1
            while end < head.upperBound, has(end, [.outlet, .outletNoun]), isNameLike(end) { end += 1 }
            return string(first..<end)
        }
        let name = agency(head) ?? properRange(head) ?? head
        return string(withoutOwner(name))
    }

    /// "Herald" of "Britain’s Herald".
    private func withoutOwner(_ name: Range<Int>) -> Range<Int> {
        guard let owner = name.firstIndex(where: { kind($0) == .clitic }), owner + 1 < name.upperBound,
            isNameLike(owner + 1), has(name.lowerBound, .country) || owner - name.lowerBound < 2
        else { return name }
        return (owner + 1)..<name.upperBound
    }

    /// The name beside the word "agency": "the news agency Vellinform", "Tarn's Vellinform agency",
    /// or behind another word for an outlet: "the daily Vellinform".
    private func agency(_ head: Range<Int>) -> Range<Int>? {
        // "a local magazine, Vellinform"
        if let noun = head.first(where: { isNamedBehindComma($0) }), noun + 2 < head.upperBound {
            return (noun + 2)..<head.upperBound
        }
        guard let noun = head.first(where: { isAgencyWord($0) || isOutletNoun($0) }) else { return nil }
        var end = noun + 1
        while end < head.upperBound, isNameLike(end) { end += 1 }
        if end > noun + 1 { return (noun + 1)..<end }
        guard isAgencyWord(noun) else { return nil }
        let last = id(noun - 1) == .news ? noun - 1 : noun
        var start = last
        while start > head.lowerBound, isNameLike(start - 1) || isWithinName(start - 1, head),
            !has(start - 1, .determiner),
            !isFlattened || last - start < 1
        { start -= 1 }
        return start < last ? start..<last : nil
    }

    private func isNamedBehindComma(_ at: Int) -> Bool {
        has(at, .outletNoun) && !isFlattened && !isNameLike(at) && kind(at + 1) == .comma
            && isNameLike(at + 2)
    }

    /// "of" in "the Press Trust of Vell".
    func isWithinName(_ at: Int, _ head: Range<Int>) -> Bool {
        id(at) == .of && !isFlattened && at > head.lowerBound && isNameLike(at - 1) && isNameLike(at + 1)
    }

    /// Whether a phrase is a short name that may be a paper's: "Tarn Echo", "El Correo del Norte".
    func mayNameOutlet(_ phrase: Range<Int>) -> Bool {
        guard let first = phrase.first, isNameLike(first), isNameLike(phrase.upperBound - 1) else {
            return false
        }
        let isJoined = phrase.contains { !isNameLike($0) }
        guard phrase.count <= (isJoined ? 5 : 3), !isJoined || !has(first, [.male, .female]) else {
            return false
        }
        return phrase.allSatisfy {
            isNameLike($0) && !has($0, [.title, .audience])
                || ParsedText.joiners.contains(string($0..<($0 + 1)))
        }
    }

    private static let joiners: Set<String> = [
        "da", "de", "del", "della", "des", "di", "do", "du", "et", "la", "y",
    ]

    /// "the paper", "this newspaper", "the agency": an outlet without its name.
    func isOutletAlone(_ phrase: Range<Int>) -> Bool {
        guard phrase.count > 1, phrase.count < 4, has(phrase.lowerBound, .determiner) else { return false }
        let noun = phrase.upperBound - 1
        guard !phrase.dropFirst().contains(where: { isNameLike($0) || has($0, .outlet) }) else {
            return false
        }
        return ParsedText.outletWords.contains(string(noun..<(noun + 1)))
    }

    private static let outletWords: Set<String> = [
        "agency", "broadcaster", "channel", "daily", "magazine", "network", "newspaper", "outlet", "paper",
        "station",
    ]

    /// "a draft seen by Vellinform": the document, and who has it.
    func heldDocument(_ source: Range<Int>) -> (document: Range<Int>, holder: Range<Int>)? {
        for at in source.dropFirst().prefix(24) where id(at) == .by {
            guard at - 1 > source.lowerBound, at + 1 < source.upperBound, isHeld(at - 1) else { continue }
            var end = at + 1
            while end < source.upperBound, kind(end) != .comma { end += 1 }
            let holder = (at + 1)..<end
            guard !holder.isEmpty else { return nil }
            return hasOutlet(holder) || mayNameOutlet(holder) ? (source.lowerBound..<(at - 1), holder) : nil
        }
        return nil
    }

    /// "seen" in "a draft seen by Vellinform".
    func isHeld(_ at: Int) -> Bool {
        id(at + 1) == .by && kind(at) == .word && ParsedText.held.contains(string(at..<(at + 1)))
    }

    private static let held: Set<String> = [
        "acquired", "disclosed", "obtained", "published", "reported", "revealed", "reviewed", "seen",
        "verified", "viewed",
    ]

    /// "broadcaster" in "the broadcaster Vellinform": what an outlet is, with its name behind it.
    func isOutletNoun(_ at: Int) -> Bool {
        guard !isFlattened, has(at, .outletNoun), at + 1 < tokens.count, kind(at) == .word else {
            return false
        }
        return !tokens[at].flags.contains(.isCapitalised) && kind(at + 1) == .word && isNameLike(at + 1)
            && !has(at + 1, [.time, .determiner, .title])
    }

    /// "agency" in small letters; in a flattened text only behind "news".
    private func isAgencyWord(_ at: Int) -> Bool {
        guard id(at) == .agency, at > 0 else { return false }
        if isFlattened { return id(at - 1) == .news }
        return !tokens[at].flags.contains(.isCapitalised)
    }
}
