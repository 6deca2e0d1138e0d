import StetModel
import StetText

/// Raises what time has overtaken: an old statement told again, a correction that the article it was
/// taken from has made since.
enum TimeFlags {
    /// How many days later a statement is old news.
    private static let staleDays = 30

    /// The flags of one claim.
    static func raised(by group: StatedGroup, _ facts: StoryFacts) -> [StoryFlag] {
        guard group.isClaim else { return [] }
        let texts = Dictionary(facts.texts.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
        return stale(group, texts, facts.published) + corrections(group, texts, facts)
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

    /// One flag for each article that tells what another has corrected by then, and does not say so.
    private static func corrections(
        _ group: StatedGroup, _ texts: [Int: StoryText], _ facts: StoryFacts
    ) -> [StoryFlag] {
        let said = group.claims.first.flatMap { facts.claims[$0] }.map { StatedWords($0).telling } ?? []
        let notices = facts.texts.flatMap { text in
            corrections(in: text).filter { notice in
                let shared = StatedWords(text, [notice]).telling.intersection(said).count
                return shared > 1 && shared * 2 >= said.count
            }.map { StoryFlag.Evidence(article: text.article, span: $0) }
        }
        guard !notices.isEmpty else { return [] }
        return group.places.indices.compactMap { index in
            let place = group.places[index]
            guard place.stance == .asserts, let own = texts[place.article], corrections(in: own).isEmpty
            else { return nil }
            let notice = notices.first {
                isBefore($0.article, place.article, group.origins.taken[index], group, facts)
            }
            guard let notice else { return nil }
            return StoryFlag(
                kind: .correctionUpstream,
                detail: "\(place.outlet) tells what has been corrected elsewhere.",
                evidence: [notice, place.evidence], claims: group.claims)
        }
    }

    /// Whether the article with the notice is where the place was taken from, or was out before it.
    private static func isBefore(
        _ notice: Int, _ article: Int, _ taken: Int?, _ group: StatedGroup, _ facts: StoryFacts
    ) -> Bool {
        if let taken, group.places[taken].article == notice { return true }
        guard let one = facts.published[notice], let two = facts.published[article] else { return false }
        return PublishedTime.isEarlier(one, than: two)
    }

    private static func corrections(in text: StoryText) -> [TextSpan] {
        text.reading.regions.filter { $0.label == "correction" }.map(\.span)
    }
}
