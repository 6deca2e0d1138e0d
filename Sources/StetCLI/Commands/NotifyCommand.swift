import ArgumentParser
import Foundation
import StetDesk
import StetModel

/// `stet notify`: delivers the notices that wait.
struct NotifyCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "notify",
        abstract: "Deliver the notices that wait: who was assigned, reminded, named in a comment …",
        discussion: """
            Notices are written with what they tell of, and wait until they are delivered. --exec starts a \
            program for each, with the notice as one JSON object on its standard input; status 0 means \
            that it was delivered, and anything else that it is tried again later. --to adds them to a \
            file, one JSON line each.

              stet notify --list
              stet notify --exec './mail-notice'
              stet notify --to notices.jsonl
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: ArgumentHelp("The program, as a shell starts it.", valueName: "command"))
    var exec: String?
    @Option(help: ArgumentHelp("The file to add them to.", valueName: "file")) var to: String?
    @Flag(help: "Show what waits; deliver nothing.") var list = false
    @Option(help: ArgumentHelp("How long the program may take for one; else 30.", valueName: "seconds"))
    var timeout: Int?
    @OptionGroup var page: PageOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let changeOptions = try changeOptions()
        let limit = try page.checkedLimit()
        if let timeout, !(1...3_600).contains(timeout) {
            throw CommandError.wrongValue(option: "--timeout", value: "\(timeout)", possible: ["1 … 3600"])
        }
        guard [exec != nil, to != nil, list].count(where: \.self) == 1 else {
            throw CommandError.wrongUse(
                "Where are the notices to go?", advice: "Give one of --exec COMMAND, --to FILE, --list.")
        }
        let desk = try desk(in: surroundings)
        if list || mutation.dryRun { return try show(desk, limit, in: surroundings) }
        let holder = "\(getpid())-\(Desk.randomSalt())"
        let answer: JSON
        if let exec {
            answer = try desk.deliver(
                to: NoticeProgram(
                    command: exec, timeoutSeconds: timeout ?? 30, surroundings: surroundings),
                limit ?? .max, as: holder, changeOptions)
        } else {
            answer = try desk.deliver(
                to: try NoticeFile(to ?? "", in: surroundings), limit ?? .max, as: holder, changeOptions)
        }
        let failed = answer["failed"]?.integer ?? 0
        _ = try self.answer(answer, in: surroundings) {
            let waiting = answer["waiting"]?.integer ?? 0
            return "\(counted(answer["sent"]?.integer ?? 0, "notice")) delivered"
                + (failed > 0 ? ", \(failed) failed" : "") + (waiting > 0 ? ", \(waiting) waiting." : ".")
        }
        return failed > 0 ? .problemsFound : .done
    }

    private func show(_ desk: Desk, _ limit: Int?, in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk.noticeList(after: page.afterID(Notice.self), limit: limit)
        let columns = [
            Column("id"), Column("at", told: { $0.minute("at") }),
            Column("to", told: { "@\($0.words("to"))" }),
            Column("kind", heading: "why"), Column("claim"), Column.number("attempts", heading: "tried"),
            Column("problem"), Column("sentence"),
        ]
        return try list(found, columns, in: surroundings)
    }
}

extension Desk {
    /// Starts the program for each notice; nobody else delivers it until well after the program must end.
    fileprivate func deliver(
        to program: NoticeProgram, _ limit: Int, as holder: String, _ options: ChangeOptions
    ) throws -> JSON {
        try deliverNotices(
            limit: limit, batch: 1, leaseSeconds: program.timeoutSeconds + 60, as: holder, options: options,
            program.deliver)
    }

    /// Adds the notices to the file, after those are settled that an earlier run added and could not settle.
    fileprivate func deliver(
        to file: NoticeFile, _ limit: Int, as holder: String, _ options: ChangeOptions
    ) throws -> JSON {
        let last = try file.lastNotices()
        if !last.isEmpty { _ = try confirmNotices(last) }
        return try deliverNotices(
            limit: limit, batch: NoticeFile.batch, leaseSeconds: 60, as: holder, options: options
        ) { notices in
            try file.add(notices)
            return notices.map { _ in nil }
        }
    }
}
