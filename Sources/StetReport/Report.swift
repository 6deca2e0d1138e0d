/// A report: one value, assembled once, that renders itself to text in any format.
///
/// Rendering is pure: the same value in the same format and style gives the same bytes.
public protocol Report: Sendable {
    /// Desk, time and head of the log the report was made from.
    var head: ReportHead { get }

    /// The report in this format, ending with a line break.
    func rendered(as format: ReportFormat, style: ReportStyle) -> String
}

extension Report {
    /// The report in this format; `width`, `colour` and `ascii` matter to the table alone.
    public func rendered(
        as format: ReportFormat, width: Int = 80, colour: Bool = false, ascii: Bool = false
    ) -> String {
        rendered(as: format, style: ReportStyle(width: width, colour: colour, ascii: ascii))
    }
}
