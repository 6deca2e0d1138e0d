import ArgumentParser
import StetDesk
import StetModel
import StetWorkflow

/// `stet scale`: the scales that verdicts are on.
struct ScaleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale",
        abstract: "The scales that verdicts are on, and what carries one over to another.",
        discussion: "They need no desk. For example: stet scale show check-5",
        subcommands: [ScaleListCommand.self, ScaleShowCommand.self, ScaleMapCommand.self])
}

/// `stet scale list`: the scales and mappings there are.
struct ScaleListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the scales, and the mappings between them.",
        discussion: "For example: stet scale list")

    @OptionGroup var options: GlobalOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let scales = try ScaleFiles.names.map { name -> JSON in
            let scale = try ScaleFiles.scale(name)
            return .object(leavingOut: [
                "name": .string(name), "kind": "scale", "verdicts": .integer(scale.all.count),
                "label": scale.label?.text().map(JSON.string),
            ])
        }
        let mappings = try ScaleFiles.mappings.map { name -> JSON in
            let mapping = try ScaleFiles.mapping(name)
            return [
                "name": .string(name), "kind": "mapping", "verdicts": .integer(mapping.values.count),
                "lossy": .boolean(mapping.isLossy),
            ]
        }
        let columns = [
            Column("name"), Column("kind"), Column.number("verdicts"), Column("lossy"), Column("label"),
        ]
        return try list(ListPage(items: scales + mappings), columns, in: surroundings)
    }
}

/// `stet scale show`: the verdicts of a scale.
struct ScaleShowCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the verdicts of a scale, those in order first.",
        discussion: "Verdicts without a place stand outside the order. For example: stet scale show check-5")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The scale.") var name: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let scale = try ScaleFiles.scale(name)
        let items = scale.all.map { value -> JSON in
            .object(leavingOut: [
                "verdict": .string(value.name),
                "place": scale.position(of: value.name).map { .integer($0 + 1) },
                "label": value.label?.text().map(JSON.string),
            ])
        }
        let columns = [Column.number("place"), Column("verdict"), Column("label")]
        return try list(ListPage(items: items), columns, in: surroundings)
    }
}

/// `stet scale map`: what the verdicts of one scale are on another.
struct ScaleMapCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "Show what the verdicts of one scale are on another.",
        discussion: """
            Nothing is carried over by itself: 'workflow migrate --mapping' does it when asked, and wants \
            --lossy where something is lost. For example: stet scale map check-5-to-boolean
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The mapping.") var name: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let mapping = try ScaleFiles.mapping(name)
        let items = try ScaleFiles.scale(mapping.from).all.map { value -> JSON in
            .object(leavingOut: [
                "from": .string(value.name), "to": mapping.values[value.name].map(JSON.string),
            ])
        }
        let columns = [Column("from", heading: mapping.from), Column("to", heading: mapping.to)]
        let status = try list(ListPage(items: items), columns, in: surroundings)
        if mapping.isLossy {
            surroundings.console.note("Something is lost: two verdicts become one, or one has no place.")
        }
        return status
    }
}
