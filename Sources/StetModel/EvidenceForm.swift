/// What a piece of evidence is, where that decides which facts it can bear out.
public enum EvidenceForm: String, CaseIterable, Sendable {
    /// Sound or pictures of what happened or was said.
    case recording
    /// The words of a recording, written down.
    case transcript
    /// What somebody wrote down at the time.
    case notes
    /// A record, a letter, a ruling, a publication.
    case document
    /// A table, a data set, a calculation that can be done again.
    case data
    /// The person concerned was asked and says so.
    case confirmation
    /// Somebody who knows the field and has no part in the matter says so.
    case expert
}
