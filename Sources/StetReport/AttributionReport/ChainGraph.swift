import StetModel

/// Draws the ways a claim took as an inline SVG: origins at the left, one column per hop.
enum ChainGraph {
    private static let nodeHeight = 42
    private static let rowHeight = 54
    private static let gap = 34

    /// A box of the drawing with its place.
    private struct Node {
        let chain: ClaimChain
        let column: Int
        /// Twice the row, so that a fork can stand between two rows.
        let row: Int
        let parent: Int?
    }

    /// How many rows one figure has at most, so that it fits on a page of paper.
    private static let rowsPerFigure = 16

    /// The figures of a claim, each with some of the ways in full; none where no way is known.
    static func figures(of claim: ReportClaim, in report: AttributionReport) -> Markup {
        let chains = ClaimChain.chains(of: claim, in: report)
        let ends = chains.reduce(0) { $0 + $1.ends }
        let figures = stride(from: 0, to: ends, by: rowsPerFigure).map { start in
            var passed = 0
            let part = chains.compactMap { $0.part(start..<(start + rowsPerFigure), &passed) }
            return figure(part, of: claim)
        }
        return "\(figures)"
    }

    private static func figure(_ chains: [ClaimChain], of claim: ReportClaim) -> Markup {
        var nodes: [Node] = []
        var rows = 0
        for chain in chains { place(chain, column: 0, parent: nil, &nodes, &rows) }
        guard !nodes.isEmpty else { return "" }
        let columns = (nodes.map(\.column).max() ?? 0) + 1
        let widths = (0..<columns).map { column in
            nodes.filter { $0.column == column }.map { width(of: $0.chain) }.max() ?? 0
        }
        let lefts = widths.indices.map { column in
            1 + widths.prefix(column).reduce(0, +) + gap * column
        }
        let size = (
            lefts[columns - 1] + widths[columns - 1] + 1, rows * rowHeight - rowHeight + nodeHeight + 2
        )
        let edges = nodes.compactMap { node in
            node.parent.map { edge(from: nodes[$0], to: node, lefts, widths) }
        }
        let boxes = nodes.map { box($0, left: lefts[$0.column], width: widths[$0.column]) }
        let words = nodes.compactMap { node in
            node.parent.map { "\(nodes[$0].chain.name) to \(node.chain.name)" } ?? "origin \(node.chain.name)"
        }
        return """
            <figure class="keep"><svg role="group" viewBox="0 0 \(size.0) \(size.1)" width="\(size.0)" \
            height="\(size.1)">
            <title>How \(claim.id) reached the articles: \(words.joined(separator: "; "))</title>
            \(edges)\(boxes)</svg></figure>

            """
    }

    /// Places a chain and what follows it; a link stands midway between the first and the last it led to.
    @discardableResult
    private static func place(
        _ chain: ClaimChain, column: Int, parent: Int?, _ nodes: inout [Node], _ rows: inout Int
    ) -> Int {
        let index = nodes.count
        nodes.append(Node(chain: chain, column: column, row: 0, parent: parent))
        var places: [Int] = []
        for child in chain.children {
            places.append(place(child, column: column + 1, parent: index, &nodes, &rows))
        }
        let row: Int
        if let first = places.first, let last = places.last {
            row = (first + last) / 2
        } else {
            row = 2 * rows
            rows += 1
        }
        nodes[index] = Node(chain: chain, column: column, row: row, parent: parent)
        return row
    }

    private static func name(of chain: ClaimChain) -> String {
        truncated(Escaping.oneLine(chain.name), to: 26)
    }

    /// The second line of a box: how the origin is named, or where the words are.
    private static func detail(of chain: ClaimChain) -> String {
        var parts = chain.sourcing.map { [words(of: $0.rawValue)] } ?? []
        parts += chain.articles.prefix(4)
        if chain.contradicts { parts.append("contradicts") }
        return parts.joined(separator: " · ")
    }

    private static func width(of chain: ClaimChain) -> Int {
        // Seven and a half units a column hold 13 px sans-serif text in every common face.
        let columns = max(displayWidth(of: name(of: chain)) * 15, displayWidth(of: detail(of: chain)) * 13)
        return columns / 2 + 22
    }

    private static func top(of node: Node) -> Int { 1 + node.row * rowHeight / 2 }

    private static func edge(from: Node, to: Node, _ lefts: [Int], _ widths: [Int]) -> Markup {
        let start = (x: lefts[from.column] + width(of: from.chain), y: top(of: from) + nodeHeight / 2)
        let end = (x: lefts[to.column], y: top(of: to) + nodeHeight / 2)
        let middle = end.x - gap / 2
        return """
            <path d="M\(start.x) \(start.y)H\(middle - 10)C\(middle) \(start.y) \(middle) \(end.y) \
            \(middle + 10) \(end.y)H\(end.x)"/>

            """
    }

    private static func box(_ node: Node, left: Int, width columnWidth: Int) -> Markup {
        let chain = node.chain
        let (top, width, detail) = (top(of: node), width(of: chain), detail(of: chain))
        let kind: Markup = chain.contradicts ? "against" : node.column == 0 ? "origin" : "hop"
        let baseline = detail.isEmpty ? top + 26 : top + 18
        var box: Markup = """
            <rect class="\(kind)" x="\(left)" y="\(top)" width="\(width)" height="\(nodeHeight)" rx="4"/>\
            <text x="\(left + 11)" y="\(baseline)">\(name(of: chain))</text>
            """
        if !detail.isEmpty {
            box += "<text class=\"below\" x=\"\(left + 11)\" y=\"\(top + 33)\">\(detail)</text>"
        }
        guard let article = chain.articles.first else { return box + "\n" }
        return "<a href=\"#\(anchorName(article))\">\(box)</a>\n"
    }
}
