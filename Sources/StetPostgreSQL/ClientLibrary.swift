import CPostgreSQL
import StetStorage

/// PostgreSQL's client library, which is loaded when the first server is called and not before.
///
/// A desk in a file neither waits for it nor needs it installed.
struct ClientLibrary {
    /// The file of it, which the system's loader looks for in its places.
    let file: String

    /// The library in a file; the number in its name is that of its interface.
    init(file: String = "libpq.so.5") {
        self.file = file
    }

    /// Loads it, unless that is done, for the database at `address`.
    ///
    /// - Throws: `StorageError.noClientLibrary` where it is missing, or lacks what the driver calls.
    func load(for address: String) throws(StorageError) {
        guard let reason = cpostgresql_load(file) else { return }
        throw .noClientLibrary(address, reason: String(cString: reason))
    }
}
