/// A class of acts that the desk allows by role.
public enum Permission: String, CaseIterable, Sendable {
    /// See articles, claims, reviews and reports, protected names excepted.
    case read
    /// See the names of protected sources.
    case readProtected = "read-protected"
    /// Bring articles in, and new revisions of them.
    case importArticle = "import-article"
    /// Accept and reject what the program suggests.
    case decideSuggestion = "decide-suggestion"
    /// Mark a span of an article.
    case annotate
    /// Add and edit attributions.
    case attributionAdd = "attribution-add"
    /// Add a claim and its appearances.
    case claimAdd = "claim-add"
    /// Write a comment.
    case comment
    /// Add evidence to a claim.
    case evidenceAdd = "evidence-add"
    /// Give one's own verdict, in a slot.
    case rate
    /// Take a step of a claim's workflow.
    case move
    /// Put oneself into a slot.
    case take
    /// Put somebody else into a slot, or take them out.
    case assign
    /// Change the text of a claim, or drop it.
    case editClaim = "edit-claim"
    /// Make one claim of two.
    case mergeClaim = "merge-claim"
    /// Grade and protect sources, change their names.
    case editSource = "edit-source"
    /// Make one source of two.
    case mergeSource = "merge-source"
    /// Merge and split stories.
    case mergeStory = "merge-story"
    /// Let a source stay unnamed.
    case clearAnonymity = "clear-anonymity"
    /// Say that nothing stands against a claim in law.
    case clearLegal = "clear-legal"
    /// Dismiss a flag with a reason.
    case dismissFlag = "dismiss-flag"
    /// Add and edit reviewers.
    case reviewers
    /// Give roles to a reviewer and take them away.
    case roles
    /// Put a claim on hold and lift the hold.
    case holds
    /// Set a rule aside, with a reason.
    case overrides
    /// Let the timers run, and hand out the notices.
    case timers
    /// Install workflows and move claims between their versions.
    case workflows
    /// Decide about corrections.
    case corrections
    /// Migrate, back up, restore, copy and dump the database.
    case database
    /// Make and retire signing keys.
    case keys
    /// Read the log and verify it.
    case audit
}
