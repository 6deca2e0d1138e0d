import Foundation
import StetCLI
import StetModel
import StetStorage
import StetText
import Testing

struct ComplaintTests {
    @Test(arguments: [
        (StorageError.noDatabase("desk.db"), StetCLI.ExitStatus.notFound), (.notAFile("desk"), .notFound),
        (.unreachable("postgresql://desk", reason: "refused"), .unreachable),
        (.busy(seconds: 5), .changedMeanwhile),
        (.changedMeanwhile(what: "c1", seen: 1, now: 2), .changedMeanwhile),
        (.readOnly("desk.db"), .cannotWrite), (.diskFull("desk.db"), .cannotWrite),
        (.damaged("desk.db", reason: "no header"), .faultyInput),
        (.newerSchema(found: 9, known: 5), .faultyInput),
        (.olderSchema(found: 1, known: 5), .faultyInput), (.foreignSchema(reason: "other"), .faultyInput),
        (.outcomeUnknown(reason: "gone"), .outcomeUnknown), (.constraint("c"), .fault),
        (.refused("syntax", sql: "x"), .fault),
    ])
    func `every trouble with the database has its exit status`(
        error: StorageError, status: StetCLI.ExitStatus
    ) {
        #expect(Complaint(error).status == status)
    }

    @Test func `the message is what happened and the hint what to do next`() {
        let error = TextError.notUTF8(offset: 12)
        let expected = Complaint(
            status: .faultyInput, message: "The text is not UTF-8: the byte at offset 12 cannot stand there.",
            hint: "Convert the file to UTF-8 first, for example with iconv.")
        #expect(Complaint(error) == expected)
    }

    @Test func `an error nobody foresaw is a fault of ours`() {
        struct Surprise: Error {}
        let complaint = Complaint(Surprise())
        #expect(complaint.status == .fault)
        #expect(complaint.hint == "This is a fault in stet; please report it.")
    }

    @Test func `a missing option is told with what belongs there and an example, not with all options`()
        async throws
    {
        let desk = try CommandDesk()
        let outcome = await desk.run("evidence", "add", "c1", "--cite", "Log")
        #expect(outcome.status == .wrongUse)
        let lines = outcome.talk.split(separator: "\n")
        #expect(lines.first == "stet: error: Missing expected argument '--stance <stance>'")
        let hint = try #require(lines.last)
        #expect(hint.hasPrefix("stet: hint: --stance <stance>: "))
        #expect(hint.contains("For example: stet evidence add c1 --file"))
        #expect(!hint.contains("Usage"))
    }

    @Test func `the exit statuses are those of the contract`() {
        #expect(StetCLI.ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 64, 65, 66, 69, 70, 73, 74, 75, 77])
    }

    @Test(arguments: [
        (
            CommandError.faultyInput(file: "a.csv", line: 3, column: 7, reason: "No text."),
            "a.csv:3:7: No text.",
            "Correct that place and repeat the command."
        ),
        (
            .noSuchCommand(word: "lsit", below: ["claim"], nearest: ["list"]),
            "There is no command 'claim lsit'.", "Did you mean 'stet claim list'?"
        ),
        (
            .wrongValue(option: "--format", value: "xml", possible: ["table", "json"]),
            "The option --format does not take 'xml'.", "Use one of: table, json."
        ),
        (.noSuchFile("a.txt"), "There is no file a.txt.", "Check the path; '-' stands for standard input."),
        (
            .isFolder("a"), "a is a folder, not a file.",
            "Name the files in it, for example with a shell pattern."
        ),
        (
            .tooLarge("a.txt", limit: 9), "a.txt has more than 9 bytes, which is the limit.",
            "Split it, or keep only the article."
        ),
        (
            .cannotWrite("standard output", reason: "No space left on device"),
            "standard output cannot be written: No space left on device.",
            "Check the place, its permissions and the room on the disk."
        ),
    ])
    func `errors of the command line say what happened and what to do`(
        error: CommandError, message: String, hint: String
    ) {
        #expect(error.errorDescription == message)
        #expect(error.recoverySuggestion == hint)
    }
}
