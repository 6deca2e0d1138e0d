import ArgumentParser
import Foundation
import StetDesk
import StetModel
import StetStorage

/// `stet init`: makes a desk.
struct InitCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a desk: a database, and you as its first reviewer.",
        discussion: """
            Without a place the desk is made where STET_DATABASE says, else in .stet/desk.db here. You \
            get the roles admin, desk, editor and checker, since a desk of one must be able to work.

              stet init
              stet init postgresql://desk@db.example/stet --name "City desk"
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "The workflow that claims start under: four-eyes or single-review.")
    var workflow = "four-eyes"
    @Option(help: "What reports call the desk; else the name of this folder.") var name: String?
    @Argument(help: "Where: a path, sqlite:PATH or postgresql://…") var url: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let format = try options.outputFormat()
        let opening = DeskOpening(surroundings, options)
        // Before anything is made, so that a slip leaves nothing behind.
        _ = try WorkflowFiles.text(workflow)
        let address = try place(opening)
        let migrator = try DeskOpening.migrator(for: address.backend)
        let database = try opening.open(address, create: true)
        if try migrator.schemaVersion(of: database) > 0 {
            try migrator.check(database)
        } else {
            try migrator.migrate(database)
        }
        let folder = try opening.currentFolder().split(separator: "/").last.map(String.init)
        let made = try opening.desk(in: database).initialise(
            name: name ?? folder ?? "desk", workflow: workflow, place: address.description)
        let members: [JSON.Member] = [
            .init(name: "database", value: .string(address.description)),
            .init(name: "backend", value: .string(address.backend.rawValue)),
            .init(name: "schemaVersion", value: .integer(migrator.migrations.count)),
        ]
        let text = """
            Made the desk '\(made.words("desk"))' in \(address).
            @\(made.words("reviewer")) is its admin, desk, editor and checker; claims start under \
            \(made.words("workflow")).
            Next: 'stet article import FILE …', and 'stet reviewer add' for the others.
            """
        try Answer(.object(members + (made.object ?? [])), text: text)
            .print(on: surroundings.console, as: format)
        return .done
    }

    private func place(_ opening: DeskOpening) throws -> DatabaseAddress {
        if let url {
            guard options.database == nil else {
                throw CommandError.wrongUse(
                    "The place is named twice.", advice: "Leave --database out, or the place behind 'init'.")
            }
            return opening.resolved(try DatabaseAddress(url))
        }
        if let named = try opening.namedAddress() { return named }
        let path = opening.surroundings.resolved(DeskOpening.standardPlace)
        let folder = String(path.dropLast("/desk.db".count))
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw CommandError.cannotWrite(folder, reason: String(cString: strerror(errno)))
        }
        return .sqlite(path: path)
    }
}
