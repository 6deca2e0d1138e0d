/// Which outlet made which claim, and how it came by it: one row per claim, one column per outlet.
public struct ClaimMatrix: Hashable, Sendable {
    /// How one outlet stands to one claim.
    public enum Cell: Hashable, Sendable {
        /// It reports the claim itself.
        case own
        /// It credits another with the claim: the last hop before it, where known.
        case cites(String?)
        /// It tells another's report in its own words and credits it.
        case rewrites(String?)
        /// It says the opposite.
        case contradicts
        /// It does not make the claim.
        case silent
    }

    /// One column: an outlet and its articles.
    public struct Column: Hashable, Sendable {
        /// The name of the outlet.
        public let outlet: String
        /// Its articles in the report.
        public internal(set) var articles: [String]
    }

    /// One row: a claim and its cells in the order of the columns.
    public struct Row: Hashable, Sendable {
        /// The id of the claim.
        public let claim: String
        /// How each outlet stands to it.
        public let cells: [Cell]
    }

    /// The outlets in the order of the report's articles; documents have no column.
    public let columns: [Column]
    /// The claims in the order of the report, without those that were dropped.
    public let rows: [Row]

    /// The matrix of a report.
    ///
    /// Where an outlet makes a claim in several places, what weighs most is shown: a contradiction, then
    /// reporting of its own, then a rewriting, then a citing.
    public init(_ report: AttributionReport) {
        var columns: [Column] = []
        var columnOfOutlet: [String: Int] = [:]
        var columnOfArticle: [String: Int] = [:]
        for article in report.articles {
            guard let outlet = article.outlet else { continue }
            let column = columnOfOutlet[outlet] ?? columns.count
            if column == columns.count { columns.append(Column(outlet: outlet, articles: [])) }
            columns[column].articles.append(article.id)
            columnOfOutlet[outlet] = column
            columnOfArticle[article.id] = column
        }
        rows = report.standing.map { claim in
            var cells = [Cell](repeating: .silent, count: columns.count)
            for appearance in claim.appearances {
                guard let column = columnOfArticle[appearance.quote.article] else { continue }
                let cell = Cell(appearance)
                if cell.weight > cells[column].weight { cells[column] = cell }
            }
            return Row(claim: claim.id, cells: cells)
        }
        self.columns = columns
    }
}

extension ClaimMatrix {
    /// How each outlet gives each utterance that bears on a claim, in one word, in the order of the columns;
    /// what an outlet gives in several ways is shown by the first.
    func wordings(in report: AttributionReport) -> [(utterance: ReportUtterance, cells: [String])] {
        var columnOfArticle: [String: Int] = [:]
        for (index, column) in columns.enumerated() {
            for article in column.articles { columnOfArticle[article] = index }
        }
        return report.utterances.filter { !$0.claims.isEmpty }.map { utterance in
            var cells = [String](repeating: "silent", count: columns.count)
            for mention in utterance.mentions.reversed() {
                guard let column = columnOfArticle[mention.quote.article] else { continue }
                cells[column] = ReportWords.wordingCell(mention)
            }
            return (utterance, cells)
        }
    }
}

extension ClaimMatrix.Cell {
    /// The cell that one appearance asks for.
    init(_ appearance: ReportAppearance) {
        self =
            switch appearance.relation {
            case .own: .own
            case .cites: .cites(appearance.hops.last)
            case .rewrites: .rewrites(appearance.hops.last)
            case .contradicts: .contradicts
            }
    }

    /// What the cell says in one word.
    public var word: String {
        switch self {
        case .own: "own"
        case .cites: "cites"
        case .rewrites: "rewrites"
        case .contradicts: "contradicts"
        case .silent: "silent"
        }
    }

    /// Whom the outlet credits; nil where it credits nobody.
    public var credited: String? {
        switch self {
        case .cites(let name), .rewrites(let name): name
        case .own, .contradicts, .silent: nil
        }
    }

    fileprivate var weight: Int {
        switch self {
        case .silent: 0
        case .cites: 1
        case .rewrites: 2
        case .own: 3
        case .contradicts: 4
        }
    }
}
