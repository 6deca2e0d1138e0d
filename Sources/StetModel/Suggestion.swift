/// The name of what a suggester proposes; each has a number, whether or not a person decided about it.
public enum Suggestion: Numbered {
    public static let letter: Character = "x"
    public static let noun = "suggestion"
}
