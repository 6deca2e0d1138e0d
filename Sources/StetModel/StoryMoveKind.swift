/// What a person did to stories.
public enum StoryMoveKind: String, CaseIterable, Sendable {
    /// Two stories were made one.
    case merge
    /// Articles were taken out of a story into one of their own.
    case split
}
