import StetModel

/// Draws the ways a claim took as an inline SVG: origins at the left, one column per hop.
enum ChainGraph {
    private static let lineHeight = 16
    private static let gap = 34
    /// What lies between two boxes one above the other.
    private static let space = 12

    /// A box of the drawing with its place.
    private struct Node {
        let chain: ClaimChain
        let name: DrawnLines
        let detail: String
        let column: Int
        /// Twice the row, so that a fork can stand between two rows.
        var row = 0
        let parent: Int?

        init(_ chain: ClaimChain, column: Int, parent: Int?) {
            self.chain = chain
            self.column = column
            self.parent = parent
            name = DrawnLines(chain.name, width: 26, limit: 3)
            var parts = chain.sourcing.map { [words(of: $0.rawValue)] } ?? []
            parts += chain.articles.prefix(4)
            if chain.contradicts { parts.append("contradicts") }
            // How the origin is named, or where the words are.
            detail = parts.joined(separator: " · ")
        }

        /// Seven and a half units a column hold 13 px sans-serif text in every common face.
        var width: Int { max(name.width * 15, displayWidth(of: detail) * 13) / 2 + 22 }

        var height: Int { 26 + name.lines.count * ChainGraph.lineHeight }
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
            nodes.filter { $0.column == column }.map(\.width).max() ?? 0
        }
        let rowHeight = (nodes.map(\.height).max() ?? 0) + space
        let lefts = widths.indices.map { column in
            1 + widths.prefix(column).reduce(0, +) + gap * column
        }
        let size = (lefts[columns - 1] + widths[columns - 1] + 1, rows * rowHeight - space + 2)
        let middles = nodes.map { 1 + ($0.row * rowHeight + rowHeight - space) / 2 }
        let edges = nodes.indices.compactMap { index in
            nodes[index].parent.map { parent in
                edge(
                    from: (lefts[nodes[parent].column] + nodes[parent].width, middles[parent]),
                    to: (lefts[nodes[index].column], middles[index]))
            }
        }
        let boxes = zip(nodes, middles).map { box($0, left: lefts[$0.column], middle: $1) }
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
        nodes.append(Node(chain, column: column, parent: parent))
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
        nodes[index].row = row
        return row
    }

    private static func edge(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> Markup {
        let middle = end.x - gap / 2
        return """
            <path d="M\(start.x) \(start.y)H\(middle - 10)C\(middle) \(start.y) \(middle) \(end.y) \
            \(middle + 10) \(end.y)H\(end.x)"/>

            """
    }

    private static func box(_ node: Node, left: Int, middle: Int) -> Markup {
        let chain = node.chain
        let top = middle - node.height / 2
        let kind: Markup = chain.contradicts ? "against" : node.column == 0 ? "origin" : "hop"
        let baseline = node.detail.isEmpty ? top + 26 : top + 18
        var box: Markup = """
            <rect class="\(kind)" x="\(left)" y="\(top)" width="\(node.width)" height="\(node.height)" \
            rx="4"/><text x="\(left + 11)" y="\(baseline)">\
            \(node.name.markup(left: left + 11, lineHeight: lineHeight))</text>
            """
        if !node.detail.isEmpty {
            let below = top + node.height - 9
            box += "<text class=\"below\" x=\"\(left + 11)\" y=\"\(below)\">\(node.detail)</text>"
        }
        guard let article = chain.articles.first else { return box + "\n" }
        return "<a href=\"#\(anchorName(article))\">\(box)</a>\n"
    }
}
