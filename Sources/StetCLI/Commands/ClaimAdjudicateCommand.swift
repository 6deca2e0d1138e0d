import ArgumentParser
import StetDesk
import StetModel

/// `stet claim adjudicate`: settles what several people saw differently.
struct ClaimAdjudicateCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "adjudicate", abstract: "Settle verdicts that several people gave independently.",
        discussion: """
            You give yours in the slot you hold; theirs are shown side by side. For example:

              stet claim adjudicate c1 --verdict mostly-true --reason "Both read the same table."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "The verdict that holds.") var verdict: String
    @Option(help: "Why.") var reason: String
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let desk = try desk(in: surroundings)
        let value = try desk.adjudicateClaim(
            try deskID(id), verdict, reason: reason, options: try claimOptions())
        return try answer(value, in: surroundings) {
            let sides = (value["sides"]?.array ?? []).map { side in
                "  @\(side.words("reviewer")) (\(side.words("slot"))): \(side.words("verdict")) – "
                    + side.words("rationale")
            }
            return (sides + ["\(id) is settled as \(value.words("verdict")) (\(value.words("id")))."])
                .joined(separator: "\n") + (try next(id, on: desk))
        }
    }
}
