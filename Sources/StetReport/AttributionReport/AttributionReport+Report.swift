extension AttributionReport: Report {
    /// The report in this format, ending with a line break.
    public func rendered(as format: ReportFormat, style: ReportStyle) -> String {
        switch format {
        case .table: AttributionTable.text(of: self, style: style)
        case .markdown: AttributionMarkdown.text(of: self)
        case .html: AttributionHTML.text(of: self)
        case .csv: AttributionCSV.text(of: self)
        case .json: AttributionJSON.text(of: self)
        }
    }
}
