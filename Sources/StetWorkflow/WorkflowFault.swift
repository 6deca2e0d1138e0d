/// One fault of a workflow or scale file: where it is, what is wrong, what was probably meant.
public struct WorkflowFault: Hashable, Sendable {
    /// The file, as the caller named it.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column in code points, from 1.
    public let column: Int
    /// What is wrong, as a sentence.
    public let message: String
    /// What to do about it, as a sentence.
    public let hint: String?

    /// A fault at `place` of `file`.
    public init(file: String, place: Place, message: String, hint: String? = nil) {
        self.file = file
        line = place.line
        column = place.column
        self.message = message.onOneLine
        self.hint = hint?.onOneLine
    }
}

extension String {
    /// The text on one line: a word of the file may run over several, and a fault takes one.
    fileprivate var onOneLine: String {
        guard unicodeScalars.contains(where: \.breaksLine) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.breaksLine ? " " : $0 }))
    }
}

extension Unicode.Scalar {
    fileprivate var breaksLine: Bool {
        properties.generalCategory == .control || self == "\u{2028}" || self == "\u{2029}"
    }
}

extension WorkflowFault: CustomStringConvertible {
    /// The fault on one line, as compilers print it: `four-eyes.yaml:12:5: …`.
    public var description: String {
        "\(file):\(line):\(column): \(message)" + (hint.map { " " + $0 } ?? "")
    }
}

extension [WorkflowFault] {
    /// The same faults in the order of the file.
    var inFileOrder: [WorkflowFault] {
        enumerated().sorted {
            ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
        }.map(\.element)
    }
}
