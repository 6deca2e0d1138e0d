import StetReport

/// The formats of the attribution report: those of every report, and schema.org's for settled claims.
enum AttributionFormat: String, CaseIterable {
    case table, markdown, html, csv, json, claimreview
}
