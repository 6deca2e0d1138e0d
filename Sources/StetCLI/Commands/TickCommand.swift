import ArgumentParser
import StetDesk
import StetModel

/// `stet tick`: lets the timers of the workflows run.
struct TickCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "tick",
        abstract: "Run the timers that are up: remind, escalate, unassign, take a timed step.",
        discussion: """
            Each timer runs once for what it counts from, however often tick is called and by however many \
            at once. Call it every few minutes, from cron for example; what was missed is caught up.

              stet tick
              stet tick --dry-run
              stet tick && stet notify --exec 'mail-notice'
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: ArgumentHelp("Run what is up at this time; else now.", valueName: "time"))
    var now: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let clock = try now.map { word in
            guard let time = Timestamp(word) else {
                throw CommandError.wrongUse(
                    "'\(word)' is no instant.", advice: "Write it like 2026-11-20T10:12:00Z.")
            }
            return time
        }
        let desk = try desk(in: surroundings)
        let ticked = try desk.tick(at: clock, options: changeOptions())
        return try answer(ticked, in: surroundings) { TickCommand.text(ticked) }
    }

    /// A line for each run, and how many there were.
    private static func text(_ ticked: JSON) -> String {
        let (items, ran) = (ticked["items"]?.array ?? [], ticked["ran"]?.integer ?? 0)
        let held = ticked["held"]?.integer ?? 0
        if items.isEmpty { return "No timer was up." }
        let lines = items.map { one in
            let told = (one["told"]?.array ?? []).compactMap(\.string).map { "@\($0)" }
            let missing = (one["missing"]?.array ?? []).compactMap(\.string)
            let moved = one["to"].map { _ in "\(one.words("from")) → \(one.words("to"))" }
            let rest = [moved, told.isEmpty ? nil : told.joined(separator: ", ")].compactMap(\.self)
            return "\(one.words("claim")) \(one.words("timer")): \(one.words("act")), up "
                + one.minute("due") + rest.map { ", \($0)" }.joined()
                + (missing.isEmpty ? "" : "; held: " + missing.joined(separator: " "))
        }
        let more = ran + held - items.count
        return
            (lines + (more > 0 ? ["… and \(more) more"] : []) + [
                "\(counted(ran, "timer")) ran" + (held > 0 ? ", \(held) held." : ".")
            ]).joined(separator: "\n")
    }
}
