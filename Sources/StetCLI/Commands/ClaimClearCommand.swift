import ArgumentParser
import StetDesk
import StetModel

/// `stet claim clear`: lets something pass that only some may let pass.
struct ClaimClearCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "clear", abstract: "Clear a claim: a source may stay unnamed, or nothing stands in law.",
        discussion: """
            Nobody clears their own work, and an edit of the claim takes the clearance back. For example:

              stet claim clear c1 anonymity --note "She would lose her post; the editor knows her name."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "Why it may pass.") var note: String?
    @Flag(help: "Take the clearance back.") var withdraw = false
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: "What to clear: anonymity or legal.") var kind: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let cleared: ClearanceKind = try choice(kind, of: "KIND")
        guard (note == nil) == withdraw else {
            throw CommandError.wrongUse(
                "A clearance says why, and taking one back needs no reason.",
                advice: "Give --note TEXT or --withdraw.")
        }
        let (desk, claim) = (try desk(in: surroundings), try deskID(id, Claim.self))
        let value =
            try withdraw
            ? desk.withdrawClearance(claim, cleared, options: try claimOptions())
            : desk.clear(claim, cleared, note: note ?? "", options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(id) is \(withdraw ? "no longer " : "")cleared (\(kind))\(value.place)"
        }
    }
}
