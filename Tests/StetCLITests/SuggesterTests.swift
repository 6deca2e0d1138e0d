import Foundation
import StetCLI
import StetModel
import StetTestSupport
import Testing

struct SuggesterTests {
    private static let hello = #"echo '{"suggester":{"name":"m","version":"2.1"}}'"#
    private static let input = Array(
        """
        {"id":"a","text":"“We won,” said Ann Teal."}
        {"id":"b","text":"“It rains,” said Bo Rask."}
        {"id":"c","text":"The quay is shut."}
        """.utf8)

    /// What `stet analyze` answers and says with this suggester.
    private static func analysed(
        _ command: String, seconds: String = "20"
    ) async throws -> (status: StetCLI.ExitStatus, lines: [JSON], talk: String) {
        let test = TestConsole(environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"])
        let status = await test.run(
            ["analyze", "--input", "jsonl", "--suggester", command, "--suggester-timeout", seconds],
            input: input)
        let lines = try test.output.split(separator: "\n").map { try JSON.parse(String($0)) }
        return (status, lines, test.talk)
    }

    @Test func `what a suggester finds stands beside the reading, with its name and version`() async throws {
        let answer = #"{\"id\":\"%s\",\"claims\":[{\"start\":0,\"end\":3}]}"#
        let command = Self.hello + #"; for id in a b c; do read line; printf "\#(answer)\n" $id; done"#
        let (status, lines, talk) = try await Self.analysed(command)
        #expect(status == .done)
        #expect(talk == "")
        #expect(lines.map { $0["id"] } == ["a", "b", "c"])
        for line in lines {
            #expect(line["suggestions"]?[0]?["suggester"] == ["name": "m", "version": "2.1"])
            #expect(line["suggestions"]?[0]?["claims"]?[0]?["end"] == 3)
            #expect(line["sentences"]?.array?.count == 1)
        }
    }

    @Test(arguments: [
        ("sleep 100", "it did not answer within 0.3 s and was stopped."),
        (hello + "; sleep 100 & sleep 100", "it did not answer within 0.3 s and was stopped."),
        ("trap '' TERM INT; while :; do :; done", "it did not answer within 0.3 s and was stopped."),
    ])
    func `a suggester that hangs is stopped and loses nothing`(command: String, fault: String) async throws {
        let (status, lines, talk) = try await Self.analysed(command, seconds: "0.3")
        #expect(status == .faultyInput)
        #expect(lines.map { $0["id"] } == ["a", "b", "c"])
        #expect(lines.allSatisfy { $0["suggestions"] == nil && $0["sentences"]?.array?.count == 1 })
        for id in ["a", "b", "c"] {
            #expect(talk.contains("stet: error: \(id): the suggester gave nothing: \(fault)\n"))
        }
    }

    @Test(arguments: [
        ("exit 3", "it ended with status 3 instead of answering."),
        ("kill -9 $$", "it was ended by signal 9."),
        ("exec >&-; sleep 100", "it ended with status 0 instead of answering."),
        ("echo rubbish", "the line is no JSON: "),
        ("yes '{}'", "the first line does not name the suggester and its version."),
        ("head -c 70000000 /dev/zero", "it wrote a line of more than 67108864 bytes."),
        (hello + #"; echo '{"id":"z"}'"#, "the line answers for another document."),
        (
            hello
                + #"; read l; id=${l#*:\"}; id=${id%%\"*}"#
                + #"; echo "{\"id\":\"$id\",\"claims\":[{\"start\":1,\"end\":99}]}""#,
            "claims[0] runs from 1 to 99; the text has "
        ),
    ])
    func `a suggester that dies, floods or lies is told and loses nothing`(
        command: String, fault: String
    ) async throws {
        let (status, lines, talk) = try await Self.analysed(command)
        #expect(status == .faultyInput)
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0["suggestions"] == nil && $0["sentences"]?.array?.count == 1 })
        for id in ["a", "b", "c"] {
            #expect(talk.contains("stet: error: \(id): the suggester gave nothing: \(fault)"))
        }
    }

    @Test func `one bad answer costs one document alone`() async throws {
        let reply = #"id=${l#*:\"}; id=${id%%\"*}"#
        let command =
            Self.hello + "; while read l; do \(reply); "
            + #"if [ $id = b ]; then echo no; else echo "{\"id\":\"$id\"}"; fi; done"#
        let (status, lines, talk) = try await Self.analysed(command)
        #expect(status == .faultyInput)
        #expect(lines.map { $0["suggestions"] != nil } == [true, false, true])
        #expect(talk.split(separator: "\n").filter { $0.hasPrefix("stet: error: ") }.count == 1)
    }

    @Test func `a suggester that always fails is left alone after a while`() async throws {
        let test = TestConsole()
        let lines = (0..<100).map { #"{"id":\#($0),"text":"The quay is shut."}"# }.joined(separator: "\n")
        let status = await test.run(
            ["analyze", "--input", "jsonl", "--suggester", "exit 1"], input: Array(lines.utf8))
        #expect(status == .faultyInput)
        #expect(test.output.split(separator: "\n").count == 100)
        let errors = test.talk.split(separator: "\n").filter { $0.hasPrefix("stet: error: ") }
        #expect(errors.count == 4)
        #expect(errors.last?.hasSuffix("it is not asked any more, having failed 3 times in a row.") == true)
    }

    @Test func `a text larger than any pipe passes both ways`() async throws {
        let test = TestConsole()
        let text = String(repeating: "The quay is shut. ", count: 100_000)
        let command =
            Self.hello + #"; read l; t=${l#*text\":\"}; printf '{"id":"-","regions":[{"start":0,"#
            + #""end":1800000,"text":"%s]}\n' "$t""#
        let status = await test.run(["analyze", "--suggester", command], input: Array(text.utf8))
        #expect(status == .done, "\(test.talk.prefix(300))")
        #expect(try JSON.parse(test.output)["suggestions"]?[0]?["regions"]?[0]?["end"] == 1_800_000)
    }

    @Test(arguments: [
        ["--suggester-timeout", "0", "--suggester", "x"], ["--suggester-timeout", "5"], ["--suggester", ""],
    ])
    func `a suggester that is wrongly asked for is a wrong use`(words: [String]) async {
        let test = TestConsole()
        #expect(await test.run(["analyze"] + words) == .wrongUse)
        #expect(test.output == "")
    }

    @Test(arguments: TestBackend.available)
    func `a desk keeps what a suggester proposes beside its own reading`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.made(on: backend)
        try desk.write("new.txt", "“We won,” said Ann Teal on Friday.")
        let command =
            Self.hello
            + #"; read l; echo '{"id":"new.txt","attributions":"#
            + #"[{"content":{"spans":[{"start":1,"end":7}]}}]}'"#
        let outcome = await desk.run(
            "article", "import", "new.txt", "quay.txt", "--outlet", "Harbour Post", "--suggester", command)
        #expect(outcome.status == .done, "\(outcome.talk)")
        let list = await desk.run("suggestion", "list", "--article", "a2", "--format", "json")
        let items = try list.json["items"]
        let others = items?.array?.filter { $0["suggester"] == "m/2.1" } ?? []
        #expect(others.map { $0["text"] } == ["We won"])
        #expect(items?.array?.contains { $0["suggester"] == "stet-rules" } == true)
        let id = try #require(others.first?["id"]?.string)
        #expect(await desk.run("suggestion", "accept", id).status == .done)
    }

    @Test func `an import stores the article though the suggester fails`() async throws {
        let desk = try await CommandDesk.made()
        try desk.write("new.txt", "The mayor said another thing.")
        let outcome = await desk.run(
            "article", "import", "new.txt", "--suggester", "exit 7", "--format", "json")
        #expect(outcome.status == .problemsFound)
        #expect(outcome.talk.contains("new.txt: the suggester gave nothing: it ended with status 7"))
        #expect(try outcome.json["imported"]?.array?.count == 1)
    }
}
