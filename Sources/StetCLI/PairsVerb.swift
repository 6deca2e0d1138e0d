import StetExchange
import StetModel

/// A command that holds the two texts of each pair in a file against each other, without a desk.
protocol PairsVerb: StetVerb {
    /// The file of pairs as the command line names it.
    var file: String { get }
    /// What a pair answers.
    func answer(_ pair: TextPair) -> JSON
    /// What a table shows of the answers.
    var columns: [Column] { get }
}

extension PairsVerb {
    /// How many bytes a file of pairs has at most.
    private static var byteLimit: Int { 64 << 20 }

    /// Reads the pairs and prints what each answers.
    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let format = try options.format(among: OutputFormat.self, standard: .jsonl)
        let bytes = try surroundings.source(file).all(limit: Self.byteLimit)
        let pairs: [TextPair]
        do throws(ExchangeError) {
            pairs = try bytes.first == UInt8(ascii: "{") ? TextPair.lines(bytes) : TextPair.table(bytes)
        } catch {
            throw CommandError.faultyInput(
                file: file, line: error.line, column: error.column, reason: error.reason)
        }
        let items = pairs.map { answer($0) }
        try Listing(columns: columns, items: items).print(on: surroundings.console, as: format)
        return .done
    }
}
