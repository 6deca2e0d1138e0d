import StetExchange

/// The documents of several files, one batch after the other, each file opened when its turn comes.
struct AnalysisInputs {
    /// How the files are to be read.
    enum Kind: String, CaseIterable, Sendable {
        /// Each file is one text.
        case text
        /// Each line of a file is one document.
        case jsonl
        /// Each file is a web page with an article in it.
        case html
    }

    /// The largest text file taken, in bytes; the text itself has a smaller limit with a better message.
    private static let fileLimit = 64 << 20

    private let surroundings: Surroundings
    private let kind: Kind?
    private var paths: ArraySlice<String>
    private var source: ByteSource?
    private var splitter = LineSplitter()
    private var count = 0

    /// The documents in `paths`, read as `kind`, or by the ending of each path.
    ///
    /// - Throws: `CommandError` where a file is not there, before anything is read.
    init(_ paths: [String], kind: Kind?, in surroundings: Surroundings) throws(CommandError) {
        for path in paths where path != "-" { _ = try surroundings.source(path) }
        self.surroundings = surroundings
        self.kind = kind
        self.paths = paths[...]
    }

    /// Whether the next batch has to be waited for.
    var wouldWait: Bool { source?.wouldWait() ?? false }

    /// The next batch, or nil at the end.
    mutating func next() throws(CommandError) -> AnalysisBatch? {
        while true {
            if let batch = try rest() { return batch }
            guard let path = paths.popFirst() else { return nil }
            let source = try surroundings.source(path)
            let kind = kind(of: path)
            if kind != .jsonl {
                let bytes = try source.all(limit: AnalysisInputs.fileLimit)
                return batch(path, [kind == .text ? .text(bytes) : .page(bytes)])
            }
            (self.source, splitter) = (source, LineSplitter())
        }
    }

    /// The next lines of the file that was begun; nil where none was, or where it ends.
    private mutating func rest() throws(CommandError) -> AnalysisBatch? {
        while let source {
            var documents: [AnalysisBatch.Document] = []
            let piece = try source.read()
            if piece.isEmpty {
                splitter.finish { documents.append(AnalysisInputs.document($0)) }
                self.source = nil
            } else {
                splitter.take(piece) { documents.append(AnalysisInputs.document($0)) }
            }
            if !documents.isEmpty { return batch(source.name, documents) }
        }
        return nil
    }

    private mutating func batch(
        _ file: String, _ documents: [AnalysisBatch.Document]
    ) -> AnalysisBatch {
        defer { count += documents.count }
        return AnalysisBatch(first: count, file: file, documents: documents)
    }

    private func kind(of path: String) -> Kind {
        if let kind { return kind }
        if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") { return .jsonl }
        return path.hasSuffix(".html") || path.hasSuffix(".htm") ? .html : .text
    }

    private static func document(_ line: LineSplitter.Line) -> AnalysisBatch.Document {
        line.isTooLong
            ? .longLine(number: line.number, limit: line.bytes.count)
            : .line(number: line.number, bytes: Array(line.bytes))
    }
}
