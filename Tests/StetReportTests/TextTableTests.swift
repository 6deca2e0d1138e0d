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
            table.rendered(width: 22) == """
                id   claim
                c1   The north quay is
                     closed.
                c12  漢字 in a cell
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
    func `a width too small for any column leaves cards no wider`(width: Int) {
        let table = TextTable(
            headers: ["first", "second"],
            rows: [
                [String(repeating: "w", count: 3_000), "é"], ["x", String(repeating: "漢", count: 3_000)],
            ])
        let lines = table.rendered(width: width).split(separator: "\n")
        #expect((3...20).contains(lines.count))
        #expect(lines.allSatisfy { displayWidth(of: String($0)) <= max(10, width) })
    }

    @Test func `where columns would be stubs each row is a card`() {
        let table = TextTable(
            headers: ["id", "outlet", "published", "title"],
            rows: [
                ["a1", "Harbour Post", "2026-03-04", "The north quay is closed until the autumn"],
                ["a2", "Meridian Wire", "", "The quay"],
            ])
        #expect(
            table.rendered(width: 32) == """
                a1
                  outlet     Harbour Post
                  published  2026-03-04
                  title      The north quay is
                             closed until the
                             autumn

                a2
                  outlet     Meridian Wire
                  title      The quay

                """)
    }

    @Test func `a long cell of a card is cut after three lines`() {
        let words = String(repeating: "word ", count: 40)
        let table = TextTable(headers: ["id", "a", "b", "c"], rows: [["c1", words, words, words]])
        #expect(
            table.rendered(width: 20).split(separator: "\n").prefix(4) == [
                "c1", "  a  word word word", "     word word word", "     word word word…",
            ])
    }

    @Test func `a card begins with the word for a number`() {
        let table = TextTable(
            headers: ["seq", "by", "what"], rows: [["7", "@ada", "claim.rated, with a rationale"]],
            alignments: [.right])
        #expect(table.rendered(width: 14).hasPrefix("seq 7\n  by    @ada\n"))
    }

    @Test func `rows without headers hang where columns would be stubs`() {
        let table = TextTable(
            headers: ["", "", ""], rows: [["a1", "member", "Harbour Post, 4 March: the quay is closed"]],
            wraps: true)
        #expect(
            table.rendered(width: 18) == """
                a1 · member ·
                  Harbour Post, 4
                  March: the quay
                  is closed

                """)
    }

    @Test func `only the headings are painted`() {
        let table = TextTable(headers: ["id"], rows: [["c1"]])
        #expect(table.rendered(colour: true) == "\u{1B}[1mid\u{1B}[0m\nc1\n")
    }
}
