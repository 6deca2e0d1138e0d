/// What people read in place of a name, in one or several languages.
public struct Label: Hashable, Sendable {
    /// The text by language tag, such as `en` or `pt-BR`.
    public let texts: [String: String]

    /// A label with these texts.
    public init(_ texts: [String: String]) {
        self.texts = texts
    }

    /// The text in `language`, else in its main language, else in English, else in the first one by tag.
    public func text(in language: String = "en") -> String? {
        let main = language.split(separator: "-").first.map(String.init) ?? language
        return texts[language] ?? texts[main] ?? texts["en"] ?? texts.min { $0.key < $1.key }?.value
    }
}
