/// Words that say how sure, how much or how far: each step of a scale claims more than the one before.
struct StrengthScale: Sendable {
    /// What a wording says on a scale.
    struct Told: Hashable {
        /// The step, from 1 on.
        let level: Int
        /// The word that says it.
        let word: String
    }

    /// The words of all steps with their step.
    private let levels: [UInt64: Told]

    /// Words that take back some of the certainty wherever they stand.
    static let hedges = StrengthScale(
        "reportedly allegedly supposedly purportedly perhaps maybe possibly probably apparently seemingly")

    /// The scales on which one word is held against another.
    static let all = [
        StrengthScale("may might could", "should likely expected", "will shall must certainly definitely"),
        StrengthScale(
            "few some sometimes partly several", "many most often mostly",
            "all every always everyone everybody entirely completely"),
        StrengthScale(
            "doubt suspect suspects suspected suggest suggests suggested indicate indicates indicated",
            "confirm confirms confirmed prove proves proved proven guarantee guarantees certain"),
        StrengthScale(
            "talking talk talks discuss discussed discussing consider considering negotiate negotiating",
            "plan plans planned agree agrees agreed intend intends decided",
            "reached formed signed completed concluded established"),
        StrengthScale("mistake error slip accident", "negligence failure", "crime fraud corruption murder"),
    ]

    private init(_ steps: String...) {
        var levels: [UInt64: Told] = [:]
        for (step, words) in steps.enumerated() {
            for word in words.split(separator: " ") {
                levels[WordHash.hash(word.utf8)] = Told(level: step + 1, word: String(word))
            }
        }
        self.levels = levels
    }

    /// The highest step that some words reach; nil where they say nothing on this scale.
    func told(by words: ArraySlice<QuoteWord>) -> Told? {
        words.lazy.compactMap { levels[$0.form] }.max { $0.level < $1.level }
    }

    /// Whether a word stands on this scale.
    func holds(_ word: QuoteWord) -> Bool { levels[word.form] != nil }
}
