import StetReport

/// How the answers of `stet analyze` are written, document by document.
struct AnalysisForm: Sendable {
    /// The formats of the answer.
    enum Format: String, CaseIterable {
        case jsonl, json, table, html
    }

    /// The format.
    let format: Format
    /// How many columns a table may take.
    let width: Int?

    /// What stands before the first document.
    var head: String {
        switch format {
        case .json: "{\"items\":["
        case .html: AnalysisPage.head
        case .jsonl, .table: ""
        }
    }

    /// What stands between two documents.
    var separator: String {
        switch format {
        case .json: ",\n"
        case .table: "\n"
        case .jsonl, .html: ""
        }
    }

    /// What stands behind the last document.
    var foot: String {
        switch format {
        case .json: "]}\n"
        case .html: AnalysisPage.foot
        case .jsonl, .table: ""
        }
    }

    /// One document; no two have the same `number`.
    func written(_ document: AnalysedDocument, number: Int) -> [UInt8] {
        switch format {
        case .jsonl: document.line + [0x0A]
        case .json: document.line
        case .table:
            Array(document.sheets.map { AnalysisTable(sheet: $0).rendered(width: width) }.joined().utf8)
        case .html:
            document.sheets.enumerated().flatMap { index, sheet in
                Array(AnalysisPage.section(sheet, number: number * 2 + index).utf8)
            }
        }
    }
}
