import StetModel
import Testing

struct ScoreTests {
    @Test(arguments: [
        (0, "0"), (1, "0.001"), (10, "0.01"), (100, "0.1"), (120, "0.12"), (930, "0.93"), (999, "0.999"),
        (1_000, "1"),
    ])
    func `a score is written as the shortest decimal`(thousandths: Int, text: String) {
        #expect(Score(thousandths: thousandths).description == text)
    }

    @Test func `a score outside 0 to 1 is brought to the nearer end`() {
        #expect(Score(thousandths: -5) == Score(thousandths: 0))
        #expect(Score(thousandths: .max) == Score(thousandths: 1_000))
    }

    @Test func `every score reads the same in JSON as in its description`() {
        let scores = (0...1_000).map(Score.init(thousandths:))
        #expect(scores.map { JSON($0).compact } == scores.map(\.description))
        #expect(scores.map { JSON($0).canonical } == scores.map { Array($0.description.utf8) })
    }

    @Test func `the surer score is the greater one`() {
        #expect(Score(thousandths: 500) < Score(thousandths: 501))
        #expect(Score(thousandths: 250).fraction == 0.25)
    }
}
