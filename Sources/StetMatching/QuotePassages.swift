import StetModel
import StetText

/// Finds what is attributed to somebody in the texts of a story.
enum QuotePassages {
    /// How far the pieces of a quotation lie apart that goes on after "she said".
    private static let interruption = 48
    /// How far a quotation put together may reach, so that an interview stays many answers.
    private static let reach = 1_200

    /// The contents of the attributions of all texts, and what is quoted within them, in order; with
    /// `takingBare` also a short text as a whole that attributes nothing and has no quotation mark.
    static func of(_ texts: [StoryText], takingBare: Bool = false) -> [QuotePassage] {
        var passages: [QuotePassage] = []
        var names = NameCache()
        for (place, story) in texts.enumerated() {
            let count = passages.count
            let isBare = takingBare && story.words.count <= bareLimit
            passages += unattributed(story, at: place, takingShort: isBare)
            for said in saidInOneGo(story, &names) {
                let mode = story.reading.attributions[said.attribution].mode
                let whole = QuotePassage(
                    story, at: place, attribution: said.attribution, mode: mode, spans: said.spans)
                if let whole { passages.append(whole) }
                guard mode != .direct else { continue }
                for quoted in QuotedPieces.within(said.spans, of: story.text) {
                    let piece = QuotePassage(
                        story, at: place, attribution: said.attribution, mode: .direct, spans: [quoted])
                    // A word or two in quotation marks that tell little go with the sentence around.
                    if let piece, piece.stems.count > 1 || piece.hashes.count > 3 { passages.append(piece) }
                }
            }
            if isBare, passages.count == count {
                let bare = QuotePassage(
                    story, at: place, attribution: nil, mode: .direct, spans: [story.text.wholeSpan])
                passages += bare.map { [$0] } ?? []
            }
        }
        return passages
    }

    /// The passages at these places of the texts, and those that have enough telling words in common with
    /// them to be renderings of the same.
    static func near(_ places: [SpanIndex], among passages: [QuotePassage]) -> [QuotePassage] {
        let isHere = passages.map { passage in
            passage.spans.contains { places[passage.text].overlaps($0) }
        }
        let told = Set(zip(passages, isHere).lazy.filter(\.1).flatMap { $0.0.stems + $0.0.weakKeys })
        return zip(passages, isHere).filter { passage, isHere in
            let keys = passage.isShort ? passage.stems + passage.weakKeys : passage.stems
            return isHere || keys.lazy.filter(told.contains).prefix(2).count >= min(2, keys.count)
        }.map(\.0)
    }

    /// How many words a text has at most that is taken for a quotation as a whole.
    private static let bareLimit = 120

    /// How many quotations that nobody is named for are taken from one text.
    private static let unattributedLimit = 200
    /// How many words such a quotation has at least; a name in quotation marks has fewer.
    private static let leastUnattributed = 5

    /// What stands in quotation marks outside every attribution.
    private static func unattributed(
        _ story: StoryText, at place: Int, takingShort: Bool
    ) -> [QuotePassage] {
        var taken: [TextSpan] = []
        let told = story.reading.attributions.flatMap(\.content)
        for span in (told + story.reading.regions.map(\.span)).sorted() {
            if let last = taken.last, last.end >= span.start {
                taken[taken.count - 1] = last.union(span)
            } else {
                taken.append(span)
            }
        }
        var passages: [QuotePassage] = []
        var next = 0
        for quoted in QuotedPieces.within([story.text.wholeSpan], of: story.text) {
            while next < taken.count, taken[next].end <= quoted.start { next += 1 }
            guard passages.count < unattributedLimit, !(next < taken.count && taken[next].overlaps(quoted)),
                isClosed(quoted, story.text),
                let passage = QuotePassage(
                    story, at: place, attribution: nil, mode: .direct, spans: [quoted]),
                takingShort || passage.hashes.count >= leastUnattributed && !passage.isShort
            else { continue }
            passages.append(passage)
        }
        return passages
    }

    /// Whether a stretch between two marks is inside them rather than between two quotations.
    private static func isClosed(_ span: TextSpan, _ text: ExactText) -> Bool {
        let bytes = text.bytes[text.byteOffset(of: span.start)..<text.byteOffset(of: span.end)]
        let blanks = Set(" \n\t".utf8)
        return !bytes.contains(UInt8(ascii: "\n")) && !(bytes.first.map(blanks.contains) ?? true)
            && !(bytes.last.map(blanks.contains) ?? true)
    }

    /// The contents of a text's attributions; quotations of one speaker that are only interrupted
    /// ("…," she said. "…") are put together.
    private static func saidInOneGo(
        _ story: StoryText, _ names: inout NameCache
    ) -> [(attribution: Int, spans: [TextSpan])] {
        let attributions = story.reading.attributions
        let innermost = innermost(attributions)
        let handsOn = handsOn(attributions)
        var said: [(attribution: Int, spans: [TextSpan])] = []
        for (number, attribution) in attributions.enumerated() {
            guard innermost[attribution.content] == number, !handsOn[number] else { continue }
            let spans = attribution.content.filter { $0.end <= story.text.length && !$0.isEmpty }
            guard let start = spans.first?.start else { continue }
            if let last = said.last, let end = last.spans.last?.end, start >= end,
                start - end <= interruption, start - last.spans[0].start <= reach,
                attribution.mode == .direct, attributions[last.attribution].mode == .direct,
                let one = attributions[last.attribution].source?.name, let two = attribution.source?.name,
                names.compare(one, two).isCompatible
            {
                said[said.count - 1].spans += spans
            } else {
                said.append((number, spans))
            }
        }
        return said
    }

    /// Of several attributions with one content ("the agency reported, citing the envoy"), the one
    /// that goes back furthest.
    private static func innermost(_ attributions: [ReadAttribution]) -> [[TextSpan]: Int] {
        var innermost: [[TextSpan]: Int] = [:]
        for (number, attribution) in attributions.enumerated() {
            let before = innermost[attribution.content]
            if before.map({ attributions[$0].hops.count <= attribution.hops.count }) ?? true {
                innermost[attribution.content] = number
            }
        }
        return innermost
    }

    /// Which attributions only hand on what somebody else is said to have said within them: of "the
    /// agency cited the envoy as saying that talks go on" the words are the envoy's.
    private static func handsOn(_ attributions: [ReadAttribution]) -> [Bool] {
        var handsOn = [Bool](repeating: false, count: attributions.count)
        for inner in attributions {
            guard let parent = inner.parent, attributions.indices.contains(parent), inner.source != nil,
                attributions[parent].sourcing == .institution
            else { continue }
            let outer = attributions[parent].content
            let own = inner.content + inner.cue + (inner.source?.spans ?? [])
            let length = outer.reduce(0) { $0 + $1.length }
            handsOn[parent] = handsOn[parent] || overlap(own, outer) * 3 >= length * 2
        }
        return handsOn
    }

    /// How many characters of the second spans the first ones cover.
    private static func overlap(_ one: [TextSpan], _ two: [TextSpan]) -> Int {
        one.reduce(0) { sum, first in
            two.reduce(sum) { $0 + max(0, min(first.end, $1.end) - max(first.start, $1.start)) }
        }
    }
}
