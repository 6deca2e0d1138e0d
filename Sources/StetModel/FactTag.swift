/// What kind of fact a claim states, where that decides what it has to be checked against.
public enum FactTag: String, CaseIterable, Sendable {
    /// Words that somebody is said to have spoken.
    case quote
    /// A figure, a date, a share, a rank.
    case number
    /// How somebody or something is called, spelled and titled.
    case name
    /// What somebody said whose name is kept back.
    case anonymousSource = "anonymous-source"
    /// That somebody did wrong.
    case allegation
    /// What a lawyer should see.
    case legal
}
