import ArgumentParser
import StetDesk
import StetModel

/// `stet flag`: what the program raises about a story.
struct FlagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flag",
        abstract: "What a rule of journalism tells the desk to look at.",
        discussion: """
            A flag keeps its number as long as the words that show it stay the same.

            For example:

              stet flag list --story s1 --open
              stet flag show f3
              stet flag dismiss f3 --reason "The envoy spoke to all three at once."
            """,
        subcommands: [
            FlagListCommand.self, FlagShowCommand.self, FlagDismissCommand.self, FlagReopenCommand.self,
        ])
}

/// `stet flag list`: the flags of the desk, or of a story, an article or a claim.
struct FlagListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is flagged: all that stands, or one thing's flags.",
        discussion: """
            Alone it goes through all stories, by number, and lists the flags that nobody dismissed. Of a \
            story, an article or a claim it lists the dismissed ones too.

              stet flag list
              stet flag list --story s1 --open
              stet flag list --claim c1 --kind single-origin
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "The story, such as s1.") var story: String?
    @Option(help: "The article, such as a1.") var article: String?
    @Option(help: "The claim, such as c1.") var claim: String?
    @Option(help: "The kind, such as single-origin.") var kind: String?
    @Flag(help: "Only what was dismissed.") var dismissed = false
    @Flag(help: "Leave out what was dismissed.") var open = false

    func validate() throws {
        guard !(open && dismissed) else {
            throw ValidationError("A flag is open or dismissed: give one of --open and --dismissed.")
        }
    }

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let subject = try ReportSubject.one(story: story, article: article, claim: claim)
        let isDismissed: Bool? = open ? false : dismissed ? true : subject == nil ? false : nil
        let filter = FlagFilter(kind: try kind.map(checkedKind), isDismissed: isDismissed)
        let format = try options.outputFormat()
        let desk = try desk(in: surroundings)
        let columns = format == .csv ? FlagListCommand.csv : columns(withStory: subject == nil)
        var roll = ListingRoll(columns: columns, as: format, on: surroundings.console)
        if let subject {
            try roll.add(try desk.flagList(subject, filter).items)
        } else {
            try desk.eachFlag(filter) { try roll.add($0) }
        }
        try roll.end(empty: "Nothing is flagged.")
        return .done
    }

    private static let csv =
        ["id", "kind", "summary", "rule", "story", "raisedAt"].map { Column($0) } + [
            Column("dismissedBy") { $0["dismissed"]?.words("by") ?? "" },
            Column("reason") { $0["dismissed"]?.words("reason") ?? "" },
            Column("evidence") { flag in
                (flag["evidence"]?.array ?? []).map { quote in
                    "\(quote.words("article")) \(quote.words("start"))–\(quote.words("end")) "
                        + "“\(quote.words("text"))”"
                }.joined(separator: "; ")
            },
        ]

    private func columns(withStory: Bool) -> [Column] {
        [Column("id")] + (withStory ? [Column("story")] : []) + [
            Column("kind"),
            Column("state") { $0["dismissed"] == nil ? "open" : "dismissed" }, Column("summary"),
        ]
    }

    private func checkedKind(_ word: String) throws -> String {
        guard Desk.flagKinds.contains(word) else {
            throw CommandError.wrongUse(
                "There is no kind of flag '\(word)'.",
                advice: "Kinds: \(Desk.flagKinds.joined(separator: ", ")).")
        }
        return word
    }
}

/// `stet flag show`: one flag.
struct FlagShowCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a flag with its rule and the words that show it.",
        discussion: "For example: stet flag show f3")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The flag, such as f3.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let flag = try desk(in: surroundings).flag(try deskID(id))
        return try show(flag, Card.flag, in: surroundings)
    }
}

/// `stet flag dismiss`: sets a flag aside.
struct FlagDismissCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "dismiss", abstract: "Set a flag aside, with the reason, which the report keeps.",
        discussion: """
            When the words that show it change, it is raised anew under another number.

              stet flag dismiss f3 --reason "The envoy spoke to all three at once."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: "Why it does not matter here.") var reason: String
    @Argument(help: "The flag, such as f3.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).dismissFlag(
            try deskID(id), reason: reason, options: try changeOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) is dismissed; reports keep the reason. 'stet flag reopen \(id)' undoes it."
        }
    }
}

/// `stet flag reopen`: raises a flag again.
struct FlagReopenCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Raise a flag again that was dismissed.",
        discussion: "For example: stet flag reopen f3")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Argument(help: "The flag, such as f3.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).reopenFlag(try deskID(id), options: try changeOptions())
        return try answer(value, in: surroundings) { "\(value.words("id")) is open again." }
    }
}

extension ReportSubject {
    /// The one thing named; nil where none is.
    fileprivate static func one(story: String?, article: String?, claim: String?) throws -> ReportSubject? {
        var subjects: [ReportSubject] = []
        if let story { subjects.append(.story(try deskID(story))) }
        if let article { subjects.append(.article(try deskID(article))) }
        if let claim { subjects.append(.claim(try deskID(claim))) }
        guard subjects.count < 2 else {
            throw CommandError.wrongUse(
                "Flags are listed for one thing, or for the whole desk.",
                advice: "Give one of --story, --article, --claim, or none of them.")
        }
        return subjects.first
    }
}

extension Card {
    /// The card of a flag.
    fileprivate static func flag(_ flag: JSON) -> Card {
        var card = Card(flag.words("id"), flag.words("summary"))
        for name in ["kind", "rule", "story", "claims"] { card.field(name, flag, name) }
        if flag["summary"] == nil { card.field("state", "nothing raises it any more") }
        card.block("shown by", flag["evidence"]) { quote in
            [quote.words("article"), "\(quote.words("start"))–\(quote.words("end"))", quote.words("text")]
        }
        if let dismissed = flag["dismissed"] {
            card.field("dismissed", "@\(dismissed.words("by")): \(dismissed.words("reason"))")
        }
        return card
    }
}
