import StetReport
import Testing

struct TextTableTests {
    private let rows = [
        ["c1", "The north quay is closed.", "7"], ["c12", "漢字 in a cell", "120"], ["c3"],
    ]

    @Test func `columns are aligned and a short row is filled`() {
        let table = TextTable(headers: ["id", "claim", "n"], rows: rows, alignments: [.left, .left, .right])
        #expect(
            table.rendered() == """
                id   claim                        n
                c1   The north quay is closed.    7
                c12  漢字 in a cell             120
                c3

                """)
    }

    @Test func `the widest column gives way and says so`() {
        let table = TextTable(headers: ["id", "claim", "n"], rows: rows, alignments: [.left, .left, .right])
        #expect(
            table.rendered(width: 24) == """
                id   claim             n
                c1   The north qua…    7
                c12  漢字 in a cell  120
                c3

                """)
    }

    @Test func `a cell goes on below where the table wraps`() {
        let table = TextTable(headers: ["id", "claim"], rows: rows, wraps: true)
        #expect(
            table.rendered(width: 16) == """
                id   claim
                c1   The north
                     quay is
                     closed.
                c12  漢字 in a
                     cell
                c3

                """)
    }

    @Test func `a cell cannot reach the terminal raw`() {
        let table = TextTable(headers: ["a\u{1B}"], rows: [["x\u{202E}\ny"]])
        #expect(table.rendered() == "a\\u{1B}\nx\\u{202E}\\u{A}y\n")
    }

    @Test func `a table without rows is empty`() {
        #expect(TextTable(headers: ["id"], rows: []).rendered() == "")
    }

    @Test(arguments: [0, 1, 5, 20])
    func `a width too small for any cell leaves four columns each`(width: Int) {
        let table = TextTable(
            headers: ["first", "second"], rows: [[String(repeating: "w", count: 3_000), "é"]])
        let lines = table.rendered(width: width).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { displayWidth(of: String($0)) <= max(10, width) })
    }

    @Test func `only the headings are painted`() {
        let table = TextTable(headers: ["id"], rows: [["c1"]])
        #expect(table.rendered(colour: true) == "\u{1B}[1mid\u{1B}[0m\nc1\n")
    }
}
