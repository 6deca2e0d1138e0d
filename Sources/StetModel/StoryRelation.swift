/// How an article stands to a story.
public enum StoryRelation: String, CaseIterable, Sendable {
    /// It tells the story.
    case member
    /// It tells of something else in the same affair.
    case related
}
