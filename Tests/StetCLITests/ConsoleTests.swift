import StetCLI
import StetModel
import StetTestSupport
import Testing

struct ConsoleTests {
    @Test func `the answer and the talk go separate ways`() throws {
        let test = TestConsole()
        let console = test.console
        try console.writeLine("c1")
        console.warn("c2 is late.")
        try console.flush()
        #expect(test.output == "c1\n")
        #expect(test.talk == "stet: warning: c2 is late.\n")
    }

    @Test func `a long answer is written in few big pieces`() throws {
        let test = TestConsole()
        let console = test.console
        for number in 0..<10_000 { try console.writeLine("line \(number) of an answer") }
        try console.flush()
        #expect(test.output.utf8.count > 200_000)
        #expect(test.outputPieces < 6)
    }

    @Test func `quiet leaves errors and nothing else`() {
        let test = TestConsole()
        let console = test.console
        console.isQuiet = true
        console.warn("a")
        console.note("b")
        console.report(Complaint(status: .notFound, message: "There is no claim c9.", hint: "Look."))
        #expect(test.talk == "stet: error: There is no claim c9.\n")
    }

    @Test func `an error that tells of several faults gives each its line`() {
        let test = TestConsole()
        test.console.report(
            Complaint(
                status: .faultyInput, message: "a.yaml:1:1: No name.",
                furtherMessages: ["a.yaml:9:3: No such guard."], hint: "See the list."))
        let lines = [
            "stet: error: a.yaml:1:1: No name.", "stet: error: a.yaml:9:3: No such guard.",
            "stet: hint: See the list.", "",
        ]
        #expect(test.talk == lines.joined(separator: "\n"))
    }

    @Test func `what a file is called cannot speak to the terminal`() {
        let test = TestConsole(columns: 80)
        test.console.warn("file \u{1B}[2J\u{202E}.txt\nstet: error: forged")
        #expect(test.talk == "stet: warning: file \\u{1B}[2J\\u{202E}.txt\\u{A}stet: error: forged\n")
    }

    @Test func `words of an article are exact in a pipe and harmless on a terminal`() throws {
        let (pipe, terminal) = (TestConsole(), TestConsole(columns: 80))
        for test in [pipe, terminal] {
            let console = test.console
            try console.writeForeign("red \u{1B}[31m\nnext")
            try console.flush()
        }
        #expect(pipe.output == "red \u{1B}[31m\nnext")
        #expect(terminal.output == "red \\u{1B}[31m\nnext")
    }

    @Test(
        arguments: [
            ([:], nil, 80), (["COLUMNS": "120"], nil, 120), (["COLUMNS": "120"], 90, 90),
            (["COLUMNS": "many"], nil, 80), (["COLUMNS": "-3"], nil, 80), ([:], 132, 132),
        ] as [([String: String], Int?, Int)])
    func `the width is the terminal's, else what COLUMNS says, else 80`(
        environment: [String: String], columns: Int?, width: Int
    ) {
        #expect(TestConsole(columns: columns, environment: environment).console.width == width)
    }

    @Test(
        arguments: [
            (["TERM": "xterm"], 80, true), (["TERM": "dumb"], 80, false), ([:], 80, false),
            (["TERM": "xterm", "NO_COLOR": "1"], 80, false), (["TERM": "xterm", "NO_COLOR": ""], 80, true),
            (["TERM": "xterm"], nil, false),
        ] as [([String: String], Int?, Bool)])
    func `colour is for terminals that can and people who want it`(
        environment: [String: String], columns: Int?, isColoured: Bool
    ) {
        #expect(TestConsole(columns: columns, environment: environment).console.isColoured == isColoured)
    }
}
