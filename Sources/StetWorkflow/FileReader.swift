import StetModel
import Yams

/// Reads values out of YAML nodes and gathers every fault on the way, so that all are reported at once.
struct FileReader {
    /// The file, as the caller named it.
    let file: String
    /// The faults found so far.
    private(set) var faults: [WorkflowFault] = []

    /// A reader of a file called `file`.
    init(file: String) {
        self.file = file
    }

    /// Notes a fault at a node.
    mutating func fault(_ message: String, at node: Node, hint: String? = nil) {
        faults.append(WorkflowFault(file: file, place: Place(node.mark), message: message, hint: hint))
    }

    /// The keys and values of a mapping that may have `allowed` keys and must have `required` ones.
    mutating func fields(
        of node: Node, in what: String, allowed: [String], required: [String] = []
    ) -> [String: Node] {
        guard let mapping = node.mapping else {
            fault("\(what) must be a mapping of keys to values.", at: node, hint: keysHint(allowed))
            return [:]
        }
        var fields: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string, allowed.contains(name) else {
                let typed = key.scalar?.string ?? "…"
                fault(
                    "\(what) has no key ‘\(typed)’.", at: key,
                    hint: NearestName.of(typed, among: allowed).map { "Did you mean ‘\($0)’?" }
                        ?? keysHint(allowed))
                continue
            }
            fields[name] = value
        }
        for name in required where fields[name] == nil {
            fault("\(what) needs the key ‘\(name)’.", at: node)
        }
        return fields
    }

    /// The entries of a mapping from names to values, in the order of the file.
    mutating func entries(of node: Node, in what: String) -> [(name: String, key: Node, value: Node)] {
        guard let mapping = node.mapping, !mapping.isEmpty else {
            fault("\(what) must be a mapping of names, with at least one.", at: node)
            return []
        }
        var entries: [(name: String, key: Node, value: Node)] = []
        for (key, value) in mapping {
            if let name = name(key, of: what) { entries.append((name, key, value)) }
        }
        return entries
    }

    /// A text that is not empty.
    mutating func text(_ node: Node, of what: String) -> String? {
        guard let text = node.scalar?.string, !text.isEmpty else {
            fault("\(what) must be a text.", at: node)
            return nil
        }
        return text
    }

    /// A name: lower-case letters, digits and hyphens, beginning with a letter.
    mutating func name(_ node: Node, of what: String) -> String? {
        guard let text = node.scalar?.string, text.isName else {
            fault(
                "\(what) must have names of lower-case letters, digits and hyphens.", at: node,
                hint: "A name begins with a letter and has at most 40 letters, such as ‘second-check’.")
            return nil
        }
        return text
    }

    /// A whole number in a range.
    mutating func number(_ node: Node, of what: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = node.scalar?.string, let number = Int(text), range.contains(number) else {
            fault(
                "\(what) must be a whole number from \(range.lowerBound) to \(range.upperBound).", at: node)
            return nil
        }
        return number
    }

    /// `true` or `false`.
    mutating func flag(_ node: Node, of what: String) -> Bool? {
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            fault("\(what) must be true or false.", at: node)
            return nil
        }
    }

    /// One of the cases of `Choice`.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: Node, of what: String, _ type: Choice.Type
    ) -> Choice? {
        reference(node, to: what, among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
    }

    /// One of the `known` names.
    mutating func reference(_ node: Node, to what: String, among known: [String]) -> String? {
        guard let text = node.scalar?.string, known.contains(text) else {
            let typed = node.scalar?.string
            fault(
                typed.map { "There is no \(what) ‘\($0)’." } ?? "The name of a \(what) must stand here.",
                at: node,
                hint: typed.flatMap { NearestName.of($0, among: known) }.map { "Did you mean ‘\($0)’?" }
                    ?? (known.isEmpty ? nil : "One of: \(known.joined(separator: ", "))."))
            return nil
        }
        return text
    }

    /// One name or a list of names, each of the `known` ones and none twice.
    mutating func references(_ node: Node, to what: String, among known: [String]) -> [String] {
        var names: [String] = []
        for item in items(node, of: "The list of \(what)s") {
            guard let name = reference(item, to: what, among: known) else { continue }
            if names.contains(name) {
                fault("‘\(name)’ is listed twice.", at: item)
            } else {
                names.append(name)
            }
        }
        return names
    }

    /// The items of a list; a single value counts as a list of one.
    mutating func items(_ node: Node, of what: String) -> [Node] {
        guard let sequence = node.sequence else { return [node] }
        if sequence.isEmpty { fault("\(what) is empty.", at: node) }
        return Array(sequence)
    }

    /// A label: one text (in English), or texts by language.
    mutating func label(_ node: Node) -> Label? {
        guard let mapping = node.mapping else {
            return text(node, of: "A label").map { Label(["en": $0]) }
        }
        var texts: [String: String] = [:]
        for (key, value) in mapping {
            guard let tag = key.scalar?.string, tag.isLanguageTag else {
                fault("A label has language tags for keys, such as ‘en’ or ‘pt-BR’.", at: key)
                continue
            }
            texts[tag] = text(value, of: "A label")
        }
        return texts.isEmpty ? nil : Label(texts)
    }

    private func keysHint(_ keys: [String]) -> String {
        "Its keys are: \(keys.joined(separator: ", "))."
    }
}

extension String {
    /// Whether the text can name a state, an action, a slot, a verdict, a workflow or a scale.
    fileprivate var isName: Bool {
        guard let first = utf8.first, (0x61...0x7A).contains(first), utf8.count <= 40 else { return false }
        return utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// Whether the text looks like a language tag (BCP 47): letters, digits and hyphens.
    fileprivate var isLanguageTag: Bool {
        guard (2...35).contains(utf8.count), let first = utf8.first, first > 0x40 else { return false }
        return utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
                || $0 == 0x2D
        }
    }
}
