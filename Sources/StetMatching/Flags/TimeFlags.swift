import StetModel
import StetText

/// Raises what time has overtaken: an old statement told again, a correction that the article it was
/// taken from has made since.
enum TimeFlags {
    /// How many days later a statement is old news.
    private static let staleDays = 30

    /// The flags of one claim.
    static func raised(
        by group: StatedGroup, _ texts: [Int: StoryText], _ published: [Int: String]
    ) -> [StoryFlag] {
        guard group.isClaim else { return [] }
        return stale(group, texts, published) + corrections(group, texts)
    }

    private static func stale(
        _ group: StatedGroup, _ texts: [Int: StoryText], _ published: [Int: String]
    ) -> [StoryFlag] {
        func day(_ place: AppearanceFacts) -> Timestamp? {
            published[place.article].flatMap { PublishedTime($0)?.instant }
        }
        let dated = group.places.filter { $0.stance != .denies }.compactMap { place in
            day(place).map { (place: place, day: $0) }
        }
        guard let first = dated.min(by: { $0.day < $1.day }) else { return [] }
        return dated.compactMap { later in
            let days = (later.day.milliseconds - first.day.milliseconds) / 86_400_000
            guard days >= staleDays, let text = texts[later.place.article],
                !SpokenDate.isTold(in: StatedWords(text, [text.sentence(around: later.place.span)]))
            else { return nil }
            return StoryFlag(
                kind: .staleClaim,
                detail: "\(later.place.outlet) tells this without a date, \(days) days after "
                    + "\(first.place.outlet) first had it.",
                evidence: [first.place.evidence, later.place.evidence], claims: group.claims)
        }
    }

    /// One flag for each article that has a statement from one which has corrected it, and does not say so.
    private static func corrections(_ group: StatedGroup, _ texts: [Int: StoryText]) -> [StoryFlag] {
        group.places.indices.compactMap { index in
            guard let from = group.origins.taken[index] else { return nil }
            let (source, place) = (group.places[from], group.places[index])
            guard let text = texts[source.article], let later = texts[place.article],
                corrections(in: later).isEmpty
            else { return nil }
            let stated = StatedWords(text, [source.span]).telling
            let notice = corrections(in: text).first {
                StatedWords(text, [$0]).telling.intersection(stated).count > 1
            }
            guard let notice else { return nil }
            return StoryFlag(
                kind: .correctionUpstream,
                detail:
                    "\(source.outlet), where \(place.outlet) has this from, carries a correction about it.",
                evidence: [
                    StoryFlag.Evidence(article: source.article, span: notice), source.evidence,
                    place.evidence,
                ], claims: group.claims)
        }
    }

    private static func corrections(in text: StoryText) -> [TextSpan] {
        text.reading.regions.filter { $0.label == "correction" }.map(\.span)
    }
}
