import ArgumentParser
import Foundation
import StetDesk
import StetModel
import StetSQLite
import StetStorage

/// `stet doctor`: looks whether the installation is sound.
struct DoctorCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the installation: the program, the database, the desk and you on it.",
        discussion: """
            The exit status is 1 when something is not as it should be.

              stet doctor
              stet doctor --database postgresql://desk@db.example/stet
            """)

    @OptionGroup var options: GlobalOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let checks = [program] + databaseChecks(DeskOpening(surroundings, options))
        let format = try options.outputFormat()
        if format == .json {
            let value: JSON = ["checks": .array(checks.map(\.answer))]
            try surroundings.console.writeLine(value.pretty)
        } else if format == .table {
            var card = Card("stet doctor")
            card.block(nil, .array(checks.map(\.answer))) { check in
                [check["ok"] == true ? "ok" : "NO", check.words("name"), check.words("detail")]
            }
            let console = surroundings.console
            try console.write(card.rendered(width: console.width, isColoured: console.isColoured))
        } else {
            let columns = ["ok", "name", "detail"].map { Column($0) }
            try Listing(columns: columns, items: checks.map(\.answer))
                .print(on: surroundings.console, as: format)
        }
        return checks.allSatisfy(\.isSound) ? .done : .problemsFound
    }

    private var program: HealthCheck {
        let version = SQLiteDatabase.libraryVersion
        let library = "\(version / 1_000_000).\(version / 1_000 % 1_000).\(version % 1_000)"
        let mode = JournalMode.safe(withVersion: version)
        let journal =
            mode == .writeAheadLog
            ? "write-ahead log" : "rollback journal, since this library's write-ahead log can damage a file"
        return HealthCheck(
            name: "program", isSound: true,
            detail: "\(StetCommand.version) with SQLite \(library) (\(journal)).")
    }

    private func databaseChecks(_ opening: DeskOpening) -> [HealthCheck] {
        do {
            let address = try opening.address()
            let database = try opening.open(address)
            let migrator = try DeskOpening.migrator(for: address.backend)
            var checks = [HealthCheck(name: "database", isSound: true, detail: "\(address) can be opened.")]
            checks += checked("schema") {
                try migrator.check(database)
                let detail = "Version \(migrator.migrations.count), as this program wants it."
                return [HealthCheck(name: "schema", isSound: true, detail: detail)]
            }
            guard checks.allSatisfy(\.isSound) else { return checks }
            return checks + checked("desk") { try opening.desk(in: database).healthChecks() }
        } catch {
            return [HealthCheck(name: "database", error)]
        }
    }

    private func checked(_ name: String, _ body: () throws -> [HealthCheck]) -> [HealthCheck] {
        do { return try body() } catch { return [HealthCheck(name: name, error)] }
    }
}

extension HealthCheck {
    /// A check that ended with an error.
    fileprivate init(name: String, _ error: any Error) {
        let complaint = Complaint(error)
        let detail = [complaint.message, complaint.hint].compactMap(\.self).joined(separator: " ")
        self.init(name: name, isSound: false, detail: detail)
    }
}
