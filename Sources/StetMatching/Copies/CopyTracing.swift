import StetModel
import StetText

/// Finds out which way words went between two articles: by what each names near the words, then by a
/// third whom both name, then by when they were published, then by what each names anywhere.
struct CopyTracing {
    /// The first article with its credits.
    let first: (party: CopyParty, credits: CopyCredits)
    /// The second article with its credits.
    let second: (party: CopyParty, credits: CopyCredits)

    /// The direction of a passage at these places.
    func direction(_ one: TextSpan, _ two: TextSpan) -> CopyDirection {
        if let found = credited(one, two) { return found }
        let third =
            first.credits.common(with: second.credits, near: one, and: two)
            ?? second.credits.common(with: first.credits, near: two, and: one)
        if let third { return CopyDirection(.common, reason: "both have it from \(third)") }
        return timed ?? credited(nil, nil) ?? .unknown
    }

    private func credited(_ one: TextSpan?, _ two: TextSpan?) -> CopyDirection? {
        let here = one == nil ? "" : " for it"
        let back = first.credits.credit(to: second.credits, near: one)
        let forth = second.credits.credit(to: first.credits, near: two)
        switch (back, forth) {
        case (let name?, nil):
            return CopyDirection(.firstFromSecond, reason: "the copy names \(name)\(here)")
        case (nil, let name?):
            return CopyDirection(.secondFromFirst, reason: "the copy names \(name)\(here)")
        default: return nil
        }
    }

    private var timed: CopyDirection? {
        guard let one = first.party.published, let two = second.party.published else { return nil }
        if one.isSurelyBefore(two) {
            return CopyDirection(
                .secondFromFirst, reason: "published \(two), the other on \(one)", isByTime: true)
        }
        if two.isSurelyBefore(one) {
            return CopyDirection(
                .firstFromSecond, reason: "published \(one), the other on \(two)", isByTime: true)
        }
        return nil
    }
}
