/// One thing a person does to a claim while its workflow is explored; people are numbered as in the
/// situation it is done in.
enum ProofAct: Hashable {
    /// Takes an action, by the second handle where it is one person's other name.
    case step(String, by: Int, isOverride: Bool, byOtherHandle: Bool)
    /// Takes a slot, or is put into it by somebody else.
    case fill(slot: Int, Int, by: Int)
    /// Leaves a slot without being done: released, or the lease ran out.
    case release(slot: Int, Int)
    /// Gives a verdict.
    case rate(Int, ballot: Int, slot: Int)
    /// Edits the text.
    case editText(Int)
    /// Changes the finding, or anything else that is an edit and leaves the text.
    case editRest(Int)
    /// Adds evidence.
    case addEvidence(Int)
    /// Takes back evidence of somebody.
    case withdraw(of: Int, by: Int)
    /// Has a change of the text accepted by somebody else: an edit of both.
    case propose(Int, acceptedBy: Int)
    /// Has another rationale accepted by whoever gave the verdict: an edit of both.
    case reword(Int, acceptedBy: Int)
    /// Nobody does anything: a timer comes up and takes its step.
    case timer(String)
    /// Brings about a fact that stands in the way, or lifts it.
    case toggle(FactToggle, Int, lifting: Bool)

    /// The people it is about.
    var people: [Int] {
        switch self {
        case .step(_, let person, _, _), .release(_, let person), .rate(let person, _, _),
            .editText(let person), .editRest(let person), .addEvidence(let person),
            .toggle(_, let person, _):
            [person]
        case .fill(_, let person, let other), .withdraw(let person, let other),
            .propose(let person, let other), .reword(let person, let other):
            [person, other]
        case .timer: []
        }
    }

    /// The same act, its people and verdicts numbered otherwise.
    func renumbered(_ verdict: (_ slot: Int, _ ballot: Int) -> Int, _ name: (Int) -> Int) -> ProofAct {
        switch self {
        case .step(let action, let by, let isOverride, let other):
            .step(action, by: name(by), isOverride: isOverride, byOtherHandle: other)
        case .fill(let slot, let person, let by): .fill(slot: slot, name(person), by: name(by))
        case .release(let slot, let person): .release(slot: slot, name(person))
        case .rate(let person, let ballot, let slot):
            .rate(name(person), ballot: verdict(slot, ballot), slot: slot)
        case .editText(let person): .editText(name(person))
        case .editRest(let person): .editRest(name(person))
        case .addEvidence(let person): .addEvidence(name(person))
        case .withdraw(let owner, let by): .withdraw(of: name(owner), by: name(by))
        case .propose(let person, let other): .propose(name(person), acceptedBy: name(other))
        case .reword(let person, let other): .reword(name(person), acceptedBy: name(other))
        case .timer: self
        case .toggle(let fact, let person, let lifting): .toggle(fact, name(person), lifting: lifting)
        }
    }
}
