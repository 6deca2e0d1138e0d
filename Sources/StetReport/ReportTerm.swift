/// A word of a workflow or a scale: how its file writes it and how people read it.
public struct ReportTerm: Hashable, Sendable {
    /// The word as the workflow or the scale writes it, such as `mostly-true`.
    public var name: String
    /// The words people read, such as "mostly true".
    public var label: String

    /// The term `name`, shown as `label`; without one the name is shown with blanks for its hyphens.
    public init(_ name: String, label: String? = nil) {
        self.name = name
        self.label = label ?? words(of: name)
    }
}

/// A name of ours as people read it: blanks for hyphens.
func words(of name: String) -> String {
    String(decoding: name.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
}
