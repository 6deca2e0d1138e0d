/// What came of asking somebody for a reply.
public enum ContactOutcome: String, CaseIterable, Sendable {
    case waiting, replied, declined, unreachable, noAnswer = "no-answer"
}
