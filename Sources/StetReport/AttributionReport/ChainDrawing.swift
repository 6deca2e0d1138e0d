/// Draws the ways a claim took as lines of text: along the line where there is room, down where not.
///
/// ```
/// The envoy (on record) ─ RIA ┬─ Reuters [a4] ─ RFE/RL [a2]
///                             └─ The Hill [a1]
/// ```
struct ChainDrawing: Sendable {
    /// Whether only ASCII characters may be used.
    let ascii: Bool

    /// The chain in lines of at most `width` columns.
    func lines(of chain: ClaimChain, width: Int) -> [String] {
        let along = linesAlong(chain)
        if along.allSatisfy({ displayWidth(of: $0) <= width }) { return along }
        return linesDown(chain, width: width)
    }

    private func linesAlong(_ chain: ClaimChain) -> [String] {
        let label = chain.label
        guard !chain.children.isEmpty else { return [label] }
        let indent = String(repeating: " ", count: displayWidth(of: label))
        if chain.children.count == 1 {
            let inner = linesAlong(chain.children[0])
            return ["\(label) \(dash) \(inner[0])"] + inner.dropFirst().map { "\(indent)   \($0)" }
        }
        var lines: [String] = []
        for (index, child) in chain.children.enumerated() {
            let isLast = index == chain.children.count - 1
            let fork = index == 0 ? "\(label) \(forkDown)" : "\(indent) \(isLast ? corner : forkRight)"
            let inner = linesAlong(child)
            lines.append("\(fork)\(dash) \(inner[0])")
            lines += inner.dropFirst().map { "\(indent) \(isLast ? " " : bar)  \($0)" }
        }
        return lines
    }

    /// The first links on one line as long as nobody else took the claim from there, the rest below.
    private func linesDown(_ chain: ClaimChain, width: Int) -> [String] {
        var (last, head) = (chain, chain.label)
        while last.children.count == 1 {
            let longer = "\(head) \(dash) \(last.children[0].label)"
            guard displayWidth(of: longer) <= width else { break }
            (last, head) = (last.children[0], longer)
        }
        var lines = [truncated(head, to: max(8, width))]
        for (index, child) in last.children.enumerated() {
            let isLast = index == last.children.count - 1
            let inner = self.lines(of: child, width: width - 3)
            lines.append("\(isLast ? corner : forkRight)\(dash) \(inner[0])")
            lines += inner.dropFirst().map { "\(isLast ? " " : bar)  \($0)" }
        }
        return lines
    }

    private var dash: String { ascii ? "-" : "─" }
    private var forkDown: String { ascii ? "+" : "┬" }
    private var forkRight: String { ascii ? "|" : "├" }
    private var corner: String { ascii ? "`" : "└" }
    private var bar: String { ascii ? "|" : "│" }
}
