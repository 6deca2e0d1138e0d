/// One line of a CSV file.
enum CSVLine {
    /// The fields, neutralised and separated by commas, ended by CR LF (RFC 4180).
    static func text(_ fields: [String]) -> String {
        fields.map(Escaping.csv).joined(separator: ",") + "\r\n"
    }
}
