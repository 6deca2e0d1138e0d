import ArgumentParser
import StetDesk
import StetModel

/// `stet claim edit`: changes what a claim says.
struct ClaimEditCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what a claim says.",
        discussion: """
            A new text makes approvals void that were given for the old one, and moves the claim where \
            its workflow says. For example: stet claim edit c1 --text "The quay is closed until March."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "The proposition.") var text: String?
    @Option(help: "1 (first) to 5 (last).") var priority: Int?
    @Option(help: "The day it speaks of.") var asOf: String?
    @Option(help: "Whether it was said at all: said, not-said, altered or unverifiable.")
    var finding: String?
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var change = ClaimChange()
        (change.text, change.priority, change.asOf) = (text, priority, asOf)
        change.finding = try finding.map { try choice($0, of: "--finding") }
        guard change != ClaimChange() else {
            throw CommandError.wrongUse(
                "There is nothing to change.", advice: "Give --text, --priority, --as-of or --finding.")
        }
        let value = try desk(in: surroundings).editClaim(try deskID(id), change, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "Changed \(id), which is \(value.words("state")) (version \(value.words("version")))."
        }
    }
}

/// `stet claim hold`: keeps a claim where it is.
struct ClaimHoldCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Put a claim on hold with the reason, or lift the hold.",
        discussion: """
            For example: stet claim hold c1 --reason "The source asked for a day.", and later \
            stet claim hold c1 --lift
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "Why it must wait.") var reason: String?
    @Flag(help: "Let it go on.") var lift = false
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard (reason == nil) == lift, reason != "" else {
            throw CommandError.wrongUse(
                "A hold needs its reason, and lifting one needs none.",
                advice: "Give --reason TEXT or --lift.")
        }
        let value = try desk(in: surroundings).holdClaim(
            try deskID(id), reason: reason, options: try claimOptions())
        return try answer(value, in: surroundings) {
            lift
                ? "\(value.words("id")) goes on (version \(value.words("version")))."
                : "\(value.words("id")) is on hold (version \(value.words("version"))). "
                    + "'stet claim hold \(value.words("id")) --lift' ends it."
        }
    }
}

/// `stet claim unhold`: lets a claim go on.
struct ClaimUnholdCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "unhold", abstract: "Lift the hold of a claim.",
        discussion: "For example: stet claim unhold c1")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).holdClaim(
            try deskID(id), reason: nil, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) goes on (version \(value.words("version")))."
        }
    }
}
