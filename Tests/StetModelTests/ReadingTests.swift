import StetModel
import StetText
import Testing

struct ReadingTests {
    @Test func `a reading of nothing holds nothing`() {
        let reading = Reading()
        #expect(reading.regions.isEmpty && reading.sentences.isEmpty)
        #expect(reading.attributions.isEmpty && reading.claims.isEmpty)
        #expect(!reading.isFlattened)
    }

    @Test func `an attribution asserts, on no one's word but its source's, unless said otherwise`() {
        let attribution = ReadAttribution(
            mode: .direct, sourcing: .unattributed, source: nil, cue: [],
            content: [TextSpan(start: 0, end: 4)], confidence: Score(thousandths: 400))
        #expect(attribution.stance == .asserts)
        #expect(attribution.hops.isEmpty && attribution.parent == nil && attribution.hedge == nil)
    }

    @Test func `modes, sourcing, stances and kinds are named as the contract names them`() {
        #expect(AttributionMode.allCases.map(\.rawValue) == ["direct", "indirect", "mixed"])
        #expect(
            Sourcing.allCases.map(\.rawValue)
                == ["on-record", "background", "unnamed", "document", "institution", "unattributed"])
        #expect(AttributionStance.allCases.map(\.rawValue) == ["asserts", "denies", "declines"])
        #expect(Region.Kind.allCases.map(\.rawValue) == ["residue", "apparatus"])
        #expect(
            Sentence.Kind.allCases.map(\.rawValue) == ["fact", "opinion", "prediction", "question", "other"])
    }
}
