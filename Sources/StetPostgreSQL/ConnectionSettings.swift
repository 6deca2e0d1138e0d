import CPostgreSQL
import Glibc
import StetStorage

/// How a session is opened: what the address says, and what it should have said.
///
/// Without limits of time, a server that was cut off from the network would hold a command for ever.
struct ConnectionSettings {
    private let url: String
    private let hasSeveralHosts: Bool

    /// Reads an address.
    init(url: String, address: String) throws(StorageError) {
        self.url = url
        var message: UnsafeMutablePointer<CChar>?
        guard !url.utf8.contains(0), let parsed = PQconninfoParse(url, &message) else {
            let said = message.map { String(cString: $0) } ?? ""
            PQfreemem(message)
            // libpq repeats what it could not read, which may be the password.
            let reason = address == url ? said.filter { $0 != "\n" } : "its address cannot be read"
            throw .unreachable(address, reason: reason)
        }
        defer { PQconninfoFree(parsed) }
        hasSeveralHosts = Self.value(of: "host", in: parsed)?.contains(",") ?? false
    }

    /// Opens the session; nil where there is no memory for it.
    func connect() -> OpaquePointer? {
        var settings = [
            ("connect_timeout", "10"), ("keepalives", "1"), ("keepalives_idle", "10"),
            ("keepalives_interval", "5"), ("keepalives_count", "3"), ("tcp_user_timeout", "20000"),
            ("application_name", "stet"),
        ]
        if hasSeveralHosts { settings.append(("target_session_attrs", "read-write")) }
        // The address stands behind what it may overrule, and before what it may not.
        settings += [("dbname", url), ("client_encoding", "UTF8")]
        let keys = settings.map { strdup($0.0) }
        let values = settings.map { strdup($0.1) }
        defer { for text in keys + values { free(text) } }
        return PQconnectdbParams(
            keys.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
    }

    /// The statements that begin a session.
    ///
    /// - Parameters:
    ///   - options: What the address asks of the server, which is not overruled.
    ///   - busySeconds: How long to wait for other writers.
    func session(options: String, busySeconds: Int) -> String {
        let limits = [
            ("statement_timeout", 600_000), ("idle_in_transaction_session_timeout", 60_000),
            ("lock_timeout", max(1, busySeconds * 1_000)),
        ]
        let missing = limits.filter { !options.contains($0.0) }.map { "SET \($0.0) = \($0.1);" }
        return missing.joined(separator: " ") + """
             SET standard_conforming_strings = on;
            SET TimeZone = 'UTC';
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') = 'off'
            """
    }

    /// One setting of a list that libpq made.
    static func value(of name: String, in first: UnsafeMutablePointer<PQconninfoOption>) -> String? {
        var option = first
        while let keyword = option.pointee.keyword {
            if String(cString: keyword) == name { return option.pointee.val.map { String(cString: $0) } }
            option = option.successor()
        }
        return nil
    }
}
