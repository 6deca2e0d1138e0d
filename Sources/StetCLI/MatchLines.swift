import StetExchange

/// Lines of JSON with claims, or with texts that are looked for, read from a file or standard input.
enum MatchLines {
    /// Hands over every line of a file, one piece of it after the other.
    ///
    /// - Throws: `CommandError`, with the place where a line is faulty.
    static func each(
        of path: String, in surroundings: Surroundings, _ body: (MatchLine) throws -> Void
    ) throws {
        let source = try surroundings.source(path)
        var splitter = LineSplitter()
        while true {
            let piece = try source.read()
            if piece.isEmpty { break }
            try splitter.take(piece) { try body(line($0, of: source.name)) }
        }
        try splitter.finish { try body(line($0, of: source.name)) }
    }

    private static func line(
        _ line: LineSplitter.Line, of file: String
    ) throws(CommandError) -> MatchLine {
        guard !line.isTooLong else { throw .tooLarge(file, limit: line.bytes.count) }
        do throws(ExchangeError) {
            return try MatchLine(line: line.bytes, number: line.number)
        } catch {
            throw .faultyInput(file: file, line: error.line, column: error.column, reason: error.reason)
        }
    }
}
