import StetStorage
import StetTestSupport
import Testing

@testable import StetPostgreSQL

/// The library that a server needs and a file does not.
struct ClientLibraryTests {
    @Test func `a machine without PostgreSQL's library is told what to install`() throws {
        let library = ClientLibrary(file: "libpq-of-nobody.so.5")
        let error = try #require(storageError { try library.load(for: "postgresql://desk@db/stet") })
        let reason = "libpq-of-nobody.so.5: cannot open shared object file: No such file or directory"
        #expect(error == .noClientLibrary("postgresql://desk@db/stet", reason: reason))
        #expect(error.recoverySuggestion?.contains("apt-get install libpq5") == true)
    }

    @Test func `a library without what the driver calls is refused, and the missing function named`() {
        let error = storageError { try ClientLibrary(file: "libc.so.6").load(for: "postgresql:///stet") }
        let reason = "libc.so.6: has no function PQconninfoParse"
        #expect(error == .noClientLibrary("postgresql:///stet", reason: reason))
    }

    @Test func `the library is loaded any number of times, and a wrong one in between changes nothing`() {
        let right = ClientLibrary()
        let wrong = ClientLibrary(file: "libc.so.6")
        #expect(storageError { try right.load(for: "postgresql:///stet") } == nil)
        #expect(storageError { try wrong.load(for: "postgresql:///stet") } != nil)
        #expect(storageError { try right.load(for: "postgresql:///stet") } == nil)
        // A fault of the address, and not of the library: libpq itself has read it.
        let error = storageError { _ = try PostgreSQLDatabase(url: "postgresql://127.0.0.1:port/stet") }
        #expect(error?.isUnreachable == true)
    }
}
