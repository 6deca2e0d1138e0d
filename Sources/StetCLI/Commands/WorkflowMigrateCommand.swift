import ArgumentParser
import StetDesk
import StetModel

/// `stet workflow migrate`: lets claims go on under the newest version of their workflow.
struct WorkflowMigrateCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Let claims go on under the newest version of their workflow.",
        discussion: """
            Claims stay under the version they were added under until somebody moves them. --dry-run shows \
            what would happen. A claim stays where it is when the newest version would not let it stand so, \
            and the exit status is 1 then. On another scale, verdicts of open claims must be given again; \
            closed claims need --closed and a mapping.

              stet workflow migrate our-desk --dry-run
              stet workflow migrate our-desk c4 c9 --state second-check=confirming
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: ArgumentHelp("The state that takes the place of one that is gone.", valueName: "old=new"))
    var state: [String] = []
    @Flag(help: "Move claims that are done or dropped too.") var closed = false
    @Option(help: "What carries verdicts of closed claims over to another scale.") var mapping: String?
    @Flag(help: "Accept a mapping by which something is lost.") var lossy = false
    @Argument(help: "The workflow.") var workflow: String
    @Argument(help: "The claims, such as c1; all of them when none is named.") var ids: [String] = []

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var wish = MigrationWish()
        wish.claims = try ids.map { try deskID($0, Claim.self) }
        (wish.includesClosed, wish.mapping, wish.acceptsLoss) = (closed, mapping, lossy)
        for pair in state {
            let names = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard names.count == 2, !names.contains("") else {
                throw CommandError.wrongUse(
                    "'\(pair)' does not name two states.", advice: "Write --state old=new.")
            }
            wish.states[names[0]] = names[1]
        }
        let value = try desk(in: surroundings).migrateClaims(workflow, wish, options: try changeOptions())
        let items = value["items"]?.array ?? []
        _ = try answer(value, in: surroundings) {
            items.isEmpty
                ? "No claim is under an older version of \(workflow)."
                : items.map(\.migrationSentence).joined(separator: "\n")
        }
        return items.contains { $0["moved"] == false } ? .problemsFound : .done
    }
}

extension JSON {
    fileprivate var migrationSentence: String {
        let versions = "version \(words("fromVersion"))"
        guard self["moved"] == true else {
            let why = (self["missing"]?.array ?? []).compactMap(\.string).joined(separator: " ")
            return "\(words("id")) stays under \(versions): \(why)"
        }
        let state = words("from") == words("to") ? words("to") : "\(words("from")) → \(words("to"))"
        var text = "\(words("id")) \(state): \(versions) → \(words("toVersion"))."
        if let count = self["void"] { text += " Verdicts to be given again: \(Column.text(count))." }
        if let verdict = self["verdict"]?.string { text += " The verdict is now ‘\(verdict)’." }
        return text
    }
}
