import ArgumentParser
import StetDesk
import StetModel

/// `stet claim propose`: proposes another wording.
struct ClaimProposeCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Propose another text for a claim, or another rationale.",
        discussion: """
            An author of the claim or an editor decides. For example:

              stet claim propose c1 --text "The quay is closed until March." --reason "The notice says so."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "What the claim should say.") var text: String?
    @Option(help: "What the rationale of the verdict should say.") var rationale: String?
    @Option(help: "Why.") var reason: String
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard let after = text ?? rationale, (text == nil) != (rationale == nil) else {
            throw CommandError.wrongUse(
                "A proposal changes one thing.", advice: "Give --text TEXT or --rationale TEXT.")
        }
        let draft = ProposalDraft(part: text == nil ? .rationale : .text, after: after, reason: reason)
        let value = try desk(in: surroundings).propose(
            for: try deskID(id), draft, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) is proposed for \(id). "
                + "'stet claim proposal accept \(value.words("id"))' accepts it."
        }
    }
}

/// `stet claim proposal`: the changes that people propose.
struct ClaimProposalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposal", abstract: "Decide about changes that people propose.",
        discussion: "For example: stet claim proposal list c1, then stet claim proposal accept b1",
        subcommands: [
            ClaimProposalListCommand.self, ClaimProposalAcceptCommand.self,
            ClaimProposalDeclineCommand.self, ClaimProposalWithdrawCommand.self,
        ])
}

/// `stet claim proposal list`: the proposals about a claim.
struct ClaimProposalListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the proposals about a claim.",
        discussion: "For example: stet claim proposal list c1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk(in: surroundings).proposalList(of: try deskID(id))
        let columns = [
            Column("id"), Column("state"), Column("part"), Column("after", heading: "proposed"),
            Column("reason"), Column("by"),
        ]
        let csv = [
            "id", "claim", "part", "before", "after", "reason", "state", "by", "at", "decidedBy",
            "decidedAt", "remark",
        ]
        return try list(found, columns, csv: csv, in: surroundings)
    }
}

/// A command that answers a proposal.
protocol ProposalAnswerVerb: ClaimChangeVerb {
    /// What becomes of the proposal.
    static var outcome: ProposalState { get }
    /// What is said about it.
    var remark: String? { get }
    /// The proposal.
    var id: String { get }
}

extension ProposalAnswerVerb {
    /// Answers the proposal and says what became of it.
    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).answerProposal(
            try deskID(id), Self.outcome, remark: remark, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) is \(Self.outcome.rawValue)\(value.place)"
        }
    }
}

/// `stet claim proposal accept`: makes the change that is proposed.
struct ClaimProposalAcceptCommand: ProposalAnswerVerb {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Make the change that is proposed; it is an edit of both of you.",
        discussion: "For example: stet claim proposal accept b1")
    static let outcome = ProposalState.accepted

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "What you have to say about it.") var remark: String?
    @Argument(help: "The proposal, such as b1.") var id: String
}

/// `stet claim proposal decline`: leaves the claim as it is.
struct ClaimProposalDeclineCommand: ProposalAnswerVerb {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Leave the claim as it is.",
        discussion: "For example: stet claim proposal decline b1 --remark \"The notice is older.\"")
    static let outcome = ProposalState.declined

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "What you have to say about it.") var remark: String?
    @Argument(help: "The proposal, such as b1.") var id: String
}

/// `stet claim proposal withdraw`: takes one's own proposal back.
struct ClaimProposalWithdrawCommand: ProposalAnswerVerb {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take a proposal of your own back.",
        discussion: "For example: stet claim proposal withdraw b1")
    static let outcome = ProposalState.withdrawn

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "What you have to say about it.") var remark: String?
    @Argument(help: "The proposal, such as b1.") var id: String
}
