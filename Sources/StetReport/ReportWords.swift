import StetModel

/// The phrases that the formats for people share, as plain text that is not neutralised yet.
enum ReportWords {
    /// What a wording is called beside its words: "cut" for a truncated one.
    static func wording(_ mention: ReportUtterance.Mention) -> String {
        switch mention.difference {
        case _ where mention.isPart: "part of it, nothing cut short"
        case "none": "whole"
        case "punctuation": "punctuation only"
        case "ellipsis": "shortened, and marked so"
        case "truncated": "cut"
        case "altered": "words changed"
        case "merged": "spliced"
        case "translated": "perhaps another translation"
        default: words(of: mention.difference)
        }
    }

    /// The same in one word, for a cell.
    static func wordingCell(_ mention: ReportUtterance.Mention) -> String {
        switch mention.difference {
        case _ where mention.isPart: "part"
        case "none": "whole"
        case "truncated": "cut"
        case "altered": "changed"
        case "merged": "spliced"
        default: words(of: mention.difference)
        }
    }

    /// How an utterance is given, each way once with the articles that give it so: "cut [a1, a3]".
    static func wordings(of utterance: ReportUtterance) -> [String] {
        var ways: [(way: String, articles: [String])] = []
        for mention in utterance.mentions {
            let way = wording(mention)
            let place = ways.firstIndex { $0.way == way } ?? ways.count
            if place == ways.count { ways.append((way, [])) }
            if !ways[place].articles.contains(mention.quote.article) {
                ways[place].articles.append(mention.quote.article)
            }
        }
        return ways.map { "\($0.way) [\($0.articles.joined(separator: ", "))]" }
    }

    /// What is said of a mention beside its wording: "stronger: it lacks “reportedly”", "through RIA".
    static func details(_ mention: ReportUtterance.Mention) -> [String] {
        let through = mention.through.isEmpty ? nil : "through \(mention.through.joined(separator: ", "))"
        return [mention.strength, through].compactMap(\.self)
    }

    /// What became of a claim that was set aside: "dropped, merged into c1".
    static func setAside(_ claim: ReportClaim) -> String {
        claim.state.label + (claim.mergedInto.map { ", merged into \($0)" } ?? "")
    }

    /// "09:40 UTC", of minutes since 1970.
    static func clock(of minutes: Int) -> String {
        let ofDay = ((minutes % 1_440) + 1_440) % 1_440
        let (hour, minute) = (String(ofDay / 60), String(ofDay % 60))
        return "\(hour.utf8.count < 2 ? "0" : "")\(hour):\(minute.utf8.count < 2 ? "0" : "")\(minute) UTC"
    }

    /// State, verdict, publication and finding of a claim.
    static func status(of claim: ReportClaim) -> [String] {
        var parts = [claim.state.label, claim.verdict?.label ?? "no verdict", words(of: claim.publication)]
        if let workflow = claim.workflow { parts.append("under \(workflow)") }
        if let finding = claim.finding { parts.append("attribution: \(words(of: finding))") }
        return parts
    }

    /// A person and the part the person had: "@ada (checker): rated true, system user".
    static func check(_ check: ReportCheck) -> String {
        var text = "@\(check.reviewer) (\(words(of: check.slot))): \(check.act)"
        if let identified = check.identified { text += ", \(identified)" }
        if let event = check.event { text += ", event \(event)" }
        return text
    }

    /// "3 pieces of evidence, 2 primary".
    static func evidenceCount(of claim: ReportClaim) -> String {
        let primary = claim.evidence.count { $0.isPrimary }
        switch claim.evidence.count {
        case 0: return "no evidence"
        case 1: return "1 piece of evidence" + (primary == 1 ? ", primary" : "")
        case let count: return "\(count) pieces of evidence" + (primary > 0 ? ", \(primary) primary" : "")
        }
    }

    /// How one article comes by a claim: "cites RIA", "own reporting".
    static func relation(_ appearance: ReportAppearance) -> String {
        switch appearance.relation {
        case .own: "own reporting"
        case .contradicts: "contradicts"
        case .cites, .rewrites:
            appearance.relation.rawValue + (appearance.hops.last.map { " \($0)" } ?? "")
        }
    }

    /// Everything about an appearance but its words: "cites RIA · indirect · on record · t3 · first".
    static func details(_ appearance: ReportAppearance) -> [String] {
        var parts = [relation(appearance)]
        if let mode = appearance.mode { parts.append(mode.rawValue) }
        if let sourcing = appearance.sourcing { parts.append(words(of: sourcing.rawValue)) }
        if let attribution = appearance.attribution { parts.append(attribution) }
        if appearance.isFirst { parts.append("first") }
        return parts
    }

    /// What a piece of evidence is: its citation, else its address, else its kind.
    static func title(of evidence: ReportEvidence) -> String {
        evidence.citation ?? evidence.url ?? evidence.kind
    }

    /// Stance, weight, grade and person of a piece of evidence.
    static func details(_ evidence: ReportEvidence) -> [String] {
        var parts = [evidence.stance, evidence.isPrimary ? "primary" : "secondary", words(of: evidence.kind)]
        if let grade = evidence.grade { parts.append("grade \(grade)") }
        parts.append("@\(evidence.addedBy)")
        return parts
    }

    /// Under the heading of the wordings: who says that they belong together.
    static let aboutWordings =
        "Laid side by side by the program: that these words are one utterance is its proposal."

    /// What a source is and how it is named, each said once.
    static func kinds(of source: ReportSource) -> [String] {
        let kind = words(of: source.kind)
        let sourcing = source.sourcing.map { words(of: $0.rawValue) }
        return [kind] + [sourcing].compactMap(\.self).filter { $0 != kind }
    }

    /// What is said above passages that two articles share.
    static let aboutCopies =
        "Found by the program: words that two articles have in common, lightly rewritten ones too. Who had "
        + "them from whom is its proposal, with the reason."

    /// How words are marked that only one wording has.
    static let aboutMarks = "Words in {+ +} stand in this wording only."

    /// The words of a mention, those in `{+ +}` that the wording it is compared with does not have.
    static func marked(_ mention: ReportUtterance.Mention) -> String {
        guard mention.differs else { return mention.quote.text }
        return mention.words.map { step in
            step.isShared || step.told.isEmpty ? step.told : "{+\(step.told)+}"
        }.joined()
    }

    /// The first words that a mention lacks of the wording it is compared with; empty where it lacks none.
    static func missing(from mention: ReportUtterance.Mention) -> String {
        let missing = mention.words.filter { step in
            !step.isShared
                && step.against.unicodeScalars.contains { scalar in
                    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                }
        }.map(\.against)
        let shown = missing.prefix(4).map { "“\(shortened(Escaping.oneLine($0), to: 72))”" }
        return (shown + (missing.count > 4 ? ["…"] : [])).joined(separator: " · ")
    }

    /// How much of a stretch of another wording is printed beside each of many that differ from it.
    static let stretchLength = 240

    /// The beginning and the end of a long stretch, cut between words where there are any.
    static func elided(_ text: String, to length: Int = stretchLength) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > length else { return text }
        var head = scalars.prefix(length / 2)
        var tail = scalars.suffix(length / 2)
        if let blank = head.lastIndex(of: " "), 2 * blank.utf16Offset(in: text) > length / 2 {
            head = head[..<blank]
        }
        if let blank = tail.prefix(length / 4).firstIndex(of: " ") { tail = tail[blank...].dropFirst() }
        return "\(String(head)) … \(String(tail))"
    }

    /// Under the heading of the flags: who raises them.
    static let aboutFlags =
        "Raised by the program from what people accepted: each is something to look at, not a finding."

    /// How sure a reviewer was: "sure 0.9".
    static func heading(of review: ReportReview) -> String {
        let confidence = review.confidence.map { ", confidence \($0)" } ?? ""
        return "@\(review.reviewer) (\(words(of: review.slot)), round \(review.round)): "
            + review.verdict.label + confidence + (review.isVoid ? ", set aside" : "")
    }

    /// "2026-11-20 10:12 UTC".
    static func minute(_ time: Timestamp) -> String {
        let text = time.description
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
    }

    /// How long something lasted, in its largest unit: "3 days", "5 hours", "1 minute".
    static func duration(from start: Timestamp, to end: Timestamp) -> String {
        let minutes = max(0, end.milliseconds - start.milliseconds) / 60_000
        if minutes >= 2 * 1_440 { return counted(minutes / 1_440, "day") }
        return minutes >= 120 ? counted(minutes / 60, "hour") : counted(minutes, "minute")
    }

    /// "log head 214 9f3c2a7be01d", or that the log is empty.
    static func logHead(_ head: ReportHead) -> String {
        head.logSequence == 0 ? "empty log" : "log head \(head.logSequence) \(head.logHash.prefix(12))"
    }

    /// "4 articles · 4 outlets · 1 related · 4 to 6 March 2026".
    static func extent(of report: AttributionReport) -> [String] {
        let members = report.articles.filter { $0.relation == .member }
        let outlets = Set(members.compactMap(\.outlet)).count
        let related = report.articles.count - members.count
        var parts = [counted(members.count, "article"), counted(outlets, "outlet")]
        if related > 0 { parts.append("\(related) related") }
        let days = members.compactMap { $0.published }.compactMap { CivilDate(String($0.prefix(10))) }
            .sorted { $0.daysSinceEpoch < $1.daysSinceEpoch }
        if let first = days.first, let last = days.last { parts.append(dates(from: first, to: last)) }
        return parts
    }

    /// "n suggestions not decided yet", where there are any.
    static func waiting(of article: ReportArticle) -> String? {
        article.suggestionsWaiting == 0
            ? nil : counted(article.suggestionsWaiting, "suggestion") + " not decided yet"
    }

    /// "20 to 21 July 2017", naming month and year once where they are the same.
    static func dates(from first: CivilDate, to last: CivilDate) -> String {
        let end = "\(last.day) \(months[last.month - 1]) \(last.year)"
        if first == last { return end }
        if first.year != last.year {
            return "\(first.day) \(months[first.month - 1]) \(first.year) to \(end)"
        }
        if first.month != last.month { return "\(first.day) \(months[first.month - 1]) to \(end)" }
        return "\(first.day) to \(end)"
    }

    /// "20 Jul".
    static func shortDay(_ date: CivilDate) -> String { "\(date.day) \(months[date.month - 1].prefix(3))" }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
