import Testing

/// The reading of the samples is held against the key that people made, so that it cannot quietly get worse.
///
/// The floors lie a little below what is reached; whoever makes the reading better raises them.
struct SampleKeyTests {
    @Test(
        arguments: [
            ("attributions with their words and source", \ReadingScore.attributions, 0.78),
            ("hops of those", \ReadingScore.hops, 0.78),
            ("attributions nested in the right one", \ReadingScore.nested, 0.6),
            ("stretches that are not the story", \ReadingScore.regions, 0.85),
            ("proposals that the key has", \ReadingScore.proposals, 0.78),
        ] as [(String, any KeyPath<ReadingScore, ReadingScore.Count> & Sendable, Double)])
    func `the samples are read no worse than they were`(
        what: String, count: any KeyPath<ReadingScore, ReadingScore.Count> & Sendable, floor: Double
    ) throws {
        let score = try ReadingScore(of: .read())
        #expect(
            score[keyPath: count].share >= floor,
            "\(what): \(score[keyPath: count]), the floor is \(floor). All in all: \(score).")
    }
}
