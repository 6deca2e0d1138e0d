import ArgumentParser
import StetDesk
import StetModel

/// `stet story merge`: makes one story of two.
struct StoryMergeCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Make one story of two; the first ends, the second stays.",
        discussion: """
            The articles of the first are told in the second from now on, and new ones join them there. \
            'stet story undo' takes it back.

              stet story merge s2 s1 --reason "The same walkout, told by the radio."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: "Why they are one story.") var reason: String
    @Argument(help: "The story that ends, such as s2.") var id: String
    @Argument(help: "The story that stays, such as s1.") var into: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).mergeStory(
            try deskID(id), into: try deskID(into), reason: reason, options: try changeOptions())
        return try answer(value, in: surroundings) {
            "\(id) is merged into \(into), with "
                + "\(counted(value["articles"]?.array?.count ?? 0, "article")). "
                + "'stet story undo \(into)' takes it back."
        }
    }
}

/// `stet story split`: takes articles out of a story.
struct StorySplitCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Take articles out of a story into one of their own.",
        discussion: """
            The story they leave calls them related. 'stet story undo' takes it back.

              stet story split s1 a3 a4 --reason "They tell the vote of the week before."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: "Why they tell something else.") var reason: String
    @Option(help: "What the new story is called; else the headline of its first article.") var title: String?
    @Argument(help: "The story, such as s1.") var id: String
    @Argument(help: "The articles to take out, such as a3 a4.") var articles: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).splitStory(
            try deskID(id), articles: try articles.map { try deskID($0) }, title: title, reason: reason,
            options: try changeOptions())
        return try answer(value, in: surroundings) {
            let (new, count) = (value.words("id"), value["articles"]?.array?.count ?? 0)
            return "\(new) has \(counted(count, "article")) of \(id). 'stet story undo \(new)' takes it back."
        }
    }
}

/// `stet story undo`: takes back a merge or a split.
struct StoryUndoCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back the latest merge or split that touched a story.",
        discussion: "For example: stet story undo s1")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Argument(help: "The story, such as s1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).undoStory(try deskID(id), options: try changeOptions())
        return try answer(value, in: surroundings) {
            let count = value["articles"]?.array?.count ?? 0
            return "The \(value.words("undone")) is taken back; \(counted(count, "article")) moved."
        }
    }
}
