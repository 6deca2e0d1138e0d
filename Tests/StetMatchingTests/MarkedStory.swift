import StetMatching
import StetModel
import StetText

/// An invented article in which the source, the content and more are marked:
/// `«s:The mayor» said «c:rents fell».`
struct MarkedStory {
    let article: Int
    let outlet: String
    let text: ExactText
    let reading: Reading
    /// The marked stretches by their letter.
    let marks: [Character: [TextSpan]]

    init(
        _ article: Int, _ outlet: String, _ marked: String, mode: AttributionMode = .indirect,
        sourcing: Sourcing = .onRecord, stance: AttributionStance = .asserts, name: String? = nil
    ) throws {
        var (plain, marks, open) = ("", [Character: [TextSpan]](), [(Character, Int)]())
        var rest = Substring(marked)
        while let first = rest.first {
            if first == "«", let letter = rest.dropFirst().first {
                open.append((letter, plain.unicodeScalars.count))
                rest = rest.dropFirst(3)
            } else if first == "»" {
                let (letter, start) = open.removeLast()
                marks[letter, default: []].append(TextSpan(start: start, end: plain.unicodeScalars.count))
                rest = rest.dropFirst()
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        let text = try ExactText(plain)
        let source = marks["s"]?.first
        var reading = Reading()
        reading.sentences = [Sentence(span: text.wholeSpan, checkable: Score(thousandths: 800), kind: .fact)]
        reading.regions = (marks["k"] ?? []).map { Region(span: $0, kind: .apparatus, label: "correction") }
        if source != nil || marks["h"] != nil {
            let called = name ?? source.map { text[$0] }
            reading.attributions = [
                ReadAttribution(
                    mode: mode, sourcing: sourcing,
                    source: source.map { SourceMention(spans: [$0], name: name) },
                    cue: [], content: marks["c"] ?? [], hops: called.map { [$0] } ?? [], stance: stance,
                    hedge: marks["h"]?.first, confidence: Score(thousandths: 900))
            ]
        }
        (self.article, self.outlet, self.text, self.reading, self.marks) = (
            article, outlet, text, reading, marks
        )
    }

    var story: StoryText { StoryText(article: article, text: text, reading: reading) }

    /// What is known of the content, as an appearance of a claim or without one.
    func facts(claim: Int? = 1, through hops: [String] = []) -> AppearanceFacts {
        let read = reading.attributions.first
        let source = marks["s"]?.first
        let words = source.map { text[$0] }
        let name = read?.source?.name
        let content = (marks["c"] ?? []).reduce(nil) { (whole: TextSpan?, piece) in
            whole?.union(piece) ?? piece
        }
        return AppearanceFacts(
            claim: claim, article: article, outlet: outlet, span: content ?? text.wholeSpan,
            hops: ((name ?? words).map { [$0] } ?? []) + hops, mode: read?.mode,
            sourcing: read?.sourcing ?? .unattributed,
            sourceName: read?.sourcing == .unnamed ? nil : name ?? words,
            spelling: name, sourceSpan: source, sourceWords: words, anonymityReason: marks["r"]?.first,
            hedge: marks["h"]?.first, stance: read?.stance ?? .asserts)
    }

    /// The content as one mention of an utterance.
    func mention() -> UtteranceMention {
        let read = reading.attributions.first
        return UtteranceMention(
            article: article, attribution: 0, speaker: read?.source?.name, mode: read?.mode,
            spans: marks["c"] ?? [], difference: .paraphrased, against: 0)
    }
}
