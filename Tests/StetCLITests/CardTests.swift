import StetModel
import Testing

@testable import StetCLI

struct CardTests {
    @Test func `labels stand left, long values go on beside them, and blocks follow`() {
        var card = Card("c1", "The quay")
        card.field("state", "approved")
        card.field("nothing", "")
        card.field("rationale", "The log of the harbour says so on three days.")
        card.block("evidence", [["id": "e1", "text": "The log"]]) { [$0.words("id"), $0.words("text")] }
        card.block("comments", []) { [$0.words("id")] }
        let expected = """
            c1  The quay
              state      approved
              rationale  The log of the
                         harbour says so on
                         three days.

            evidence
              e1  The log

            """
        #expect(card.rendered(width: 32, isColoured: false) == expected)
    }

    @Test func `a long title goes on below itself`() {
        let card = Card("f12", "Two wordings of the words of one speaker suggest two translations.")
        let expected = """
            f12  Two wordings of the words
                 of one speaker suggest two
                 translations.

            """
        #expect(card.rendered(width: 32, isColoured: false) == expected)
    }

    @Test func `nothing in a card moves the cursor`() {
        var card = Card("c1", "a\u{1B}[2Jb")
        card.field("text", "x\u{202E}y\nz")
        #expect(card.rendered(width: 80, isColoured: false) == "c1  a\\u{1B}[2Jb\n  text  x\\u{202E}y z\n")
    }
}
