import ArgumentParser
import StetDesk
import StetModel

/// `stet reviewer`: the people of the desk.
struct ReviewerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reviewer",
        abstract: "The people of the desk, and the roles they hold.",
        discussion: """
            For example:

              stet reviewer add mira --name "Mira Okafor" --role checker
              stet reviewer list
            """,
        subcommands: [
            ReviewerAddCommand.self, ReviewerListCommand.self, ReviewerEditCommand.self,
            ReviewerLeaveCommand.self,
        ])
}

/// The options that say something about a reviewer.
struct ReviewerOptions: ParsableArguments {
    @Option(help: "The name that reports print.") var name: String?
    @Option(
        parsing: .upToNextOption,
        help: """
            What they may do, one or more: reader, annotator, checker, editor, standards, legal, desk, \
            admin, auditor.
            """)
    var role: [String] = []
    @Option(help: "The account of the operating system that speaks for them; else the handle.")
    var account: String?
    @Option(help: "How many claims they hold at most.") var capacity: Int?
    @Option(help: "A source, outlet or topic they must keep away from; repeat it for more.")
    var conflict: [String] = []
    @Option(help: "What they know well, topic:NAME or language:CODE; repeat it for more.")
    var skill: [String] = []
    @Option(help: ArgumentHelp("The other handle of the same person.", valueName: "handle"))
    var samePerson: String?

    /// What is said.
    func draft() throws(CommandError) -> ReviewerDraft {
        var draft = ReviewerDraft()
        (draft.name, draft.account, draft.samePerson) = (name, account, samePerson)
        if let capacity, capacity < 0 {
            throw .wrongValue(option: "--capacity", value: "\(capacity)", possible: ["0, 1, 2 …"])
        }
        draft.capacity = capacity
        if !conflict.isEmpty { draft.conflicts = conflict }
        if !skill.isEmpty { draft.skills = skill }
        var roles: [Role] = []
        for word in role.flatMap({ $0.split(separator: ",") }) {
            roles.append(try choice(String(word), of: "--role"))
        }
        if !role.isEmpty { draft.roles = roles }
        return draft
    }
}

/// `stet reviewer add`: takes a person into the desk.
struct ReviewerAddCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a reviewer under a new handle.",
        discussion: """
            A handle has small letters, digits, '-', '_' and '.'.

              stet reviewer add mira --name "Mira Okafor" --role checker --role editor
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Argument(help: "What commands call them, such as mira.") var handle: String
    /// What is said about them.
    @OptionGroup var about: ReviewerOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let bare = handle.hasPrefix("@") ? String(handle.dropFirst()) : handle
        let value = try desk(in: surroundings).addReviewer(
            bare, try about.draft(), options: try changeOptions())
        return try answer(value, in: surroundings) {
            "@\(value.words("handle")) (\(value.words("name"))) is on the desk as \(value.words("roles"))."
        }
    }
}

/// `stet reviewer edit`: changes what is known of a person.
struct ReviewerEditCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what is known of a reviewer, and nothing else.",
        discussion: """
            --role, --conflict and --skill take the place of all that were there. For example:

              stet reviewer edit mira --role checker editor
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Argument(help: "The reviewer, such as mira.") var handle: String
    /// What is said about them.
    @OptionGroup var about: ReviewerOptions
    @Flag(help: "They have no conflicts of interest any more.") var noConflicts = false
    @Flag(help: "They may act again.") var active = false
    @Flag(help: "They may not act any more.") var inactive = false

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var draft = try about.draft()
        guard !(active && inactive), !(noConflicts && draft.conflicts != nil) else {
            throw CommandError.wrongUse(
                "The options contradict one another.",
                advice: "Give --active or --inactive, and --conflict or --no-conflicts.")
        }
        if noConflicts { draft.conflicts = [] }
        if active || inactive { draft.isActive = active }
        guard draft != ReviewerDraft() else {
            throw CommandError.wrongUse("There is nothing to change.", advice: "Give at least one option.")
        }
        let value = try desk(in: surroundings).editReviewer(handle, draft, options: try changeOptions())
        return try answer(value, in: surroundings) {
            let isActive = value["active"]?.boolean == true ? "" : ", not active"
            return "@\(value.words("handle")) is \(value.words("name")): \(value.words("roles"))\(isActive)."
        }
    }
}

/// `stet reviewer list`: the people of the desk.
struct ReviewerListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the reviewers, by handle.",
        discussion: "For example: stet reviewer list")

    @OptionGroup var options: GlobalOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let columns = [
            Column("handle"), Column("name"), Column("account"),
            Column("active"), Column.number("capacity"), Column("conflicts"), Column("skills"),
            Column("roles"),
        ]
        return try list(try desk(in: surroundings).reviewerList(), columns, in: surroundings)
    }
}
