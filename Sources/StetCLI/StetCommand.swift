public import ArgumentParser

/// The whole command line: `stet NOUN VERB …`.
public struct StetCommand: ParsableCommand {
    /// The line that `stet --version` prints.
    public static let version = "stet 0.1.0"

    public static let configuration = CommandConfiguration(
        commandName: "stet",
        abstract: "The fact-check desk's tool: who said what, through whom, and does it stand?",
        discussion: """
            Articles come in, claims are put before the right people, and a claim stands only when the \
            rules of the desk have been met.

              stet init                              make a desk in this folder
              stet article import story.txt          take an article in
              stet claim list --category review      see what is waiting
              stet report attribution --story s1     who said it, and how it travelled

            Read one text without a desk:

              stet analyze story.txt --format table

            Global options (--database, --as, --format, --quiet) may stand before the noun or after \
            the verb.
            """,
        version: version,
        subcommands: [
            InitCommand.self, ArticleCommand.self, StoryCommand.self, SuggestionCommand.self,
            AttributionCommand.self, SourceCommand.self, AnnotationCommand.self, ClaimCommand.self,
            EvidenceCommand.self, FlagCommand.self, CorrectionCommand.self, ReviewerCommand.self,
            QueueCommand.self, TickCommand.self, NotifyCommand.self, WorkflowCommand.self,
            ScaleCommand.self,
            ReportCommand.self, AuditCommand.self, DatabaseCommand.self, DoctorCommand.self,
            AnalyzeCommand.self, MatchCommand.self, CompletionsCommand.self,
        ])

    /// The root command, which does nothing by itself but show help.
    public init() {}
}
