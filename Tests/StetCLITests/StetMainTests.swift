import StetCLI
import StetTestSupport
import Testing

struct StetMainTests {
    @Test func `the version is one line`() async {
        let test = TestConsole()
        #expect(await test.run(["--version"]) == .done)
        #expect(test.output == StetCommand.version + "\n")
    }

    @Test(arguments: [
        [], ["--help"], ["help"], ["--quiet", "--help"], ["help", "analyze"], ["analyze", "--help"],
    ])
    func `help is an answer, not an error`(words: [String]) async {
        let test = TestConsole()
        #expect(await test.run(words) == .done)
        #expect(test.output.contains("USAGE: stet"))
        #expect(test.talk == "")
    }

    @Test(arguments: [60, 80, 100])
    func `help is no wider than the terminal`(columns: Int) async {
        for words in [["flag", "list"], ["correction", "decide"], ["attribution", "add"], ["init"]] {
            let test = TestConsole(columns: columns)
            #expect(await test.run(words + ["--help"]) == .done)
            let lines = test.output.split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= columns })
            let usage = test.output.split(separator: "\n\n").first { $0.hasPrefix("USAGE: ") }
            #expect(usage?.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("       ") } == true)
        }
    }

    @Test(arguments: [
        (
            ["analize"],
            "stet: error: There is no command 'analize'.\nstet: hint: Did you mean 'stet analyze'?\n"
        ),
        (
            ["analyze", "--fromat", "json"],
            "stet: error: Unknown option '--fromat'. Did you mean '--format'?\nstet: hint: For exam"
        ),
        (
            ["completions"],
            "stet: error: Missing expected argument '<shell>'\nstet: hint: <shell>: "
        ),
        (
            ["analyze", "--format", "xml"],
            "stet: error: The option --format does not take 'xml'.\nstet: hint: Use"
        ),
        (["analyze", "--jobs", "0"], "stet: error: The option --jobs does not take '0'.\nstet: hint: Use"),
    ])
    func `a command that is written wrongly is answered with the right way`(
        words: [String], talk: String
    ) async {
        let test = TestConsole()
        #expect(await test.run(words) == .wrongUse)
        #expect(test.output == "")
        #expect(test.talk.hasPrefix(talk))
    }

    @Test func `a reader that leaves ends the command quietly`() async {
        let test = TestConsole()
        test.outputFault = .readerLeft
        #expect(await test.run(["completions", "bash"]) == .done)
        #expect(test.talk == "")
    }

    @Test(arguments: [["completions", "bash"], ["--version"]])
    func `an answer that cannot be written is told with its cause`(words: [String]) async {
        let test = TestConsole()
        test.outputFault = .cannotWrite("standard output", reason: "No space left on device")
        #expect(await test.run(words) == .cannotWrite)
        #expect(
            test.talk.hasPrefix("stet: error: standard output cannot be written: No space left on device.\n"))
    }

    @Test(arguments: [("bash", "complete -o"), ("zsh", "#compdef stet"), ("fish", "complete -c 'stet'")])
    func `every shell gets its completions`(shell: String, part: String) async {
        let test = TestConsole()
        #expect(await test.run(["completions", shell]) == .done)
        #expect(test.output.contains(part))
    }
}
