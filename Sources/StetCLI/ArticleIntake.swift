import StetDesk
import StetExchange
import StetModel
import StetText

/// The articles of an import while they are read and checked, before any of them is stored.
struct ArticleIntake {
    /// How a file is read.
    enum Kind: String, CaseIterable, Sendable {
        /// The file is one article.
        case text
        /// Each line is one article, as a JSON object.
        case jsonl
        /// Each row is one article.
        case csv
        /// The file is a web page with an article in it.
        case html
    }

    /// The largest table, which is read as a whole, in bytes.
    private static let tableLimit = 512 << 20

    /// The articles that are good so far and were not handed on.
    private(set) var items: [ImportItem] = []
    /// How many bytes their texts have.
    private(set) var byteCount = 0
    /// How many good articles were let go of after they were checked.
    private(set) var releasedCount = 0
    /// What was wrong, in the order of the input.
    private(set) var rejections: [Rejection] = []

    private let defaults: ArticleDetails
    private let manifest: ManifestFile?

    /// An intake that fills in `defaults` where neither the article nor the manifest says.
    init(defaults: ArticleDetails, manifest: ManifestFile?) {
        self.defaults = defaults
        self.manifest = manifest
    }

    /// How the file at `path` is read where nobody says: by its ending.
    static func kind(of path: String) -> Kind {
        if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") { return .jsonl }
        if path.hasSuffix(".html") || path.hasSuffix(".htm") { return .html }
        return path.hasSuffix(".csv") ? .csv : .text
    }

    /// Reads one file; `checkpoint` is called whenever some articles are in, and may take them out.
    mutating func read(
        _ path: String, as kind: Kind, in surroundings: Surroundings,
        checkpoint: (inout ArticleIntake) async throws -> Void
    ) async throws {
        do {
            switch kind {
            case .text: try takeText(path, in: surroundings)
            case .html:
                let page = WebPage(try surroundings.source(path).all(limit: WebPage.byteLimit))
                // What a person says of the article goes before what its page says.
                let known = details(of: path).filled(from: page.details)
                add(ArticleInput(text: page.text, details: known), path, line: nil)
            case .jsonl:
                let source = try surroundings.source(path)
                var lines = ArticleLines()
                while true {
                    let piece = try source.read()
                    if piece.isEmpty { break }
                    lines.take(piece) { take($0, from: path) }
                    try await checkpoint(&self)
                }
                lines.finish { take($0, from: path) }
            case .csv:
                let bytes = try surroundings.source(path).all(limit: ArticleIntake.tableLimit)
                try await takeTable(bytes, path, checkpoint)
            }
        } catch let error as CommandError {
            if case .readerLeft = error { throw error }
            if case .tooMuchAtOnce = error { throw error }
            rejections.append(Rejection(file: path, error))
        }
        try await checkpoint(&self)
    }

    /// Takes the good articles out.
    mutating func takeOut() -> [ImportItem] {
        defer { (items, byteCount) = ([], 0) }
        return items
    }

    /// Lets go of the good articles, which will be read again.
    mutating func release() { releasedCount += takeOut().count }

    private mutating func takeText(_ path: String, in surroundings: Surroundings) throws(CommandError) {
        let limit = ExactText.byteLimit
        let bytes: [UInt8]
        if path == "-" {
            bytes = try surroundings.input.all(limit: limit)
        } else {
            let file = try InputFile(path, in: surroundings.folder)
            if let size = file.size, size > limit {
                return rejections.append(Rejection(file: path, TextError.tooLong(bytes: size, limit: limit)))
            }
            bytes = try file.contents(limit: limit)
        }
        add(ArticleInput(text: bytes, details: details(of: path)), path, line: nil)
    }

    private func details(of path: String) -> ArticleDetails {
        manifest?.details(of: path)?.filled(from: defaults) ?? defaults
    }

    private mutating func takeTable(
        _ bytes: [UInt8], _ path: String, _ checkpoint: (inout ArticleIntake) async throws -> Void
    ) async throws {
        do {
            var table = try ArticleTable(bytes)
            while true {
                do {
                    guard let article = try table.next() else { return }
                    // The table does not say on which line a good row began.
                    take(.success(article), from: path)
                } catch {
                    take(.failure(error), from: path)
                }
                try await checkpoint(&self)
            }
        } catch let error as ExchangeError {
            take(.failure(error), from: path)
        }
    }

    private mutating func take(_ result: Result<ArticleInput, ExchangeError>, from path: String) {
        switch result {
        case .success(var article):
            article.details = article.details.filled(from: defaults)
            add(article, path, line: nil)
        case .failure(let error): rejections.append(Rejection(file: path, error))
        }
    }

    private mutating func add(_ article: ArticleInput, _ path: String, line: Int?) {
        do throws(TextError) {
            items.append(try ImportItem(article, file: path, line: line))
            byteCount += article.text.count
        } catch {
            rejections.append(Rejection(file: path, error))
        }
    }
}

extension ArticleDetails {
    /// These details, with those of `other` where there are none.
    func filled(from other: ArticleDetails) -> ArticleDetails {
        ArticleDetails(
            outlet: outlet ?? other.outlet, title: title ?? other.title, url: url ?? other.url,
            byline: byline ?? other.byline, published: published ?? other.published,
            retrieved: retrieved ?? other.retrieved, language: language ?? other.language)
    }
}
