import StetPostgreSQL
import StetStorage
import StetTestSupport
import Testing

/// What only a database behind a network can meet with.
@Suite(.enabled(if: TestBackend.server != nil, "STET_TEST_POSTGRESQL names no server"))
struct PostgreSQLDatabaseTests {
    private let database: TestDatabase
    private let other: any Database
    private let process: Int

    init() throws {
        database = try TestBackend.postgresql.emptyDatabase()
        other = try database.another()
        process = try #require(try database.row("SELECT pg_backend_pid()")).integer(0)
        try other.script("CREATE TABLE note (body TEXT NOT NULL)")
    }

    private func killSession() throws {
        try #require(
            try other.row("SELECT pg_terminate_backend(CAST(\(process) AS INTEGER), 10000)")?.boolean(0)
                == true)
    }

    @Test func `a session that the server ended says so, at once and ever after`() throws {
        try killSession()
        #expect(
            storageError { try database.run("INSERT INTO note (body) VALUES ('x')") }?.isUnreachable == true)
        #expect(storageError { _ = try database.rows("SELECT body FROM note") }?.isUnreachable == true)
        #expect(storageError { try database.transaction(.writing) {} }?.isUnreachable == true)
    }

    @Test func `a session that ends inside a transaction leaves nothing behind`() throws {
        let error = storageError {
            try database.transaction(.writing) {
                try database.run("INSERT INTO note (body) VALUES ('x')")
                try killSession()
                try database.run("INSERT INTO note (body) VALUES ('y')")
            }
        }
        #expect(error?.isUnreachable == true)
        #expect(try other.rows("SELECT body FROM note").isEmpty)
    }

    @Test func `a session that ends during the commit leaves the outcome unknown`() throws {
        let error = storageError {
            try database.transaction(.writing) {
                try database.run("INSERT INTO note (body) VALUES ('x')")
                try killSession()
            }
        }
        guard case .outcomeUnknown = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a session is set up to be safe, whatever the server's defaults are`() throws {
        let names = [
            "synchronous_commit", "TimeZone", "client_encoding", "standard_conforming_strings",
            "lock_timeout",
            "idle_in_transaction_session_timeout", "statement_timeout",
        ]
        let values = try names.map { try database.row("SELECT current_setting(\($0))")?.text(0) }
        #expect(values == ["on", "UTC", "UTF8", "on", "5s", "1min", "10min"])
    }

    @Test func `what the address asks of the server is not overruled`() throws {
        let url = database.address.secretText
        let database = try PostgreSQLDatabase(
            url: url + "&options=-c%20statement_timeout%3D7000&connect_timeout=3")
        #expect(try database.row("SELECT current_setting('statement_timeout')")?.text(0) == "7s")
        #expect(try database.row("SELECT current_setting('lock_timeout')")?.text(0) == "5s")
    }

    @Test func `a server that takes no changes says so before anything is tried`() throws {
        let url = database.address.secretText + "&options=-c%20default_transaction_read_only%3Don"
        let reader = try PostgreSQLDatabase(url: url)
        #expect(try reader.rows("SELECT body FROM note").isEmpty)
        let error = storageError { try reader.transaction(.writing) { #expect(Bool(false), "it began") } }
        #expect(error == .readOnly(try DatabaseAddress(url).description))
    }

    @Test func `a database that is not there is called missing`() throws {
        let address = try DatabaseAddress(
            database.address.secretText.replacing("/stet_test_", with: "/stet_missing_"))
        #expect(storageError { _ = try openDatabase(at: address) } == .noDatabase(address.description))
    }

    @Test func `a statement that takes too long is stopped`() throws {
        let url = database.address.secretText + "&options=-c%20statement_timeout%3D20"
        let error = storageError { _ = try PostgreSQLDatabase(url: url).rows("SELECT pg_sleep(30)") }
        #expect(error?.isUnreachable == true)
    }

    @Test func `data to copy is not waited for`() throws {
        #expect(storageError { try database.run("COPY note FROM STDIN") }?.isRefusal == true)
        #expect(storageError { _ = try database.rows("SELECT body FROM note") }?.isUnreachable == true)
    }

    @Test(arguments: [
        ("0", 0), ("-1", -1), ("10000", 10_000), ("-9223372036854775808", Int.min),
        ("9223372036854775807", Int.max),
        ("100000000", 100_000_000), ("120000000000", 120_000_000_000), ("7.000", 7),
    ])
    func `a decimal number that is whole is read as one`(text: String, number: Int) throws {
        #expect(try database.row("SELECT CAST(\(text) AS NUMERIC)")?.integer(0) == number)
    }

    @Test(arguments: ["0.5", "-12345.6789", "9223372036854775808", "1e30", "NaN", "Infinity", "0.00001"])
    func `a decimal number that is not whole or too large is refused`(text: String) throws {
        let sql: SQL = "SELECT CAST(\(text) AS NUMERIC)"
        #expect(
            storageError { _ = try database.rows(sql) }
                == .unexpectedValue(column: 0, wanted: "a whole number"))
    }
}

extension DatabaseAddress {
    /// The address as it is, with its password.
    fileprivate var secretText: String {
        switch self {
        case .sqlite(let path): path
        case .postgresql(let url): url
        }
    }
}
