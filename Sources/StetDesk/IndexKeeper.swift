import StetMatching
import StetModel
import StetStorage

/// Keeps the search index of one kind at the head of the log.
///
/// Where the log has only grown since the index was written, what the new events changed goes into a
/// small segment. An index of another desk, of a log that was rolled back, of another version of the
/// program, or one that is damaged, is made anew. Whether anything could be written does not matter to
/// the answer.
struct IndexKeeper {
    /// What is indexed.
    let kind: SearchedKind
    /// Where it is kept; nil where nothing is.
    let shelf: IndexShelf?
    /// The desk, in one reading transaction.
    let database: any Database

    /// Runs `body` on the index as the log has it; where the index turns out to be damaged, once more on a
    /// new one.
    func use<Answer>(_ body: (SearchIndex) throws -> Answer) throws -> Answer {
        do {
            if let index = try current() { return try body(index) }
        } catch is SearchIndexError {
            return try body(try made())
        }
        return try body(try made())
    }

    /// The index on the shelf, brought up to the head of the log; nil where it is of no use.
    private func current() throws -> SearchIndex? {
        guard let shelf, let bytes = shelf.load(catalogName), let catalog = IndexCatalog(bytes) else {
            return nil
        }
        let head = try EventLog.head(database)
        var segments: [IndexBytes] = []
        for name in catalog.segments {
            guard let segment = try shelf.map(name) else { return nil }
            segments.append(segment)
        }
        let index = try SearchIndex(segments)
        if catalog.head == head { return index }
        guard catalog.head.seq < head.seq,
            try EventLog.hash(of: catalog.head.seq, in: database) == catalog.head.hash,
            let numbers = try database.numbersChanged(kind, after: catalog.head.seq)
        else { return nil }
        return try grown(index, segments, catalog, by: numbers, to: head)
    }

    private func grown(
        _ index: SearchIndex, _ segments: [IndexBytes], _ catalog: IndexCatalog, by numbers: Set<Int>,
        to head: LogHead
    ) throws -> SearchIndex {
        var catalog = catalog
        catalog.head = head
        guard !numbers.isEmpty else {
            publish(catalog, [], kept: catalog.segments)
            return index
        }
        let changed = try database.searchedTexts(kind, Array(numbers)).map(SearchDocument.init)
        let growth = try IndexGrowth(
            index, kind.profile, changed: changed, removed: numbers.subtracting(changed.map(\.number)))
        let name = fileName(growth.pieces)
        let kept = Array(catalog.segments[..<growth.kept])
        catalog.segments = kept + [name]
        publish(catalog, [(name, growth.pieces)], kept: kept)
        return try SearchIndex(Array(segments[..<growth.kept]) + [IndexBytes(growth.pieces)])
    }

    /// The index made from the desk.
    private func made() throws -> SearchIndex {
        var builder = IndexBuilder(kind.profile)
        try database.eachSearchedText(kind) { builder.append(SearchDocument($0)) }
        let files = builder.finish().map { (name: fileName($0), pieces: $0) }
        let catalog = IndexCatalog(head: try EventLog.head(database), segments: files.map(\.name))
        publish(catalog, files, kept: [])
        var segments: [IndexBytes] = []
        for file in files { segments.append(try shelf?.map(file.name) ?? IndexBytes(file.pieces)) }
        return try SearchIndex(segments)
    }

    private var catalogName: String { "\(kind.rawValue)-catalog" }

    /// A name that only the same bytes have.
    private func fileName(_ pieces: [[UInt8]]) -> String {
        "\(kind.rawValue)-segment-\(ContentHash.hex(pieces.first ?? []).prefix(24))"
    }

    private func publish(
        _ catalog: IndexCatalog, _ files: [(name: String, pieces: [[UInt8]])], kept: [String]
    ) {
        shelf?.publish(
            IndexShelf.Edition(
                prefix: "\(kind.rawValue)-", files: files, kept: Set(kept),
                catalog: (catalogName, catalog.bytes)))
    }
}

extension SearchedKind {
    /// How the words of this kind count.
    var profile: SearchProfile {
        switch self {
        case .claim: .claims
        case .article: .articles
        case .evidence: .evidence
        }
    }
}

extension SearchDocument {
    /// What the database holds, as the index takes it.
    init(_ text: SearchedText) {
        self.init(
            number: text.number, text: text.text, title: text.title, background: text.background,
            speaker: text.speaker, day: dayNumber(text.day))
    }
}

/// The day that a date or an instant begins with, counted from 1970; nil where it names no day.
public func dayNumber(_ time: String) -> Int32? {
    CivilDate(String(time.prefix(10))).map { Int32($0.daysSinceEpoch) }
}
