import ArgumentParser
import StetDesk
import StetModel

/// `stet annotation`: people's marks on articles.
struct AnnotationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotation",
        abstract: "People's marks on articles.",
        discussion: """
            For example:

              stet annotation add a1 --quote "until spring" --label date --note "which spring?"
              stet annotation list --article a1
            """,
        subcommands: [AnnotationAddCommand.self, AnnotationListCommand.self])
}

/// `stet annotation add`: marks a stretch of an article.
struct AnnotationAddCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Mark a stretch of an article's text.",
        discussion: "For example: stet annotation add a1 --quote \"until spring\" --label date")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    /// Where in the article.
    @OptionGroup var place: PlaceOptions
    @Option(help: "What it is, in a word.") var label: String?
    @Option(help: "What is to be said about it.") var note: String?
    @Argument(help: "The article, such as a1.") var article: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let wish = try place.requiredWish()
        let value = try desk(in: surroundings).addAnnotation(
            on: try deskID(article), at: wish, label: label, note: note, options: try changeOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) marks \(value.words("start"))…\(value.words("end")) of "
                + "\(value.words("article")): “\(value.words("text"))”."
        }
    }
}

/// `stet annotation list`: the marks on an article or on all.
struct AnnotationListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List annotations, by number.",
        discussion: "For example: stet annotation list --article a1")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only those on this article.") var article: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk(in: surroundings).annotationList(article: try article.map { try deskID($0) })
        let columns = [
            Column("id"), Column("article"), Column.number("start"),
            Column.number("end"), Column("label"), Column("by") { "@" + $0.words("by") },
            Column("note"), Column("text"),
        ]
        return try list(found, columns, in: surroundings)
    }
}
