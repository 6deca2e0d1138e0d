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

/// `stet claim link`: makes a claim a part of another, or an earlier one its precedent.
struct ClaimLinkCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Make a claim a part of another, or an earlier one its precedent.",
        discussion: """
            With --precedent a person confirms that the earlier claim, which stet claim similar may have \
            shown, checked the same thing, or refuses it. For example:

              stet claim link c5 c1
              stet claim link c5 --none
              stet claim link c5 --precedent c2 --note "The same figure, a year earlier."
              stet claim link c5 --precedent c3 --refuse
              stet claim link c5 --precedent c3 --undo
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Flag(help: "It is a part of nothing.") var none = false
    @Option(help: ArgumentHelp("The earlier claim that checked the same thing.", valueName: "claim"))
    var precedent: String?
    @Flag(help: "With --precedent: it did not; it is no longer suggested.") var refuse = false
    @Flag(help: "With --precedent: take back what was decided.") var undo = false
    @Option(help: "With --precedent: why.") var note: String?
    @Argument(help: "The claim, such as c5.") var id: String
    @Argument(help: "The claim or piece that it is a part of, such as c1.") var parent: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        if let precedent { return try decide(precedent, in: surroundings) }
        guard (parent == nil) == none, !refuse, !undo, note == nil else {
            throw CommandError.wrongUse(
                "A claim is a part of one thing.",
                advice: "Name it, or give --none; --refuse, --undo and --note go with --precedent.")
        }
        let value = try desk(in: surroundings).linkClaim(
            try deskID(id), to: try parent.map { try deskID($0) }, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(id) is a part of \(parent ?? "nothing") (version \(value.words("version")))."
        }
    }

    /// Confirms or refuses an earlier claim, or takes that back.
    private func decide(_ precedent: String, in surroundings: Surroundings) throws -> ExitStatus {
        guard parent == nil, !none, !(refuse && undo), !(undo && note != nil) else {
            throw CommandError.wrongUse(
                "One thing is decided about a precedent.",
                advice: "Give --precedent CLAIM alone, with --refuse, or with --undo.")
        }
        let (desk, claim) = (try desk(in: surroundings), try deskID(id, Claim.self))
        let earlier = try deskID(precedent, Claim.self)
        let value =
            try undo
            ? desk.withdrawPrecedent(of: claim, earlier, options: try claimOptions())
            : desk.decidePrecedent(
                of: claim, earlier, refuse ? .refused : .confirmed, note: note, options: try claimOptions())
        return try answer(value, in: surroundings) {
            let told =
                undo
                ? "Nothing is decided about \(precedent) and \(id) any more"
                : refuse ? "\(precedent) is no precedent of \(id)" : "\(precedent) is a precedent of \(id)"
            return "\(told) (version \(value.words("version")))."
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
