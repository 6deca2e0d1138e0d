import ArgumentParser
import StetDesk
import StetModel

/// `stet story`: articles about one event.
struct StoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Articles about one event, grouped on import and by hand.",
        discussion: """
            For example:

              stet story list
              stet story show s1
              stet story merge s2 s1 --reason "The same walkout, told by the radio."
            """,
        subcommands: [
            StoryListCommand.self, StoryShowCommand.self, StoryMergeCommand.self, StorySplitCommand.self,
            StoryUndoCommand.self,
        ])
}

/// `stet story list`: the stories of the desk.
struct StoryListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the stories, by number.",
        discussion: "For example: stet story list --limit 20")

    @OptionGroup var options: GlobalOptions
    /// Which page of the list.
    @OptionGroup var page: PageOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk(in: surroundings).storyList(
            after: page.afterID(Story.self), limit: page.checkedLimit())
        let columns = [
            Column("id"),
            Column.number("articles") { story in
                String((story["articles"]?.array ?? []).count { $0.words("relation") == "member" })
            },
            Column("title"),
        ]
        return try list(found, columns, in: surroundings)
    }
}

/// `stet story show`: one story with its articles.
struct StoryShowCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a story with its articles, and why each belongs to it.",
        discussion: "For example: stet story show s1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The story, such as s1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let story = try desk(in: surroundings).story(try deskID(id))
        return try show(story, Card.story, in: surroundings)
    }
}

extension Card {
    /// The card of a story.
    static func story(_ story: JSON) -> Card {
        var card = Card(story.words("id"), story.words("title"))
        card.field("merged into", story, "mergedInto")
        card.block("articles", story["articles"]) { article in
            let about = [article.words("outlet"), article.words("published")].filter { !$0.isEmpty }
            return [
                article.words("id"), article.words("relation"),
                about.joined(separator: ", ") + (about.isEmpty ? "" : ": ") + article.words("title"),
                article.words("reason"),
            ]
        }
        card.block("moved by hand", story["moves"]) { move in
            let undone = move.words("undoneBy")
            return [
                move.words("kind"), move.words("article"), "\(move.words("from")) → \(move.words("to"))",
                "@\(move.words("by")): \(move.words("reason"))"
                    + (undone.isEmpty ? "" : " (undone by @\(undone))"),
            ]
        }
        return card
    }
}
