/// Orders the likeliest claims by a weighted sum of what they have in common with the question.
///
/// The weights are set by reasoning, not trained. BM25 against the best candidate carries most: on cleaned
/// words it is right most of the time, so that the rest may only decide what is close. A post is checked
/// within days or weeks, far oftener than after years, so that the points for the day fall with the
/// logarithm of the distance, and sooner where the claim is from before the question. Who said a thing
/// says it again: a known speaker weighs like a rare word.
struct ClaimRanking {
    /// What each feature adds at most, in thousandths of a thousand.
    private enum Points {
        static let likelihood = 500
        static let ofClaim = 80
        static let ofQuestion = 60
        static let together = 100
        static let figures = 60
        static let context = 60
        static let speaker = 200
        static let day = 300
    }

    /// How the points for the day fall.
    private enum Fall {
        /// What a day before the question counts as, in thousandths of one after it.
        static let earlier = 1_500
        /// The doublings of the distance until nothing is left, in 1,024ths.
        static let reach = 8_192
    }

    /// The BM25 of the likeliest claim.
    let highest: Int
    /// The day of the question, where it is known.
    let day: Int32?
    /// Whether a context and a speaker are known.
    let hasContext: Bool

    /// The points of a claim; what is unknown of the question adds to none.
    func points(_ features: ClaimCloseness.Features, likelihood: Int, day claimDay: Int32?) -> Int {
        var points = Points.likelihood * likelihood / max(1, highest)
        points += Points.ofClaim * features.ofClaim / 1_000
        points += Points.ofQuestion * features.ofQuestion / 1_000
        points += Points.together * features.together / 1_000
        points += Points.figures * features.figures / 1_000
        if hasContext { points += Points.context * features.ofContext / 1_000 }
        if let speaker = features.speaker { points += Points.speaker * speaker / 1_000 }
        if let day { points += dayPoints(day, claimDay) }
        return points
    }

    /// A third of the points where the day of a claim is unknown.
    private func dayPoints(_ asked: Int32, _ claim: Int32?) -> Int {
        guard let claim else { return Points.day / 3 }
        let distance = Int(claim) - Int(asked)
        let days = distance >= 0 ? distance : -distance * Fall.earlier / 1_000
        // Each doubling of the distance, counted from four days, costs an eighth.
        let doublings = FixedLogarithm.ofRatio(4 + days, 4)
        return max(0, Points.day - Points.day * doublings / Fall.reach)
    }
}
