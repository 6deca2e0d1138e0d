extension AnnotatedCopy: Report {
    /// The copy in this format, ending with a line break.
    public func rendered(as format: ReportFormat, style: ReportStyle) -> String {
        switch format {
        case .table: AnnotatedTable.text(of: self, style: style)
        case .markdown: AnnotatedMarkdown.text(of: self)
        case .html: AnnotatedHTML.text(of: self)
        case .csv: AnnotatedCSV.text(of: self)
        case .json: AnnotatedJSON.text(of: self)
        }
    }
}
