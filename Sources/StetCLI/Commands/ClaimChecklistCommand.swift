import ArgumentParser
import StetDesk
import StetModel

/// `stet claim checklist`: shows a checklist of a claim, or ticks an item of it.
struct ClaimChecklistCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "checklist", abstract: "Show the checklist of a claim, or tick an item of it.",
        discussion: """
            A tick is good for one round. For example:

              stet claim checklist c1
              stet claim checklist c1 mark trace --note "The figure is the port's own."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "The checklist, where the workflow names none or several: sift or four-questions.")
    var checklist: String?
    @Option(help: "What was found.") var note: String?
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: "mark, or unmark to take a tick back; nothing to show the list.") var verb: String?
    @Argument(help: "The item.") var item: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let (desk, claim) = (try desk(in: surroundings), try deskID(id, Claim.self))
        guard let verb else {
            let found = try desk.checklist(of: claim, named: checklist)
            let columns = ["checklist", "item", "label", "done", "by", "note"].map { Column($0) }
            let csv = ["checklist", "item", "label", "done", "by", "at", "note"]
            return try list(found, columns, csv: csv, in: surroundings)
        }
        guard let item, ["mark", "unmark"].contains(verb) else {
            throw CommandError.wrongUse(
                "An item is marked or unmarked.", advice: "Write 'stet claim checklist \(id) mark ITEM'.")
        }
        let value = try desk.mark(
            claim, item, of: checklist, isDone: verb == "mark", note: note, options: try claimOptions())
        return try answer(value, in: surroundings) { "\(item) is \(verb)ed\(value.place)" }
    }
}
