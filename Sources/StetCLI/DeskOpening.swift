import Foundation
import Migrations
import StetDesk
import StetModel
import StetPostgreSQL
import StetSQLite
import StetStorage

/// The way from the words and the surroundings of a command to the desk it works on.
struct DeskOpening {
    /// What the command finds around it.
    let surroundings: Surroundings
    /// What the command line says about every command.
    let options: GlobalOptions

    /// An opening for a command with these options.
    init(_ surroundings: Surroundings, _ options: GlobalOptions) {
        self.surroundings = surroundings
        self.options = options
    }

    /// Where the desk is kept: what the line names, else `STET_DATABASE`, else the nearest
    /// `.stet/desk.db` in this folder or one above it.
    ///
    /// - Throws: `CommandError.noDeskHere` where none of them says.
    func address() throws -> DatabaseAddress {
        if let named = try namedAddress() { return named }
        let here = try currentFolder()
        var folder = here[...]
        while true {
            let path = folder + "/" + DeskOpening.standardPlace
            if access(String(path), F_OK) == 0 { return .sqlite(path: String(path)) }
            guard let slash = folder.lastIndex(of: "/") else { break }
            folder = folder[..<slash]
        }
        throw CommandError.noDeskHere(here.isEmpty ? "/" : here)
    }

    /// The address that the line or the environment names, or nil.
    func namedAddress() throws -> DatabaseAddress? {
        let word =
            options.database ?? surroundings.environment["STET_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }
        return try word.map { resolved(try DatabaseAddress($0)) }
    }

    /// The desk at the address, whose schema is this program's.
    ///
    /// - Throws: `StorageError.olderSchema` or `.newerSchema`; `DeskError.noDesk` for an empty database.
    func desk() throws -> Desk {
        let address = try address()
        let database = try open(address)
        let migrator = try DeskOpening.migrator(for: address.backend)
        do {
            try migrator.check(database)
        } catch StorageError.olderSchema(found: 0, _) {
            throw DeskError.noDesk
        }
        return try desk(in: database, at: address)
    }

    /// The desk in a database whose schema was looked at; its search index is kept by its address.
    func desk(in database: any Database, at address: DatabaseAddress? = nil) throws -> Desk {
        Desk(
            database, caller: caller(), fixedNow: try fixedNow(),
            shelf: address.flatMap { IndexFolder.folder(for: $0, in: surroundings)?.shelf },
            makeSalt: salts())
    }

    /// The database at an address, made where `create` says so.
    func open(_ address: DatabaseAddress, create: Bool = false) throws(StorageError) -> any Database {
        switch address {
        case .sqlite(let path): try SQLiteDatabase(path: path, create: create)
        case .postgresql(let url): try PostgreSQLDatabase(url: url)
        }
    }

    /// The same address, a relative path taken from the folder the command was called in.
    func resolved(_ address: DatabaseAddress) -> DatabaseAddress {
        guard case .sqlite(let path) = address else { return address }
        return .sqlite(path: surroundings.resolved(path))
    }

    /// Where a desk is made and looked for when nothing names a database.
    static let standardPlace = ".stet/desk.db"

    /// The migrator over the migrations inside this program.
    static func migrator(for backend: Backend) throws(StorageError) -> Migrator {
        Migrator(try Migration.list(from: EmbeddedMigrations.files, for: backend))
    }

    /// The folder the command was called in, without links and without a slash at its end.
    func currentFolder() throws(CommandError) -> String {
        guard let real = realpath(surroundings.folder, nil) else {
            throw .unreadable(surroundings.folder, reason: String(cString: strerror(errno)))
        }
        defer { free(real) }
        let folder = String(cString: real)
        return folder == "/" ? "" : folder
    }

    private func caller() -> Caller {
        let claimed =
            options.actor ?? surroundings.environment["STET_REVIEWER"].flatMap { $0.isEmpty ? nil : $0 }
        let handle = claimed.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
        let account = SystemAccount.current
        return Caller(account: account.name, fullName: account.fullName, claimedHandle: handle)
    }

    private func fixedNow() throws(CommandError) -> Timestamp? {
        guard let word = surroundings.environment["STET_NOW"], !word.isEmpty else { return nil }
        guard let now = Timestamp(word) else {
            throw .wrongUse(
                "STET_NOW holds '\(word)', which is no instant.",
                advice: "Write it like 2026-11-20T10:12:00Z.")
        }
        return now
    }

    /// Where the clock is fixed and `STET_SALT` gives a seed, salts that are the same in every run.
    private func salts() -> () -> String {
        let environment = surroundings.environment
        guard let seed = environment["STET_SALT"], !seed.isEmpty, environment["STET_NOW"] != nil else {
            return Desk.randomSalt
        }
        var count = 0
        return {
            count += 1
            return String(ContentHash.hex("\(seed):\(count)").prefix(32))
        }
    }
}

extension Surroundings {
    /// A path as the file system takes it: relative ones are relative to the folder of the command.
    func resolved(_ path: String) -> String {
        path.hasPrefix("/") || folder == "." || path.isEmpty ? path : folder + "/" + path
    }
}
