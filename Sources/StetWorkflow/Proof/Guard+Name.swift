import StetModel

extension Guard {
    /// The guard as a promise names it in words, such as `distinct author, checker`.
    var promiseName: String {
        switch self {
        case .role(let roles): "the role \(roles.map(\.rawValue).joined(separator: " or "))"
        case .distinct(let parties): "distinct \(parties.map(\.name).joined(separator: ", "))"
        case .holdsSlot(let slots): "holds-slot \(slots.joined(separator: ", "))"
        case .verdictSet(let slot?): "verdict-set \(slot)"
        case .verdictsAgree(let slots): "verdicts-agree \(slots.joined(separator: ", "))"
        case .taken(let actions, _, _): "\(actions.joined(separator: " or ")) taken"
        case .quorum(let slot, let carry): "quorum \(carry) in \(slot)"
        default: plainName
        }
    }

    /// The name that files use, made of the case's own.
    var plainName: String {
        if case .fact(let need) = self { return need.rawValue }
        return String(describing: self).prefix { $0 != "(" }.reduce(into: "") { name, letter in
            name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
        }
    }
}
