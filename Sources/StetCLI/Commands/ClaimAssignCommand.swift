import ArgumentParser
import StetDesk
import StetModel

/// `stet claim assign`: puts a reviewer into a slot of claims.
struct ClaimAssignCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Put a reviewer into a slot of claims, all of them or none.",
        discussion: """
            Without --slot it is the first free one that they may hold. With --offer they are asked and \
            answer by 'claim accept' or 'claim decline'. A --due that is a day means its end, in UTC.

              stet claim assign c1 c2 --to mira --due 2026-11-24 --note "The harbour office opens at 9."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: ArgumentHelp("Who is to hold it.", valueName: "handle")) var to: String
    @Option(help: "The slot, such as checker.") var slot: String?
    @Option(help: "When it should be done: a day or an instant.") var due: String?
    @Option(help: "What they should know.") var note: String?
    @Flag(help: "Ask them only.") var offer = false
    @Argument(help: "The claims, such as c1.") var ids: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var wish = AssignmentWish()
        (wish.handle, wish.slot, wish.due, wish.note, wish.isOffer) = (to, slot, due, note, offer)
        let value = try desk(in: surroundings).assignClaims(
            try ids.map { try deskID($0) }, wish, options: try claimOptions())
        return try answer(value, in: surroundings) {
            value.assignmentSentences { one, due in
                let does = one.words("state") == "offered" ? "is asked to be" : "is"
                return "@\(one.words("reviewer")) \(does) \(one.words("slot")) of "
                    + "\(one.words("claim"))\(due)."
            }
        }
    }
}

/// `stet claim take`: puts oneself into a slot of claims.
struct ClaimTakeCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Put yourself into a slot of claims, all of them or none.",
        discussion:
            "Without --slot it is the first free one that you may hold. For example: stet claim take c1")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "The slot, such as checker.") var slot: String?
    @Option(help: "When it should be done: a day or an instant.") var due: String?
    @Option(help: "What others should know.") var note: String?
    @Argument(help: "The claims, such as c1.") var ids: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var wish = AssignmentWish()
        (wish.slot, wish.due, wish.note) = (slot, due, note)
        let desk = try desk(in: surroundings)
        let value = try desk.assignClaims(try ids.map { try deskID($0) }, wish, options: try claimOptions())
        return try answer(value, in: surroundings) {
            let next = ids.count == 1 ? try self.next(ids.first, on: desk) : ""
            return value.assignmentSentences { one, due in
                "You are \(one.words("slot")) of \(one.words("claim"))\(due)."
            } + next
        }
    }
}

/// What the three answers to an assignment share.
protocol AssignmentAnswerVerb: ClaimChangeVerb {
    /// The claim.
    var id: String { get }
    /// What is said about it.
    var note: String? { get }
    /// The answer that this command gives.
    static var reply: AssignmentAnswer { get }
    /// What has happened by it.
    static var outcome: String { get }
}

extension AssignmentAnswerVerb {
    /// Gives the answer.
    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let desk = try desk(in: surroundings)
        let value = try desk.answerAssignment(
            of: try deskID(id), Self.reply, note: note, options: try claimOptions())
        return try answer(value, in: surroundings) {
            value.assignmentSentences { one, _ in
                "You \(Self.outcome) \(one.words("slot")) of \(one.words("claim"))."
            } + (Self.reply == .accept ? try next(id, on: desk) : "")
        }
    }
}

/// `stet claim accept`: takes what one was asked to do.
struct ClaimAcceptCommand: AssignmentAnswerVerb {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Take the slot you were asked to fill.",
        discussion: "For example: stet claim accept c1")
    static let reply = AssignmentAnswer.accept
    static let outcome = "are now"

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "What others should know.") var note: String?
    @Argument(help: "The claim, such as c1.") var id: String
}

/// `stet claim decline`: says no to what one was asked to do.
struct ClaimDeclineCommand: AssignmentAnswerVerb {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Say no to the slot you were asked to fill.",
        discussion: "For example: stet claim decline c1 --note \"I know the harbour master.\"")
    static let reply = AssignmentAnswer.decline
    static let outcome = "declined to be"

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "Why.") var note: String?
    @Argument(help: "The claim, such as c1.") var id: String
}

/// `stet claim release`: gives a slot back.
struct ClaimReleaseCommand: AssignmentAnswerVerb {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Give the slot back that you hold.",
        discussion: "For example: stet claim release c1 --note \"The log is with the harbour office.\"")
    static let reply = AssignmentAnswer.release
    static let outcome = "are no longer"

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "What the next one should know.") var note: String?
    @Argument(help: "The claim, such as c1.") var id: String
}

extension JSON {
    /// A sentence for each assignment of the answer, with the words for its due time.
    fileprivate func assignmentSentences(_ sentence: (JSON, String) -> String) -> String {
        (self["items"]?.array ?? []).map { one in
            sentence(one, one["due"] == nil ? "" : ", due \(one.minute("due")) UTC")
        }.joined(separator: "\n")
    }
}
