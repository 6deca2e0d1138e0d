import StetMatching
import StetModel
import StetText

extension WordRun {
    /// The run as JSON answers tell it: `a` in the fuller wording, `b` in the other.
    func told(_ fuller: ExactText, _ other: ExactText) -> JSON {
        .object(leavingOut: [
            "kind": .string(kind.rawValue), "a": first?.told(in: fuller), "b": second?.told(in: other),
        ])
    }
}

extension TextSpan {
    /// The span as JSON answers tell it, with its text.
    func told(in text: ExactText) -> JSON {
        ["start": .integer(start), "end": .integer(end), "text": .string(text[self])]
    }
}

/// The other wording of some word runs, with what was left out in `[-…-]` and what was put in in `{+…+}`.
func markedWords(_ words: JSON?) -> String {
    let runs = (words?.array ?? []).map { run -> String in
        let (fuller, other) = (run["a"]?["text"]?.string ?? "", run["b"]?["text"]?.string ?? "")
        switch run["kind"]?.string {
        case "same": return other
        case "cut": return "[-\(fuller)-]"
        case "added": return "{+\(other)+}"
        default: return "[-\(fuller)-]{+\(other)+}"
        }
    }
    return runs.joined(separator: " ")
}
