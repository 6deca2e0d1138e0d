public import StetModel

/// Decides to which story an article belongs: articles about one event are one story, an earlier or
/// later event of the same affair is a related one.
///
/// Pure: what it is given decides, not the order of anything but numbers. Likeness says whether two
/// articles are about the same affair; the time between them says whether about the same event: two
/// reporters who saw the same day with other eyes share no more words than two events of an affair do.
/// The thresholds are set by reasoning and tried on articles: strangers lie below 0.10, reports of one
/// event with nothing in common but the event above 0.20, most others of one event above 0.38. Two crimes,
/// or two companies' results, of one day are as alike as the former; but they have no names in common.
public enum StoryGrouping {
    /// How many stories are named as related at most.
    public static let relatedLimit = 3

    /// From here on, two articles of the same days tell one event.
    private static let sameEvent = Score(thousandths: 380)
    /// How many names two articles share at least that tell one event though they are less alike.
    private static let tellingNames = 3
    /// From here on, two articles with names in common do, within two days of each other.
    private static let sameEventAtOnce = Score(thousandths: 200)
    /// From here on, an article within two days of two stories shows that they are one; it takes more
    /// than to join one of them.
    private static let oneStory = Score(thousandths: 220)
    /// From here on, two articles with names in common do, of the same days.
    private static let sameEventByNames = Score(thousandths: 300)
    /// From here on, they do so without a date, or some days apart.
    private static let sameEventLoosely = Score(thousandths: 520)
    /// From here on, they are one text printed twice, whenever that was.
    private static let sameText = Score(thousandths: 850)
    /// From here on, they are about one affair.
    private static let sameAffair = Score(thousandths: 260)

    /// From here on, what two articles share in words bears on whether they tell one event.
    public static let tellingContainment = Score(thousandths: 150)
    /// Two articles of the same days that share so much in words tell one event when they are this alike.
    private static let copiedContainment = Score(thousandths: 300)
    private static let sameEventCopied = Score(thousandths: 300)

    /// Full days between two articles.
    private static let atOnce = 1
    private static let sameDays = 3
    private static let someDays = 6
    private static let affairDays = 120
    private static let dayMilliseconds = 86_400_000

    /// Where the article belongs, given the articles that it might share a story with.
    public static func decide(
        _ profile: StoryProfile, published: Timestamp?, candidates: [StoryCandidate]
    ) -> StoryDecision {
        var joins: [Int: Match] = [:]
        var related: [Int: Match] = [:]
        for candidate in candidates {
            let likeness = profile.likeness(to: candidate.profile)
            let days = days(published, candidate.published)
            let match = Match(candidate: candidate, likeness: likeness, days: days)
            if match.isSameEvent {
                let before = joins[candidate.story]
                if before.map({ match.isCloser(than: $0) }) ?? true { joins[candidate.story] = match }
            } else if match.score >= sameAffair, (days ?? 0) <= affairDays {
                let before = related[candidate.story]
                if before.map({ match.isCloser(than: $0) }) ?? true { related[candidate.story] = match }
            }
        }
        let told = joins.values.sorted { $0.isCloser(than: $1) }
        if let closest = told.first {
            let also = told.dropFirst().prefix(relatedLimit).filter(\.showsOneStory).map(\.story)
            return .joins(story: closest.candidate.story, reason: closest.reason, also: also)
        }
        let closest = related.values.sorted { $0.isCloser(than: $1) }.prefix(relatedLimit)
        return .starts(related: closest.map(\.story))
    }

    private static func days(_ one: Timestamp?, _ two: Timestamp?) -> Int? {
        guard let one, let two else { return nil }
        let (earlier, later) = (min(one, two).milliseconds, max(one, two).milliseconds)
        let (gap, overflows) = later.subtractingReportingOverflow(earlier)
        return overflows ? .max : gap / dayMilliseconds
    }

    /// One candidate that is alike enough to be spoken of.
    private struct Match {
        let candidate: StoryCandidate
        let likeness: StoryProfile.Likeness
        let days: Int?

        var score: Score { likeness.score }

        /// Whether the two articles tell one event.
        var isSameEvent: Bool {
            let days = days ?? 0
            // Common boilerplate alone makes no story: the articles have to be alike as well.
            if candidate.containment >= copiedContainment, score >= sameEventCopied, days <= sameDays {
                return true
            }
            guard self.days != nil else { return score >= sameEventLoosely }
            if days <= sameDays {
                return score >= sameEvent && !areStrangers
                    || hasNames(days <= atOnce ? sameEventAtOnce : sameEventByNames)
            }
            return score >= sameText || days <= someDays && score >= sameEventLoosely
        }

        /// Whether they name people and places, and none in common, and are not much alike.
        private var areStrangers: Bool {
            score < sameEventLoosely && likeness.areNamed && likeness.names == 0
        }

        /// Whether they are so alike at least, and share names.
        private func hasNames(_ least: Score) -> Bool { score >= least && likeness.names >= tellingNames }

        /// Whether this is the better match; the older story and article win a tie.
        func isCloser(than other: Match) -> Bool {
            if score != other.score { return score > other.score }
            if candidate.story != other.candidate.story { return candidate.story < other.candidate.story }
            return candidate.article < other.candidate.article
        }

        /// Whether the story of the candidate is one with that which the article joins.
        var showsOneStory: Bool {
            guard let days, days <= sameDays else { return false }
            return score >= sameEvent && !areStrangers
                || hasNames(days <= atOnce ? oneStory : sameEventByNames)
        }

        var story: RelatedStory { RelatedStory(story: candidate.story, reason: reason, score: score) }

        var reason: String {
            let copied =
                candidate.containment >= tellingContainment ? ", text in common \(candidate.containment)" : ""
            let likeness = "likeness \(score) to a\(candidate.article)\(copied)"
            return switch days {
            case nil: "\(likeness), dates not known"
            case 0: "\(likeness), published within a day of it"
            case 1: "\(likeness), published one day from it"
            case .some(let days): "\(likeness), published \(days) days from it"
            }
        }
    }
}
