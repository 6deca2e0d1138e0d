import StetStorage
import StetTestSupport
import Testing

struct DatabaseAddressTests {
    @Test func `an address is a file or a server`() throws {
        #expect(try DatabaseAddress("sqlite:desk.db") == .sqlite(path: "desk.db"))
        #expect(try DatabaseAddress("sqlite:/var/desk.db") == .sqlite(path: "/var/desk.db"))
        #expect(try DatabaseAddress("a folder/desk.db") == .sqlite(path: "a folder/desk.db"))
        #expect(try DatabaseAddress("odd:name.db") == .sqlite(path: "odd:name.db"))
        for url in ["postgresql://h/d", "postgres://u:p@h1:1,h2:2/d?sslmode=require", "postgresql://"] {
            #expect(try DatabaseAddress(url) == .postgresql(url: url))
        }
    }

    @Test func `what is neither is refused without its password`() {
        let error = storageError { _ = try DatabaseAddress("mysql://desk:geheim@h/d") }
        let reason = "an address is sqlite:PATH, a path, or postgresql://…"
        #expect(error == .unreachable("mysql://desk:…@h/d", reason: reason))
        #expect(storageError { _ = try DatabaseAddress("") } == .noDatabase(""))
        #expect(storageError { _ = try DatabaseAddress("sqlite:") } == .noDatabase("sqlite:"))
    }

    @Test(arguments: [
        ("postgresql://desk:geheim@h/d", "postgresql://desk:…@h/d"),
        ("postgresql://desk@h/d", "postgresql://desk@h/d"),
        ("postgresql://h1:5,h2:6/d", "postgresql://h1:5,h2:6/d"),
        ("postgresql://desk:ge@h/ei:m@h/d", "postgresql://desk:…@h/d"),
        (
            "postgres://h/d?user=desk&password=geheim&sslmode=require",
            "postgres://h/d?user=desk&password=…&sslmode=require"
        ),
        ("postgres://h/d?pass%77ord=geheim", "postgres://h/d?pass%77ord=…"),
        ("postgresql://desk:wh?t@h/d", "postgresql://desk:…@h/d"),
        ("postgresql://", "postgresql://"),
    ])
    func `a password is never shown`(url: String, shown: String) throws {
        #expect(try DatabaseAddress(url).description == shown)
    }
}
