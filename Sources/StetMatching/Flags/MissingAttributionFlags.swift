import StetModel
import StetText

/// Raises what an article states of itself although another gives it to somebody, and what is put down
/// to nobody ("reportedly", "it emerged that").
enum MissingAttributionFlags {
    /// What is put down to nobody: "it is understood that", "were said to". A hedge is another matter.
    static func unsourced(_ appearances: [AppearanceFacts]) -> [StoryFlag] {
        appearances.filter {
            $0.mode != nil && $0.sourcing == .unattributed && $0.hedge == nil && $0.hops.isEmpty
        }.map { place in
            StoryFlag(
                kind: .missingAttribution, detail: "\(place.outlet) puts this down to nobody.",
                evidence: [place.evidence], claims: StatedGroup.claims(of: [place]))
        }
    }

    /// The flags of one claim.
    static func raised(by group: StatedGroup, _ texts: [Int: StoryText]) -> [StoryFlag] {
        guard group.isClaim else { return [] }
        let attributed = group.places.indices.first {
            !group.origins.chains[$0].isEmpty && group.places[$0].stance != .denies
        }
        return group.places.indices.compactMap { index in
            let place = group.places[index]
            guard group.origins.chains[index].isEmpty, place.mode == nil, let attributed,
                group.places[attributed].article != place.article,
                let text = texts[place.article], !isAttributed(place.span, in: text)
            else { return nil }
            let other = group.places[attributed]
            let source = group.origins.chains[attributed].first ?? other.outlet
            return StoryFlag(
                kind: .missingAttribution,
                detail: "\(place.outlet) states as its own what \(other.outlet) has from \(source).",
                evidence: [other.evidence, place.evidence], claims: group.claims)
        }
    }

    /// Whether the text gives the words to somebody, accepted or not.
    private static func isAttributed(_ span: TextSpan, in text: StoryText) -> Bool {
        text.reading.attributions.contains { attribution in
            attribution.source != nil && attribution.content.contains { $0.overlaps(span) }
        }
    }
}
