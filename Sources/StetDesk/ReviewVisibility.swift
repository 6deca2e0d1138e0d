import StetModel
import StetStorage
import StetWorkflow

extension ClaimFile {
    /// The verdicts that a person may see, oldest first: blind ones only after their own, secret ones only
    /// when the claim is done. One that was given on another text or other evidence is void here.
    ///
    /// Whatever shows a verdict to somebody takes it from here.
    func visibleReviews(for viewer: TeamMember) -> [Review] {
        let situation = situation
        return zip(reviews, situation.reviews).compactMap { review, fact in
            guard workflow.maySee(fact, on: situation, by: viewer) else { return nil }
            var review = review
            review.isVoid = fact.isVoid
            return review
        }
    }

    /// All verdicts as JSON tells them: those that are not named without what they say.
    func reviewAnswers(telling visible: Set<ID<Review>>) -> [JSON] {
        zip(reviews, situation.reviews).map { review, fact in
            let isSeen = visible.contains(review.id)
            return .object(leavingOut: [
                "id": JSON(describing: review.id), "round": .integer(review.round),
                "slot": .string(review.slot), "reviewer": .string(review.reviewer),
                "verdict": isSeen ? .string(review.verdict) : nil,
                "confidence": isSeen ? review.confidence.map(JSON.init) : nil,
                "rationale": isSeen ? .string(review.rationale) : nil,
                "hidden": isSeen ? nil : .boolean(true), "void": .boolean(fact.isVoid),
                "at": .string(review.addedAt.description),
            ])
        }
    }
}
