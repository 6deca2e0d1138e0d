import StetReport
import Testing

struct CSVLineTests {
    @Test func `fields are quoted where they must be, and only there`() {
        #expect(CSVLine.text(["a", "", "b c"]) == "a,,b c\r\n")
        #expect(CSVLine.text(["d,e", "f \"g\"", "h\ni"]) == "\"d,e\",\"f \"\"g\"\"\",\"h\ni\"\r\n")
        #expect(CSVLine.text(["“l”", "m"]) == "“l”,m\r\n")
    }

    @Test func `blanks at the edge of a field are kept by quoting it`() {
        #expect(CSVLine.text([" j", "k ", " "]) == "\" j\",\"k \",\" \"\r\n")
    }

    @Test func `a formula becomes plain text`() {
        #expect(CSVLine.text(["=HYPERLINK(\"x\")", "-3", "@a"]) == "\"'=HYPERLINK(\"\"x\"\")\",-3,'@a\r\n")
    }

    @Test func `one empty field is a line of its own`() {
        #expect(CSVLine.text([""]) == "\"\"\r\n")
    }
}
