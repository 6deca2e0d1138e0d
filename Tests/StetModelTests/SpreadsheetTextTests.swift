import StetModel
import Testing

struct SpreadsheetTextTests {
    @Test(arguments: [
        "=1+1", "+SUM(A1)", "-1+cmd", "@SUM(A1)", "  =1", "\u{A0}=1", "\t=1",
        "\r1", "\n=1", "＝1", "-", "-.5", "-1.2.3", "--5", "-5e3",
    ])
    func `what a spreadsheet would take for a formula gets an apostrophe`(text: String) {
        #expect(SpreadsheetText(text).neutralised == "'" + text)
    }

    @Test(arguments: ["", "crime fell", "a=b", "-5", "-0.25", "2026-11-20", "'=1", "“=1”", "5 - 3"])
    func `everything else stays as it is`(text: String) {
        #expect(SpreadsheetText(text).neutralised == text)
    }
}
