import ArgumentParser
import StetDesk
import StetModel

/// `stet article`: what came in.
struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "What came in: import it, list it, read it.",
        discussion: """
            For example:

              stet article import story.txt --outlet "Harbour Post" --published 2026-11-20
              stet article list --story s1
            """,
        subcommands: [
            ArticleImportCommand.self, ArticleListCommand.self, ArticleShowCommand.self,
            ArticleTextCommand.self, ArticleCopiesCommand.self,
        ])
}

/// `stet article list`: the articles of the desk or of a story.
struct ArticleListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List articles, by number.",
        discussion: "For example: stet article list --story s1")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only those of this story.") var story: String?
    /// Which page of the list.
    @OptionGroup var page: PageOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let story = try story.map { try deskID($0, Story.self) }
        let found = try desk(in: surroundings).articleList(
            story: story, after: page.afterID(Article.self), limit: page.checkedLimit())
        let columns = [
            Column("id"), Column("story"), Column("outlet"),
            Column("published") { String($0.words("published").prefix(10)) },
            Column.number("characters"), Column("title"),
        ]
        return try list(found, columns, in: surroundings)
    }
}

/// `stet article show`: what is known of one article.
struct ArticleShowCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what is known of an article, and what waits in it.",
        discussion: "For example: stet article show a1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The article, such as a1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let article = try desk(in: surroundings).article(try deskID(id))
        return try show(article, Card.article, in: surroundings)
    }
}

/// `stet article text`: the words of one article.
struct ArticleTextCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Print the text of an article, byte for byte.",
        discussion: """
            On a terminal, characters that cannot be seen are shown as code points; in a pipe and in a \
            file the bytes are exact. For example: stet article text a1 > a1.txt
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The article, such as a1.") var id: String

    /// The formats of the answer.
    enum Format: String, CaseIterable {
        case table, json
    }

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let format = try options.format(among: Format.self, standard: .table)
        let console = surroundings.console
        let bytes = try desk(in: surroundings).articleText(try deskID(id))
        if format == .json {
            let text = String(decoding: bytes, as: UTF8.self)
            try console.writeLine((["id": .string(id), "text": .string(text)] as JSON).pretty)
        } else if console.answersTerminal {
            let text = String(decoding: bytes, as: UTF8.self)
            try console.writeForeign(text)
            if bytes.last != 0x0A { try console.write("\n") }
        } else {
            try console.write(bytes)
        }
        return .done
    }
}

extension Card {
    /// The card of an article.
    static func article(_ article: JSON) -> Card {
        var card = Card(article.words("id"), article.words("title"))
        for name in ["outlet", "published", "byline", "url", "retrieved", "language"] {
            card.field(name, article, name)
        }
        card.field("external id", article, "externalId")
        card.field("revision", article, "revision")
        card.field("characters", "\(article.words("characters")) (\(article.words("bytes")) bytes)")
        card.field("sha256", article, "sha256")
        card.block("stories", article["stories"]) {
            [$0.words("id"), $0.words("relation"), $0.words("reason")]
        }
        card.block("suggestions", article["readings"]) { reading in
            let flattened = reading["flattened"]?.boolean == true ? "; the text is flattened" : ""
            let found = ["attribution", "claim", "region"].map {
                counted(reading["\($0)s"]?.integer ?? 0, $0)
            }
            return [
                "\(reading.words("suggester")) \(reading.words("version"))",
                found.joined(separator: ", ")
                    + "; \(reading.words("waiting")) wait for a decision\(flattened)",
            ]
        }
        return card
    }
}
