public import StetModel
import StetStorage
import StetText

/// The sentences of the article that a piece is about, and what became of each of them.
struct PieceSentences {
    /// One sentence.
    struct Line {
        /// Where it stands.
        let span: TextSpan
        /// The claims that appear in it.
        var claims: [ID<Claim>] = []
        /// The mark that it holds no fact.
        var mark: ID<Annotation>?

        /// Whether it holds a fact, or is marked as none.
        var isCovered: Bool { !claims.isEmpty || mark != nil }
    }

    /// The label of the mark that a sentence holds no fact.
    static let noFact = "no-fact"
    /// The text.
    let revision: Revision
    /// Its sentences, in order.
    private(set) var lines: [Line]

    /// The sentences of the article that a claim first appears in; nil where it appears in none.
    init?(of claim: ID<Claim>, in database: any Database) throws {
        let places = try database.appearances(of: claim)
        guard let place = places.first(where: \.isFirst) ?? places.first else { return nil }
        guard let article = try database.article(ofRevision: place.revision) else { return nil }
        let revision = try database.requireRevision(of: article)
        self.revision = revision
        guard let stored = try database.readings(of: revision.id).first else { return nil }
        lines = try Reading(packed: stored.packed).sentences.map { Line(span: $0.span) }
        for appearance in try database.appearances(in: revision.id) where appearance.claim != claim {
            each(in: appearance.span) { $0.claims.append(appearance.claim) }
        }
        for mark in try database.annotations(on: revision.id) where mark.label == Self.noFact {
            each(in: mark.span) { $0.mark = mark.id }
        }
    }

    /// The sentences, from 1, of which nobody has said whether they hold a fact.
    var uncovered: [Int] { lines.indices.filter { !lines[$0].isCovered }.map { $0 + 1 } }

    /// Changes the sentences that a span touches; found by halving, since they stand in order.
    private mutating func each(in span: TextSpan, _ change: (inout Line) -> Void) {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        while low < lines.count, lines[low].span.start < span.end {
            change(&lines[low])
            low += 1
        }
    }
}

extension Desk {
    /// The sentences of the article of a piece: which claims each one holds, or that it holds no fact.
    public func pieceSentences(of id: ID<Claim>) throws -> ListPage {
        try look { database in
            let sentences = try database.pieceSentences(of: try database.require(id))
            let text = try database.requireText(sentences.revision.sha256)
            return ListPage(
                items: sentences.lines.enumerated().map { index, line in
                    .object(leavingOut: [
                        "number": .integer(index + 1), "start": .integer(line.span.start),
                        "end": .integer(line.span.end), "text": .string(text[line.span]),
                        "claims": .array(line.claims.map(JSON.init(describing:))),
                        "noFact": .boolean(line.mark != nil), "covered": .boolean(line.isCovered),
                    ])
                })
        }
    }

    /// Says of sentences of a piece, by their numbers, that they hold no fact.
    public func markAsNoFact(_ numbers: [Int], of id: ID<Claim>, options: ChangeOptions) throws -> JSON {
        try change(
            "claim sentences", .annotate, options,
            arguments: ["claim": JSON(describing: id), "sentences": .array(numbers.map(JSON.integer))]
        ) { change in
            var claim = try change.claim(id)
            let sentences = try database.pieceSentences(of: claim)
            let text = try database.requireText(sentences.revision.sha256)
            for number in numbers {
                guard sentences.lines.indices.contains(number - 1) else {
                    throw DeskError.notA(
                        kind: "a sentence of \(id)", word: "\(number)",
                        example: "1 to \(sentences.lines.count)")
                }
                let line = sentences.lines[number - 1]
                if let claim = line.claims.first {
                    throw DeskError.againstRule(
                        "Sentence \(number) holds \(claim).", remedy: "Mark only sentences without a fact.")
                }
                guard line.mark == nil else { continue }
                _ = try change.annotate(
                    sentences.revision.id, text, line.span, label: PieceSentences.noFact, note: nil,
                    suggestion: nil)
            }
            try change.touch(&claim)
            return claim.answer(event: try change.ledger.record("claim.sentences", id.description))
        }
    }
}

extension Database {
    /// The sentences of a piece.
    ///
    /// - Throws: `DeskError.againstRule` where the claim appears in no article.
    fileprivate func pieceSentences(of claim: Claim) throws -> PieceSentences {
        guard let sentences = try PieceSentences(of: claim.id, in: self) else {
            throw DeskError.againstRule(
                "\(claim.id) belongs to no article.",
                remedy: "'stet claim appear \(claim.id) --article ID --quote TEXT' says which.")
        }
        return sentences
    }
}
