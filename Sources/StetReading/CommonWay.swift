import StetModel

/// The way that all an article has from one person came, told once and meant for the rest: "Ruiz was cited
/// by Seawire as saying …", and two paragraphs down "Ruiz said".
enum CommonWay {
    /// The attributions with that way where the text names one and only one for the person.
    ///
    /// - Parameters:
    ///   - isCarried: whether attribution `index` names an outlet that the words came through.
    ///   - isOpen: whether it leaves open how they came to the article.
    ///   - isElsewhere: whether it says that they were said to others, or at another time than the rest.
    static func filled(
        _ attributions: [ReadAttribution], isCarried: (Int) -> Bool, isOpen: (Int) -> Bool,
        isElsewhere: (Int) -> Bool
    ) -> [ReadAttribution] {
        var ways: [String: [String]] = [:]
        var several: Set<String> = []
        for (index, attribution) in attributions.enumerated() where attribution.sourcing == .onRecord {
            guard let name = attribution.source?.name else { continue }
            if isElsewhere(index) { several.insert(name) }
            guard attribution.hops.count > 1, attribution.hops[0] == name, isCarried(index) else { continue }
            if let known = ways[name], known != attribution.hops { several.insert(name) }
            ways[name] = attribution.hops
        }
        guard !ways.isEmpty else { return attributions }
        var filled = attributions
        for index in filled.indices {
            guard filled[index].sourcing == .onRecord, let name = filled[index].source?.name,
                filled[index].hops.first == name, !several.contains(name), let way = ways[name],
                isShorter(filled[index].hops, way), isOpen(index)
            else { continue }
            filled[index].hops = way
        }
        return filled
    }

    /// Whether a way is another one without what lies in its middle; whom all is credited to ends both.
    private static func isShorter(_ hops: [String], _ way: [String]) -> Bool {
        hops.count < way.count && way.suffix(hops.count - 1).elementsEqual(hops.dropFirst())
    }

    /// Whether the words came through an outlet: named beside the cue, or reporting them in its turn.
    static func isCarried(_ draft: Draft, among drafts: [Draft], in text: ParsedText) -> Bool {
        if draft.carrier != nil { return true }
        guard draft.parent >= 0, let reporter = drafts[draft.parent].source else { return false }
        return text.hasOutlet(reporter)
    }

    /// Whether nothing says to whom or where the words were said: not "told reporters", not "wrote", not
    /// "said last year".
    static func isOpen(_ draft: Draft, in text: ParsedText) -> Bool {
        guard draft.carrier == nil, text.id(draft.head) != .told, !isWritten(draft.head, text),
            !isOccasion(draft, text)
        else { return false }
        return !isAtAnotherTime(draft, text)
    }

    /// Whether one occasion is not all there was: "told lawmakers", or what an outlet had "last week".
    static func isElsewhere(_ draft: Draft, in text: ParsedText) -> Bool {
        if draft.carrier != nil { return isAtAnotherTime(draft, text) }
        if isOccasion(draft, text) { return true }
        guard text.id(draft.head) == .told, text.has(draft.head + 1, .audience) else { return false }
        // What reporters are told comes to an article through any of them.
        let audience = text.string((draft.head + 1)..<(draft.head + 2)).lowercased()
        return audience != "reporters" && audience != "journalists"
    }

    /// "Speaking at the harbour, Ruiz said", "Asked by this newspaper, Ruiz replied": an occasion of its own.
    private static func isOccasion(_ draft: Draft, _ text: ParsedText) -> Bool {
        let sentence = text.sentences[Int(text.sentenceOf[draft.head])]
        let first = text.string(sentence.lowerBound..<(sentence.lowerBound + 1))
        if first == "Speaking" || draft.source?.contains(where: { text.ends($0, with: "peaking") }) == true {
            return true
        }
        guard first == "Asked" || first == "Questioned" else { return false }
        return sentence.prefix(8).contains { at in
            ["me", "us", "this"].contains(text.string(at..<(at + 1)))
        }
    }

    /// "Last week Ruiz said": another occasion.
    private static func isAtAnotherTime(_ draft: Draft, _ text: ParsedText) -> Bool {
        let sentence = text.sentences[Int(text.sentenceOf[draft.head])]
        return sentence.prefix(3).contains { text.has($0, .time) }
    }

    private static func isWritten(_ head: Int, _ text: ParsedText) -> Bool {
        let word = text.string(head..<(head + 1)).lowercased()
        return ["tweet", "post", "writ", "wrote", "blog"].contains { word.hasPrefix($0) }
    }
}
