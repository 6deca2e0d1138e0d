import ArgumentParser
import StetDesk
import StetModel

/// `stet evidence`: what speaks for and against a claim.
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "What speaks for and against a claim.",
        discussion: """
            For example:

              stet evidence add c1 --url https://harbour.example/log --stance supports --primary --grade B2
              stet evidence list c1
            """,
        subcommands: [EvidenceAddCommand.self, EvidenceListCommand.self, EvidenceWithdrawCommand.self])
}

/// `stet evidence add`: adds a piece of evidence to a claim.
struct EvidenceAddCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a piece of evidence to a claim.",
        discussion: """
            Exactly one of --url, --file and --cite says what it is. A file is kept as it is, up to 64 MiB.

              stet evidence add c1 --file log.pdf --stance supports --primary --locator "page 3"
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "An address on the web.") var url: String?
    @Option(help: "A file, which is kept with the desk.") var file: String?
    @Option(help: ArgumentHelp("A citation of what is elsewhere.", valueName: "text")) var cite: String?
    @Option(help: "What it does to the claim: supports, refutes or context.") var stance: String
    @Option(
        help: "What it is: \(EvidenceForm.allCases.map(\.rawValue).joined(separator: ", ")).")
    var form: String?
    @Option(help: "The passage that matters, word for word.") var quote: String?
    @Option(help: "Where in it: page, minute, table.") var locator: String?
    @Flag(help: "It is a primary source.") var primary = false
    @Option(help: "The origin that it shares with other pieces.") var group: String?
    @Option(help: "Reliability and credibility, such as B2.") var grade: String?
    @Argument(help: "The claim, such as c1.") var claim: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var draft = try draft(in: surroundings)
        (draft.quote, draft.locator, draft.isPrimary) = (quote, locator, primary)
        (draft.independenceGroup, draft.grade) = (group, grade)
        draft.form = try form.map { try choice($0, of: "--form") }
        let desk = try desk(in: surroundings)
        let value = try desk.addEvidence(to: try deskID(claim), draft, options: try claimOptions())
        return try answer(value, in: surroundings) {
            let does =
                value.words("stance") == "context"
                ? "gives context to" : value.words("stance")
            return "\(value.words("id")) \(does) \(value.words("claim")), which is \(value.words("state")) "
                + "(version \(value.words("version")))." + (try next(claim, on: desk))
        }
    }

    private func draft(in surroundings: Surroundings) throws -> EvidenceDraft {
        let stance: EvidenceStance = try choice(stance, of: "--stance")
        switch (url, file, cite) {
        case (let url?, nil, nil): return EvidenceDraft(kind: .url, reference: url, stance: stance)
        case (nil, nil, let words?): return EvidenceDraft(kind: .citation, reference: words, stance: stance)
        case (nil, let file?, nil):
            let name = file.split(separator: "/").last.map(String.init) ?? file
            var draft = EvidenceDraft(kind: .file, reference: name, stance: stance)
            draft.bytes = try surroundings.source(file).all(limit: EvidenceAddCommand.fileLimit)
            return draft
        default:
            throw CommandError.wrongUse(
                "Evidence is an address, a file or a citation.",
                advice: "Give one of --url, --file and --cite.")
        }
    }

    /// The largest file that is kept, in bytes.
    private static let fileLimit = 64 << 20
}

/// `stet evidence list`: the evidence about a claim.
struct EvidenceListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the evidence about a claim that stands, by number.",
        discussion: "For example: stet evidence list c1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The claim, such as c1.") var claim: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk(in: surroundings).evidenceList(of: try deskID(claim))
        let columns = [
            Column("id"), Column("stance"), Column("kind"), Column("primary"), Column("grade"),
            Column("by") { "@" + $0.words("by") }, Column("locator"), Column("reference"), Column("quote"),
        ]
        return try list(found, columns, in: surroundings)
    }
}

/// `stet evidence withdraw`: takes a piece of evidence back.
struct EvidenceWithdrawCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take a piece of evidence back, with the reason; the log keeps it.",
        discussion: "For example: stet evidence withdraw e2 --reason \"It is about another quay.\"")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "Why.") var reason: String
    @Argument(help: "The piece of evidence, such as e2.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).withdrawEvidence(
            try deskID(id), reason: reason, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) does not count for \(value.words("claim")) any more "
                + "(version \(value.words("version")))."
        }
    }
}
