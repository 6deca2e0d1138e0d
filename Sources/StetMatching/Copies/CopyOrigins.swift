import StetModel
import StetText

/// Finds the third article that two have shared words from, where each of them has the same words from it.
///
/// What two rewrites of one report share does not go from one to the other, whichever came first.
struct CopyOrigins {
    /// By article and stretch of its text: the passages that the article has from another one.
    private var taken: [[Int: [Taken]]]
    private let parties: [CopyParty]

    private struct Taken {
        let span: TextSpan
        let from: Int
    }

    /// How long the stretches are.
    private static let stretch = 256

    /// No passages of these articles yet.
    init(_ parties: [CopyParty]) {
        self.parties = parties
        taken = [[Int: [Taken]]](repeating: [:], count: parties.count)
    }

    /// Adds a passage that the articles at two places share.
    mutating func add(_ passage: CopiedPassage, _ first: Int, _ second: Int) {
        switch passage.direction.way {
        case .firstFromSecond: note(passage.first, of: first, from: second)
        case .secondFromFirst: note(passage.second, of: second, from: first)
        case .common, .unknown: break
        }
    }

    /// The direction of a passage with regard to all others; a credit for the very words is believed.
    func direction(of passage: CopiedPassage, _ first: Int, _ second: Int) -> CopyDirection {
        let way = passage.direction.way
        guard way == .unknown || way != .common && passage.direction.isByTime else {
            return passage.direction
        }
        let origins = origins(of: passage.first, in: first)
        let both = Set(origins).intersection(self.origins(of: passage.second, in: second))
        guard let origin = origins.first(where: both.contains), let outlet = parties[origin].outlet else {
            return passage.direction
        }
        return CopyDirection(.common, reason: "both have it from \(outlet)")
    }

    private mutating func note(_ span: TextSpan, of article: Int, from other: Int) {
        for stretch
            in (span.start / CopyOrigins.stretch)...(max(span.start, span.end - 1) / CopyOrigins.stretch)
        {
            taken[article][stretch, default: []].append(Taken(span: span, from: other))
        }
    }

    /// The articles that this one has most of a place from; what covers half of it holds its middle.
    private func origins(of span: TextSpan, in article: Int) -> [Int] {
        let middle = (span.start + span.end) / 2
        return (taken[article][middle / CopyOrigins.stretch] ?? []).filter { known in
            let shared = min(known.span.end, span.end) - max(known.span.start, span.start)
            return shared * 2 >= span.length
        }.map(\.from)
    }
}
