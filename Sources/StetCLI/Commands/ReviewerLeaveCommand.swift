import ArgumentParser
import StetDesk
import StetModel

/// `stet reviewer leave`: says when a person is away.
struct ReviewerLeaveCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "leave", abstract: "Say when a reviewer is away, or show it.",
        discussion: """
            Who is away is not chosen by 'claim assign --auto'. Both days are included. For example:

              stet reviewer leave mira --from 2026-12-24 --to 2027-01-03
              stet reviewer leave mira
              stet reviewer leave mira --cancel L1
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: "The first day away.") var from: String?
    @Option(help: "The last day away; else the first.") var to: String?
    @Option(help: "What others should know.") var note: String?
    @Option(help: ArgumentHelp("Take this leave back.", valueName: "id")) var cancel: String?
    @Argument(help: "The reviewer, such as mira.") var handle: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let desk = try desk(in: surroundings)
        if let cancel {
            let value = try desk.cancelLeave(try deskID(cancel), options: try changeOptions())
            return try answer(value, in: surroundings) { "\(value.words("id")) is taken back." }
        }
        guard let from else {
            guard to == nil, note == nil else {
                throw CommandError.wrongUse("A leave begins on a day.", advice: "Give --from DAY.")
            }
            let columns = ["id", "reviewer", "from", "to", "note", "by"].map { Column($0) }
            return try list(try desk.leaves(of: handle), columns, in: surroundings)
        }
        let value = try desk.addLeave(
            of: handle, from: from, to: to ?? from, note: note, options: try changeOptions())
        return try answer(value, in: surroundings) {
            "@\(value.words("reviewer")) is away from \(value.words("from")) to \(value.words("to")) "
                + "(\(value.words("id")))."
        }
    }
}
