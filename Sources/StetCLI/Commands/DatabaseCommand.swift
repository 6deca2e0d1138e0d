import ArgumentParser
import Foundation
import StetModel
import StetSQLite
import StetStorage

/// `stet database`: the place where the desk is kept.
struct DatabaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "The place where the desk is kept: bring it up to date, check it, back it up.",
        discussion: """
            For example:

              stet database backup desk-friday.db
              stet database migrate
            """,
        subcommands: [DatabaseMigrateCommand.self, DatabaseCheckCommand.self, DatabaseBackupCommand.self])
}

/// `stet database migrate`: brings a database up to this program's schema.
struct DatabaseMigrateCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring the database up to the schema of this program.",
        discussion: "Make a backup first. For example: stet database migrate")

    @OptionGroup var options: GlobalOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let format = try options.outputFormat()
        let opening = DeskOpening(surroundings, options)
        let address = try opening.address()
        let database = try opening.open(address)
        let migrator = try DeskOpening.migrator(for: address.backend)
        let before = try migrator.schemaVersion(of: database)
        let applied = try migrator.migrate(database)
        let value: JSON = [
            "database": .string(address.description), "backend": .string(address.backend.rawValue),
            "from": .integer(before), "to": .integer(migrator.migrations.count),
            "applied": .array(applied.map { .string($0.name) }),
        ]
        let text =
            applied.isEmpty
            ? "\(address) has schema version \(before) already."
            : "\(address) went from schema version \(before) to \(migrator.migrations.count)."
        try Answer(value, text: text).print(on: surroundings.console, as: format)
        return .done
    }
}

/// `stet database check`: looks whether a database fits this program.
struct DatabaseCheckCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look whether the database can be read and has this program's schema.",
        discussion: "What it holds is checked by 'stet audit verify'. For example: stet database check")

    @OptionGroup var options: GlobalOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let format = try options.outputFormat()
        let opening = DeskOpening(surroundings, options)
        let address = try opening.address()
        let database = try opening.open(address)
        let migrator = try DeskOpening.migrator(for: address.backend)
        try migrator.check(database)
        let value: JSON = [
            "database": .string(address.description), "backend": .string(address.backend.rawValue),
            "schemaVersion": .integer(migrator.migrations.count),
        ]
        let text = "\(address) has schema version \(migrator.migrations.count), as this program wants it."
        try Answer(value, text: text).print(on: surroundings.console, as: format)
        return .done
    }
}

/// `stet database backup`: copies a desk into a file.
struct DatabaseBackupCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the desk, as it is now, into a new file.",
        discussion: """
            Others may go on working meanwhile. The copy is a desk like any other. A desk on PostgreSQL is \
            backed up by pg_dump.

              stet database backup desk-friday.db
              stet claim list --database desk-friday.db
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The file, which must not be there yet.") var file: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let format = try options.outputFormat()
        let opening = DeskOpening(surroundings, options)
        let address = try opening.address()
        guard let database = try opening.open(address) as? SQLiteDatabase else {
            throw CommandError.wrongUse(
                "A desk on PostgreSQL is backed up by PostgreSQL itself.",
                advice: "Use pg_dump with the same address.")
        }
        let path = surroundings.resolved(file)
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandError.cannotWrite(file, reason: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        do {
            try database.copy(to: path)
        } catch {
            unlink(path)
            throw error
        }
        guard fsync(descriptor) == 0 else {
            throw CommandError.cannotWrite(file, reason: String(cString: strerror(errno)))
        }
        let value: JSON = ["database": .string(address.description), "backup": .string(file)]
        try Answer(value, text: "\(address) as it is now is in \(file).")
            .print(on: surroundings.console, as: format)
        return .done
    }
}
