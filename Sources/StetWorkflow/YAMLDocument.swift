import Foundation
import Yams

/// The one YAML document of a file, parsed within the limits.
struct YAMLDocument {
    /// Its root value.
    let root: Node

    /// Parses `text`, which comes from `file`.
    init(_ text: String, file: String) throws(WorkflowFileError) {
        if let (place, message) = YAMLLimits.refusal(of: text) {
            throw WorkflowFileError(file: file, place: place, message: message)
        }
        let composed: Node?
        do {
            // No rules that guess types: `true` may be a verdict's name, and guessing costs most of the time.
            composed = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            let (place, message, hint) = Self.explanation(of: error, in: text)
            throw WorkflowFileError(file: file, place: place, message: message, hint: hint)
        } catch {
            throw WorkflowFileError(
                file: file, place: Place(line: 1, column: 1),
                message: "The file could not be read as YAML: \(error.localizedDescription)")
        }
        guard let composed else {
            throw WorkflowFileError(
                file: file, place: Place(line: 1, column: 1), message: "The file is empty.",
                hint: "A workflow file begins with ‘workflow: NAME’, a scale file with ‘scale: NAME’.")
        }
        root = composed
        try hold(file: file)
    }

    /// Checks size and depth of the parsed values, without recursion.
    private func hold(file: String) throws(WorkflowFileError) {
        var pending = [(node: root, depth: 1)]
        var count = 0
        while let (node, depth) = pending.popLast() {
            count += 1
            var fault: String?
            if depth > YAMLLimits.depth {
                fault = "The values are nested more than \(YAMLLimits.depth) deep."
            }
            if count > YAMLLimits.values { fault = "The file has more than \(YAMLLimits.values) values." }
            switch node {
            case .scalar(let scalar):
                if scalar.string.utf8.count > YAMLLimits.valueBytes {
                    let size = scalar.string.utf8.count
                    fault = "The value has \(size) bytes; the limit is \(YAMLLimits.valueBytes)."
                }
            case .sequence(let items): pending += items.map { ($0, depth + 1) }
            case .mapping(let pairs):
                pending += pairs.flatMap { [($0.key, depth + 1), ($0.value, depth + 1)] }
            case .alias: fault = "Anchors and aliases (&name, *name) are not allowed in workflow files."
            }
            if let fault { throw WorkflowFileError(file: file, place: Place(node.mark), message: fault) }
        }
    }

    /// What the parser's error says, with its place.
    private static func explanation(
        of error: YamlError, in text: String
    ) -> (place: Place, message: String, hint: String?) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
            return (Place(mark), "This is not YAML: \(problem).", "Look at the indentation and at quotes.")
        case .composer(_, let problem, let mark, _):
            return (Place(mark), "The file must hold one document: \(problem).", nil)
        case .duplicatedKeysInMapping(let names, let context):
            let list = names.map { "‘\($0)’" }.joined(separator: ", ")
            let place = secondUse(of: names.first ?? "", after: context.mark, in: text) ?? Place(context.mark)
            return (place, "\(list) is given twice.", "Keep one of the two.")
        case .reader(let problem, let offset, _, _):
            return (place(atCharacter: offset ?? 0, of: text), "This is not text: \(problem).", nil)
        default:
            return (Place(line: 1, column: 1), "The file could not be read as YAML: \(error).", nil)
        }
    }

    /// Where a key of a block mapping stands again, in the same column as the first time.
    private static func secondUse(of key: String, after mark: Mark, in text: String) -> Place? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated().dropFirst(mark.line) {
            let rest = line.unicodeScalars.dropFirst(mark.column - 1)
            let isIndented = line.unicodeScalars.prefix(mark.column - 1).allSatisfy { $0 == " " }
            if isIndented, Substring(rest).hasPrefix("\(key):") {
                return Place(line: index + 1, column: mark.column)
            }
        }
        return nil
    }

    private static func place(atCharacter offset: Int, of text: String) -> Place {
        let before = text.prefix(offset).unicodeScalars
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        return Place(line: line, column: column)
    }
}

extension WorkflowFileError {
    /// An error over a single fault.
    init(file: String, place: Place, message: String, hint: String? = nil) {
        self.init(faults: [WorkflowFault(file: file, place: place, message: message, hint: hint)])
    }
}

extension Place {
    /// The place that the parser marked; the file's beginning when it marked none.
    init(_ mark: Mark?) {
        self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
}
