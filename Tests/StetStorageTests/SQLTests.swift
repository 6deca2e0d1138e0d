import StetStorage
import Testing

struct SQLTests {
    @Test func `values are bound and never part of the text`() {
        let sql: SQL = "SELECT a FROM t WHERE b = \("x'; --") AND c = \(7) AND d = \(true)"
        #expect(sql.text == "SELECT a FROM t WHERE b = $1 AND c = $2 AND d = $3")
        #expect(sql.values == [.text("x'; --"), .integer(7), .boolean(true)])
    }

    @Test func `nothing is bound as NULL`() {
        let none: String? = nil
        let some: Int? = 4
        let sql: SQL = "VALUES (\(none), \(some))"
        #expect(sql.text == "VALUES ($1, $2)")
        #expect(sql.values == [.null, .integer(4)])
    }

    @Test func `a list becomes one value each`() {
        let sql: SQL = "DELETE FROM t WHERE a IN (\(list: [4, 5, 6])) AND b = \("z")"
        #expect(sql.text == "DELETE FROM t WHERE a IN ($1, $2, $3) AND b = $4")
        #expect(sql.values == [.integer(4), .integer(5), .integer(6), .text("z")])
    }

    @Test func `text is put in as it stands only where that is said`() {
        let sql: SQL = "SELECT \(raw: "a, b") FROM t WHERE a = \(1)"
        #expect(sql.text == "SELECT a, b FROM t WHERE a = $1")
    }

    @Test func `a statement that is added has its values counted on`() {
        var sql: SQL = "SELECT a FROM t WHERE b = \(1)"
        sql.append(" AND c IN (\(2), \(3)) AND d = \("ü$") AND e")
        sql.append(SQL(" = $2 OR f = $1 OR g = '$'", [.integer(5), .integer(6)]))
        sql.append(" LIMIT 1")
        #expect(
            sql.text == "SELECT a FROM t WHERE b = $1 AND c IN ($2, $3) AND d = $4 AND e"
                + " = $6 OR f = $5 OR g = '$' LIMIT 1")
        #expect(
            sql.values == [.integer(1), .integer(2), .integer(3), .text("ü$"), .integer(5), .integer(6)])
    }
}
