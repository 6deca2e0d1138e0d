import ArgumentParser
import StetDesk
import StetModel

/// `stet claim merge`: makes one claim of two.
struct ClaimMergeCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Make one claim of two; the first ends, the second stays.",
        discussion: "For example: stet claim merge c4 c1 --comment \"The same sentence, translated.\"")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "Why they are one.") var comment: String?
    @Argument(help: "The claim or tip that ends, such as c4.") var id: String
    @Argument(help: "The claim that stays, such as c1.") var into: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).mergeClaim(
            try deskID(id), into: try deskID(into), comment: comment, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(id) is \(value.words("mergedState")); \(into) has its appearances "
                + "(version \(value.words("version")))."
        }
    }
}

/// `stet claim link`: makes a claim a part of another.
struct ClaimLinkCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Make a claim a part of another, or of none.",
        discussion: "For example: stet claim link c5 c1, and stet claim link c5 --none to undo it")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Flag(help: "It is a part of nothing.") var none = false
    @Argument(help: "The claim, such as c5.") var id: String
    @Argument(help: "The claim or piece that it is a part of, such as c1.") var parent: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard (parent == nil) == none else {
            throw CommandError.wrongUse("A claim is a part of one thing.", advice: "Name it, or give --none.")
        }
        let value = try desk(in: surroundings).linkClaim(
            try deskID(id), to: try parent.map { try deskID($0) }, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(id) is a part of \(parent ?? "nothing") (version \(value.words("version")))."
        }
    }
}

/// `stet claim finding`: says whether it was said at all.
struct ClaimFindingCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "finding", abstract: "Say whether it was said at all, apart from whether it is true.",
        discussion: "For example: stet claim finding c1 altered")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: "The finding: said, not-said, altered or unverifiable.") var finding: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var change = ClaimChange()
        change.finding = try choice(finding, of: "FINDING")
        let value = try desk(in: surroundings).editClaim(try deskID(id), change, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(id) is found to be \(finding) and is \(value.words("state")) "
                + "(version \(value.words("version")))."
        }
    }
}
