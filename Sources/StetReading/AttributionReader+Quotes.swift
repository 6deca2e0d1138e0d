import StetText

/// Whether a quotation beside a source and cue is what they report, and how far it goes.
extension AttributionReader {
    /// Whether a quotation right before source and cue is what they report: a mark leads over, or it is long.
    /// `The “late” letter said` and `… “a mess.” She claimed it was late` hold none.
    func leadsUp(_ left: Int, to unit: Int, isEnd: Bool) -> Bool {
        let quotation = text.quotations[left]
        if text.kind(unit - 1) == .comma || text.kind(unit - 1) == .dash { return true }
        switch text.kind(quotation.end - 1) {
        case .comma, .question, .exclamation, .ellipsis, .dash: return true
        case .stop: return isEnd
        default: return quotation.end - quotation.first >= 5
        }
    }

    /// "Ek, they wrote, “showed no remorse”": the subject of the quoted words stands before the source.
    func withLead(_ found: Content, unit: Int, window: Range<Int>, level: Int32) -> Content {
        let lead = window.lowerBound..<max(window.lowerBound, unit - 1)
        guard text.kind(unit - 1) == .comma, (1...7).contains(lead.count),
            !contents.holdsVerb(lead) || text.has(lead.upperBound - 1, .be),
            text.isNameLike(lead.lowerBound) || text.has(lead.lowerBound, .determiner),
            !lead.contains(where: { text.quoteOf[$0] != level || text.isMark($0) || text.has($0, .time) }),
            !text.has(
                lead.lowerBound, [.preposition, .subordinator, .coordinator, .adverb, .cue]),
            !text.ends(lead.lowerBound, with: "ing"), !text.ends(lead.lowerBound, with: "ed")
        else { return found }
        return Content(pieces: [lead] + found.pieces)
    }

    /// Whether a mark that ends a clause stands before the closing one: chanted “Build it!” as he spoke.
    func endsItself(_ quotation: Quotation) -> Bool {
        switch text.kind(quotation.end - 1) {
        case .comma, .stop, .question, .exclamation: true
        default: false
        }
    }
}
