/// How an assignment stands.
public enum AssignmentState: String, CaseIterable, Sendable {
    case offered, active, done, declined, released, expired
}
