/// One thing somebody said, with every article's rendering of it.
public struct Utterance: Hashable, Sendable {
    /// The fullest name given for the speaker, where one is given.
    public var speaker: String?
    /// The mentions, by article and place; each article's spans are in its own text.
    public var mentions: [UtteranceMention]
    /// The fullest wording, as an index into the mentions.
    public var fullest: Int

    /// An utterance of these parts.
    public init(speaker: String?, mentions: [UtteranceMention], fullest: Int) {
        self.speaker = speaker
        self.mentions = mentions
        self.fullest = fullest
    }
}
