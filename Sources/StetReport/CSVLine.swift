/// One line of a CSV file.
public enum CSVLine {
    /// The fields, neutralised and separated by commas, ended by CR LF (RFC 4180).
    public static func text(_ fields: [String]) -> String {
        // A row of one empty field would be an empty line, which readers pass over.
        if fields == [""] { return "\"\"\r\n" }
        return fields.map(Escaping.csv).joined(separator: ",") + "\r\n"
    }
}
