import ArgumentParser
import StetDesk
import StetModel

/// `stet claim assign`: puts a reviewer into a slot of claims.
struct ClaimAssignCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Put a reviewer into a slot of claims, all of them or none.",
        discussion: """
            Without --slot it is the first free one that they may hold. With --offer they are asked and \
            answer by 'claim accept' or 'claim decline'. A --due that is a day means its end, in UTC. \
            --auto chooses by language, topic and load, of those who may, are not away and have room.

              stet claim assign c1 c2 --to mira --due 2026-11-24 --note "The harbour office opens at 9."
              stet claim assign c1 c2 --auto --seed 7 --explain --dry-run
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: ArgumentHelp("Who is to hold it.", valueName: "handle")) var to: String?
    @Flag(help: "Let the program choose.") var auto = false
    @Option(help: "What decides between equals; the same seed gives the same choice.") var seed = 0
    @Flag(help: "Say who was considered, and why.") var explain = false
    @Option(help: ArgumentHelp("For how long the offer, or the hold, stands.", valueName: "hours"))
    var lease: Int?
    @Option(help: "The slot, such as checker.") var slot: String?
    @Option(help: "When it should be done: a day or an instant.") var due: String?
    @Option(help: "What they should know.") var note: String?
    @Flag(help: "Ask them only.") var offer = false
    @Argument(help: "The claims, such as c1.") var ids: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var wish = AssignmentWish()
        (wish.handle, wish.slot, wish.due, wish.note, wish.isOffer) = (to, slot, due, note, offer)
        wish.leaseHours = lease
        guard (to == nil) == auto else {
            throw CommandError.wrongUse(
                "Either somebody is named, or the program chooses.", advice: "Give --to HANDLE or --auto.")
        }
        let (desk, claims) = (try desk(in: surroundings), try ids.map { try deskID($0, Claim.self) })
        let value =
            try auto
            ? desk.assignAutomatically(
                claims, wish, seed: seed, explains: explain, options: try claimOptions())
            : desk.assignClaims(claims, wish, options: try claimOptions())
        return try answer(value, in: surroundings) {
            value.assignmentSentences { one, due in
                let does = one.words("state") == "offered" ? "is asked to be" : "is"
                return "@\(one.words("reviewer")) \(does) \(one.words("slot")) of "
                    + "\(one.words("claim"))\(due)." + one.explanation
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

/// `stet claim hand-over`: passes a slot on.
struct ClaimHandOverCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "hand-over", abstract: "Pass a slot of a claim on to another person, with a note.",
        discussion: """
            Who holds a slot passes it on, or who assigns work. For example:

              stet claim hand-over c1 --to jonas --note "The port has answered; the year is still open."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: ArgumentHelp("Who takes over.", valueName: "handle")) var to: String
    @Option(help: "The slot; else the one you hold, or the only one that is held.") var slot: String?
    @Option(help: "How things stand.") var note: String
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).handOver(
            try deskID(id), slot: slot, to: to, note: note, options: try claimOptions())
        return try answer(value, in: surroundings) {
            value.assignmentSentences { one, due in
                "@\(one.words("reviewer")) is now \(one.words("slot")) of \(one.words("claim"))\(due)."
            }
        }
    }
}

extension JSON {
    /// Who was considered, a line each, where that was asked for.
    fileprivate var explanation: String {
        (self["considered"]?.array ?? []).map { line in
            let outcome = line["chosen"]?.boolean == true ? "chosen: " : ""
            let obstacle = line["obstacle"].flatMap(\.string).map { ": \($0)" } ?? ""
            return "\n  @\(line.words("reviewer")) \(outcome)\(line.words("counted"))\(obstacle)"
        }.joined()
    }

    /// A sentence for each assignment of the answer, with the words for its due time.
    fileprivate func assignmentSentences(_ sentence: (JSON, String) -> String) -> String {
        (self["items"]?.array ?? []).map { one in
            sentence(one, one["due"] == nil ? "" : ", due \(one.minute("due")) UTC")
        }.joined(separator: "\n")
    }
}
