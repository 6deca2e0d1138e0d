import StetStorage
import StetTestSupport
import Testing

/// Several programs at work on one desk, in a database of its own, on which `ada` checks.
final class Race {
    /// Where the database is.
    let place: TestPlace
    private let journey: Journey

    /// Makes the desk; with the workflow `timed` where asked for.
    init(_ backend: TestBackend, withTimers: Bool = false) throws {
        place = try TestPlace(backend: backend)
        let address =
            switch place.address {
            case .sqlite(let path): path
            case .postgresql(let url): url
            }
        journey = try Journey(database: address)
        try run("stet init --name Harbour && stet reviewer add ada --name 'Ada Quill' --role checker")
        guard withTimers else { return }
        let file = try Repository.text("Tests/Fixtures/timed.yaml")
        try run("cat > timed.yaml <<'END'\n\(file)END\nstet workflow add timed.yaml")
    }

    /// Runs a script that must not fail.
    @discardableResult
    func run(_ script: String) throws -> String {
        let answer = try journey.run("set -e\n" + script)
        try #require(answer.status == 0, "\(answer.text)")
        return answer.text
    }

    /// What a question of one number is answered.
    func count(_ question: SQL) throws -> Int? {
        try openDatabase(at: place.address).row(question)?.integer(0)
    }
}
