public import StetModel

extension Database {
    /// How many rows one statement writes.
    private static var rowsAtOnce: Int { 256 }

    /// How many keys one statement asks for.
    private static var keysAtOnce: Int { 4_096 }

    /// The articles that have one of these keys of a copy sketch, with the key, in no order.
    public func articles(withCopyKeys keys: [Int]) throws -> [(key: Int, article: Int)] {
        var found: [(key: Int, article: Int)] = []
        for start in stride(from: 0, to: keys.count, by: Self.keysAtOnce) {
            let part = keys[start..<min(start + Self.keysAtOnce, keys.count)]
            // Padded, so that few statements are prepared.
            var size = 16
            while size < part.count { size *= 2 }
            let padded = part + Array(repeating: part[part.endIndex - 1], count: size - part.count)
            try query("SELECT key, article FROM copy_key WHERE key IN (\(list: Array(padded)))") { row in
                found.append((try row.integer(0), try row.integer(1)))
            }
        }
        return found
    }

    /// How many keys the sketch of an article has, those that were not entered included; nil where there
    /// is no sketch.
    public func copySketch(of article: Int) throws -> Int? {
        try row("SELECT total FROM copy_sketch WHERE article = \(article)")?.integer(0)
    }

    /// The articles that came in after the last one with a sketch, by number; none where no article has one.
    public func articlesBehindSketches(limit: Int) throws -> [Article] {
        try records(
            Article.self,
            "WHERE id > (SELECT MAX(article) FROM copy_sketch) ORDER BY id LIMIT \(limit)")
    }

    /// Keeps what the sketches of new articles say: derived from their texts, and no part of the log.
    ///
    /// - Parameter entries: keys with their articles, in the order of the keys, which is cheap to store.
    public func keepCopySketches(
        _ totals: [(article: Int, total: Int)], entries: [(key: Int, article: Int)]
    ) throws {
        try insertPairs("copy_sketch (article, total)", totals.map { ($0.article, $0.total) })
        try insertPairs("copy_key (key, article)", entries.map { ($0.key, $0.article) })
    }

    private func insertPairs(_ table: String, _ pairs: [(Int, Int)]) throws {
        var (start, size) = (0, Self.rowsAtOnce)
        while start < pairs.count {
            // Halved towards the end, so that few statements are prepared.
            while size > pairs.count - start { size /= 2 }
            let places = (0..<size).map { "($\(2 * $0 + 1), $\(2 * $0 + 2))" }.joined(separator: ", ")
            let values = pairs[start..<(start + size)].flatMap { [SQLValue.integer($0.0), .integer($0.1)] }
            // Another import may have caught up with these articles meanwhile.
            try run(SQL("INSERT INTO \(table) VALUES \(places) ON CONFLICT DO NOTHING", values))
            start += size
        }
    }
}
