import StetPostgreSQL
import StetStorage
import StetTestSupport
import Testing

/// Servers that are not there, for which none is needed.
struct PostgreSQLReachTests {
    @Test(arguments: [
        "postgresql://desk:geheim@127.0.0.1:1/stet",
        "postgresql://desk:geheim@127.0.0.1:1,127.0.0.1:2/stet",
        "postgresql://desk@/stet?host=/nowhere&password=geheim",
        "postgresql://desk:geheim@127.0.0.1:port/stet",
        "postgresql://desk:gehe im@127.0.0.1/stet",
        "postgresql://desk:x/geheim@127.0.0.1/stet",
        "postgresql://127.0.0.1/stet?nonsense=geheim",
        "postgres://desk:geheim@[::1",
    ])
    func `a server that cannot be reached is named without its password`(url: String) throws {
        let error = try #require(storageError { _ = try PostgreSQLDatabase(url: url) })
        #expect(error.isUnreachable)
        let message = "\(error) \(error.errorDescription ?? "") \(error.recoverySuggestion ?? "")"
        #expect(!message.contains("geheim"))
        #expect(!message.contains("\n"))
    }
}
