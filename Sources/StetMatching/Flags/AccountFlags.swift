import StetModel
import StetText

/// Raises that two outlets tell one statement of one speaker with another meaning: as something that has
/// happened, that is agreed, that would be done, that may be.
enum AccountFlags {
    /// The flags of one utterance that touches these claims.
    static func raised(
        by utterance: Utterance, _ texts: [Int: StoryText], outlets: [Int: String], claims: [Int]
    ) -> [StoryFlag] {
        let told = utterance.mentions.filter { $0.mode == .indirect || $0.mode == .mixed }
            .sorted { ($0.article, $1.span.length) < ($1.article, $0.span.length) }
        var accounts: [(article: Int, account: Account, text: StoryText)] = []
        for mention in told where !accounts.contains(where: { $0.article == mention.article }) {
            guard let text = texts[mention.article] else { continue }
            accounts.append((mention.article, Account(StatedWords(text, statement(mention, text))), text))
        }
        guard accounts.count > 1 else { return [] }
        // What all of them have, such as "it would be premature to suggest", is not what they differ in.
        let common = accounts.dropFirst().reduce(Set(accounts[0].account.acts.map(\.meaning))) {
            $0.intersection($1.account.acts.map(\.meaning))
        }
        let own = accounts.compactMap { one -> (Int, Account.Act, StatedWords, StoryText)? in
            let acts = one.account.acts.filter { !common.contains($0.meaning) }
            guard acts.count == 1, let act = acts.first else { return nil }
            return (one.article, act, one.account.words, one.text)
        }
        guard let first = own.first else { return [] }
        let others = own.dropFirst().filter { other in
            other.1.meaning.aspect != first.1.meaning.aspect
                && !other.1.objects.isDisjoint(with: first.1.objects)
        }
        guard !others.isEmpty else { return [] }
        let all = [first] + others
        let list = all.map { "“\($0.2.string($0.1.place))” (\(outlets[$0.0] ?? "a\($0.0)"))" }
        let speaker = utterance.speaker ?? "One speaker"
        return [
            StoryFlag(
                kind: .meaningChanged,
                detail: "\(speaker) is said to have said different things: \(list.joined(separator: ", ")).",
                evidence: all.map { article, act, words, text in
                    let bytes = words.byteRange(act.place.lowerBound..<act.end)
                    return StoryFlag.Evidence(
                        article: article,
                        span: TextSpan(
                            start: text.text.offset(ofByte: bytes.lowerBound),
                            end: text.text.offset(ofByte: bytes.upperBound)))
                }, claims: claims)
        ]
    }

    /// The whole statement that a mention is the inner part of: "premature to suggest that they agreed to …".
    private static func statement(_ mention: UtteranceMention, _ text: StoryText) -> [TextSpan] {
        let attributions = text.reading.attributions
        var (spans, at) = (mention.spans, mention.attribution)
        for _ in 0..<6 {
            guard let place = at, attributions.indices.contains(place),
                let parent = attributions[place].parent, attributions.indices.contains(parent)
            else { break }
            let outer = attributions[parent].content
            guard let first = outer.first, let last = outer.last, first.union(last).contains(mention.span)
            else {
                break
            }
            (spans, at) = (outer, parent)
        }
        return spans
    }
}
