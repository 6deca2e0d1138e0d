import ArgumentParser
import StetDesk
import StetModel

/// `stet source`: who and what is quoted.
struct SourceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "source",
        abstract: "Who and what is quoted: people, agencies, documents.",
        discussion: """
            For example:

              stet source list
              stet source merge p4 p1
            """,
        subcommands: [
            SourceListCommand.self, SourceShowCommand.self, SourceMergeCommand.self,
            SourceUnmergeCommand.self, SourceGradeCommand.self,
            SourceProtectCommand.self, SourceEditCommand.self,
        ])
}

/// `stet source list`: the sources of the desk.
struct SourceListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the sources that were not merged into others, by number.",
        discussion: "For example: stet source list")

    @OptionGroup var options: GlobalOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let columns = [
            Column("id"), Column("kind"), Column("reliability", heading: "grade"), Column("protected"),
            Column("name"),
            Column("spellings", heading: "also") { source in
                (source["spellings"]?.array ?? []).compactMap(\.string).filter { $0 != source.words("name") }
                    .joined(separator: ", ")
            },
        ]
        return try list(try desk(in: surroundings).sourceList(), columns, in: surroundings)
    }
}

/// `stet source show`: one source.
struct SourceShowCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a source: its spellings, where it is quoted, what it claims.",
        discussion: "For example: stet source show p1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The source, such as p1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let source = try desk(in: surroundings).source(try deskID(id))
        return try show(source, Card.source, in: surroundings)
    }
}

/// `stet source merge`: says that two sources are one.
struct SourceMergeCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Say that one source is another; both spellings are kept.",
        discussion: "The first becomes the second. For example: stet source merge p4 p1")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Argument(help: "The source that turned out to be the other.") var id: String
    @Argument(help: "The source that stays.") var into: String
    @Flag(help: "Merge them though their names or kinds are unlike.") var anyway = false

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).mergeSource(
            try deskID(id), into: try deskID(into), isInsisted: anyway, options: try changeOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("name")) (\(value.words("id"))) is \(value.words("intoName")) "
                + "(\(value.words("into"))) from now on, under both spellings. "
                + "'stet source unmerge \(value.words("id"))' takes that back."
        }
    }
}

/// `stet source unmerge`: takes a merge back.
struct SourceUnmergeCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: "Take a merge back: the source stands by itself again.",
        discussion: "For example: stet source unmerge p4")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Argument(help: "The source that was merged into another.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).unmergeSource(try deskID(id), options: try changeOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("name")) (\(value.words("id"))) is a source of its own again."
        }
    }
}

/// `stet source grade`: says how reliable a source has been.
struct SourceGradeCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "grade",
        abstract: "Say how reliable a source has been, A (completely) to F (cannot be judged).",
        discussion: "For example: stet source grade p1 B")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Argument(help: "The source, such as p1.") var id: String
    @Argument(help: "A, B, C, D, E or F.") var grade: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let reliability: Reliability = try choice(grade.uppercased(), of: "GRADE")
        let value = try desk(in: surroundings).gradeSource(
            try deskID(id), reliability, options: try changeOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("name")) (\(value.words("id"))) is graded \(value.words("reliability"))."
        }
    }
}

/// `stet source protect`: hides the name of a source.
struct SourceProtectCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "protect", abstract: "Hide a source's name from those without the right to see it.",
        discussion: "For example: stet source protect p3, and stet source protect p3 --lift to show it again")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Flag(help: "Show the name again.") var lift = false
    @Argument(help: "The source, such as p3.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).protectSource(
            try deskID(id), !lift, options: try changeOptions())
        return try answer(value, in: surroundings) {
            lift
                ? "The name of \(value.words("id")) is shown again."
                : "The name of \(value.words("id")) is hidden from readers, annotators and checkers."
        }
    }
}

/// `stet source edit`: says what a source is, or gives it another name.
struct SourceEditCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Say what a source is, or give it another name.",
        discussion: "The old name stays a spelling. For example: stet source edit p1 --kind organisation")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: "The name that reports print.") var name: String?
    @Option(help: "person, organisation, document, outlet, group or unnamed.") var kind: String?
    @Argument(help: "The source, such as p1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard name != nil || kind != nil else {
            throw CommandError.wrongUse("There is nothing to change.", advice: "Give --name or --kind.")
        }
        let kind: SourceKind? = try kind.map { try choice($0, of: "--kind") }
        let value = try desk(in: surroundings).renameSource(
            try deskID(id), name: name, kind: kind, options: try changeOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) is \(value.words("name")), \(value.words("kind"))."
        }
    }
}

extension Card {
    /// The card of a source.
    static func source(_ source: JSON) -> Card {
        var card = Card(source.words("id"), source.words("name"))
        for name in ["kind", "reliability", "protected", "spellings"] { card.field(name, source, name) }
        card.field("merged into", source, "mergedInto")
        card.field("quoted in", source, "attributions")
        card.field("passed on in", source, "passedOn")
        card.field("claims", source, "claims")
        card.field("taken in by", "@\(source.words("by"))")
        return card
    }
}
