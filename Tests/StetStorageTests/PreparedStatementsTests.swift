import Testing

@testable import StetPostgreSQL

/// Which statements the server is asked to keep. The types are those of the server: 20 a whole
/// number, 25 text, 0 nothing.
struct PreparedStatementsTests {
    @Test func `a statement is kept from its second use on`() {
        var prepared = PreparedStatements()
        #expect(prepared.plan(for: "A", types: [20]) == .sendText(types: [20]))
        #expect(prepared.plan(for: "A", types: [20]) == .prepare(name: "stet_1", types: [20]))
        #expect(prepared.plan(for: "A", types: [20]) == .use(name: "stet_1"))
    }

    @Test func `nothing takes the type of the value that comes in its place`() {
        var prepared = PreparedStatements()
        #expect(prepared.plan(for: "A", types: [0, 20]) == .sendText(types: [0, 20]))
        #expect(prepared.plan(for: "A", types: [25, 0]) == .prepare(name: "stet_1", types: [25, 20]))
        #expect(prepared.plan(for: "A", types: [0, 0]) == .use(name: "stet_1"))
    }

    @Test func `a value of another type does not use what is kept`() {
        var prepared = PreparedStatements()
        _ = prepared.plan(for: "A", types: [20])
        _ = prepared.plan(for: "A", types: [20])
        #expect(prepared.plan(for: "A", types: [25]) == .sendText(types: [25]))
        #expect(prepared.plan(for: "A", types: [20]) == .use(name: "stet_1"))
    }
}
