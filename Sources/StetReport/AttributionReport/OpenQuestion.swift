/// Something nobody has answered yet.
public struct OpenQuestion: Hashable, Sendable {
    /// The question.
    public var text: String
    /// The id of the thing it is about.
    public var about: String?

    /// The question `text`.
    public init(text: String, about: String? = nil) {
        self.text = text
        self.about = about
    }
}
