import ArgumentParser
import StetDesk
import StetModel

/// `stet claim sentences`: what became of each sentence of a piece.
struct ClaimSentencesCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "sentences",
        abstract: "Show which sentences of a piece hold a fact, or mark some as none.",
        discussion: """
            The sentences are those of the article the piece is about. For example:

              stet claim sentences c1
              stet claim sentences c1 --no-fact 3 --no-fact 7
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(
        help: ArgumentHelp("A sentence that holds no fact (again for more).", valueName: "number"))
    var noFact: [Int] = []
    @Argument(help: "The piece, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let (desk, claim) = (try desk(in: surroundings), try deskID(id, Claim.self))
        guard !noFact.isEmpty else {
            let columns = ["number", "covered", "noFact", "claims", "text"].map { Column($0) }
            let csv = ["number", "start", "end", "covered", "noFact", "claims", "text"]
            return try list(try desk.pieceSentences(of: claim), columns, csv: csv, in: surroundings)
        }
        let value = try desk.markAsNoFact(noFact, of: claim, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(noFact.count) \(noFact.count == 1 ? "sentence holds" : "sentences hold") no fact\(value.place)"
        }
    }
}
