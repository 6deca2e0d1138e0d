import ArgumentParser
import StetDesk
import StetModel

/// `stet claim contact`: who was asked for a reply.
struct ClaimContactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "Keep the log of who was asked for a reply, and what came of it.",
        discussion: """
            For example:

              stet claim contact add c1 --whom "Harbour office" --channel mail
              stet claim contact answer i1 replied --note "They confirm the date."
            """,
        subcommands: [
            ClaimContactAddCommand.self, ClaimContactAnswerCommand.self, ClaimContactListCommand.self,
        ])
}

/// `stet claim contact add`: notes that somebody was asked.
struct ClaimContactAddCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Note that somebody was asked for a reply.",
        discussion: "For example: stet claim contact add c1 --whom \"Harbour office\" --channel mail")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "Who was asked.") var whom: String
    @Option(help: "How: telephone, mail …") var channel: String
    @Option(help: "What was asked.") var note: String?
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).addContact(
            to: try deskID(id), whom: whom, channel: channel, note: note, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")): \(whom) was asked\(value.place) "
                + "'stet claim contact answer \(value.words("id")) OUTCOME' notes what came of it."
        }
    }
}

/// `stet claim contact answer`: notes what came of asking.
struct ClaimContactAnswerCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Note what came of asking somebody.",
        discussion: "For example: stet claim contact answer i1 declined")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "What was said.") var note: String?
    @Argument(help: "The entry, such as i1.") var id: String
    @Argument(help: "The outcome: waiting, replied, declined, unreachable or no-answer.") var outcome: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found: ContactOutcome = try choice(outcome, of: "OUTCOME")
        let value = try desk(in: surroundings).answerContact(
            try deskID(id), found, note: note, options: try claimOptions())
        return try answer(value, in: surroundings) { "\(value.words("id")) is \(outcome)\(value.place)" }
    }
}

/// `stet claim contact list`: who was asked.
struct ClaimContactListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who was asked for a reply to a claim.",
        discussion: "For example: stet claim contact list c1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk(in: surroundings).contactList(of: try deskID(id))
        let columns = ["id", "whom", "channel", "outcome", "note", "by"].map { Column($0) }
        let csv = ["id", "claim", "whom", "channel", "outcome", "note", "by", "at", "answeredAt"]
        return try list(found, columns, csv: csv, in: surroundings)
    }
}
