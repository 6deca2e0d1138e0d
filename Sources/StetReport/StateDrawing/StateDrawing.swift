/// The states of a workflow and the ways between them, to be drawn.
public struct StateDrawing: Hashable, Sendable {
    /// A state.
    public struct State: Hashable, Sendable {
        /// What files call it.
        public var name: String
        /// What people read.
        public var label: String
        /// Its category.
        public var category: String

        /// A state.
        public init(name: String, label: String, category: String) {
            self.name = name
            self.label = label
            self.category = category
        }
    }

    /// A way from one state to another, or back to the same.
    public struct Way: Hashable, Sendable {
        /// The name of the state it leaves.
        public var from: String
        /// The name of the state it leads to.
        public var to: String
        /// What is done, and by whom where that is short to say.
        public var label: String
        /// Whether it happens by itself: by an edit, a timer or as soon as it can.
        public var isAutomatic: Bool

        /// A way.
        public init(from: String, to: String, label: String, isAutomatic: Bool) {
            self.from = from
            self.to = to
            self.label = label
            self.isAutomatic = isAutomatic
        }
    }

    /// What it is a drawing of.
    public var title: String
    /// The name of the first state.
    public var initial: String
    /// The states, in the order they are drawn.
    public var states: [State]
    /// The ways, in the order they are named.
    public var ways: [Way]

    /// A drawing of these states and ways; ways between states that are not drawn are left out, and those
    /// that lead from one state to one other become one.
    public init(title: String, initial: String, states: [State], ways: [Way]) {
        self.title = title
        self.initial = initial
        self.states = states
        let names = Set(states.map(\.name))
        self.ways = ways.reduce(into: []) { joined, way in
            guard names.contains(way.from), names.contains(way.to) else { return }
            let known = joined.firstIndex {
                $0.from == way.from && $0.to == way.to && $0.isAutomatic == way.isAutomatic
            }
            guard let known else { return joined.append(way) }
            let labels = joined[known].label.components(of: ", ")
            if !labels.contains(way.label) { joined[known].label += ", \(way.label)" }
        }
    }

    /// The drawing for Mermaid, as a state diagram.
    public var mermaid: String {
        var lines = ["stateDiagram-v2"]
        let ids = Dictionary(
            states.enumerated().map { ($1.name, "s\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
        lines += states.map { "    state \"\(Self.mermaidText($0.label))\" as \(ids[$0.name] ?? "")" }
        lines.append("    [*] --> \(ids[initial] ?? "")")
        for way in ways {
            let mark = way.isAutomatic ? " (by itself)" : ""
            lines.append(
                "    \(ids[way.from] ?? "") --> \(ids[way.to] ?? ""): \(Self.mermaidText(way.label))\(mark)")
        }
        lines += states.filter { ["done", "dropped"].contains($0.category) }.map {
            "    \(ids[$0.name] ?? "") --> [*]"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The drawing for Graphviz, in its language DOT.
    public var dot: String {
        var lines = [
            "digraph workflow {", "    label=\(Self.dotText(title));", "    rankdir=TB;",
            "    node [shape=box, style=rounded, fontname=\"Helvetica\"];",
            "    edge [fontname=\"Helvetica\", fontsize=10];",
        ]
        for state in states {
            let frame = ["done", "dropped"].contains(state.category) ? ", peripheries=2" : ""
            lines.append("    \(Self.dotText(state.name)) [label=\(Self.dotText(state.label))\(frame)];")
        }
        for way in ways {
            let style = way.isAutomatic ? ", style=dashed" : ""
            lines.append(
                "    \(Self.dotText(way.from)) -> \(Self.dotText(way.to)) "
                    + "[label=\(Self.dotText(way.label))\(style)];")
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    /// A quoted string of DOT.
    private static func dotText(_ text: String) -> String {
        var quoted = "\""
        for scalar in Escaping.oneLine(text).unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// Text that ends no string, line or statement of Mermaid.
    private static func mermaidText(_ text: String) -> String {
        var clean = ""
        for scalar in Escaping.oneLine(text).unicodeScalars {
            switch scalar {
            case "\"", "<", ">", "#", ";", ":", "{", "}", "`": clean += "#\(scalar.value);"
            default: clean.unicodeScalars.append(scalar)
            }
        }
        return clean
    }
}

extension String {
    /// The parts between separators.
    fileprivate func components(of separator: String) -> [String] {
        split(separator: separator).map { String($0) }
    }
}
