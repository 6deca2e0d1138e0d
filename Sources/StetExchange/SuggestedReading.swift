public import StetModel

/// What another suggester found in one text, with who found it.
public struct SuggestedReading: Hashable, Sendable {
    /// Who found it.
    public let suggester: SuggesterName
    /// What was found, checked against the text.
    public let reading: Reading

    /// A reading by `suggester`.
    public init(suggester: SuggesterName, reading: Reading) {
        self.suggester = suggester
        self.reading = reading
    }
}
