import StetModel
import StetText

/// Cuts a text where something that was read begins or ends, so that spans which lie within or across one
/// another can be shown as plain pieces, one behind the other.
struct AnalysisMarks {
    /// A piece of the text over which the same things hold.
    struct Piece {
        /// Where it stands.
        var span: TextSpan
        /// The innermost attribution it belongs to, as an index.
        var attribution: Int?
        /// How many contents it lies within.
        var depth = 0
        /// Whether it is part of a cue.
        var isCue = false
        /// Whether it is part of a source.
        var isSource = false
        /// Whether it is a word that weakens, or the reason for not naming somebody.
        var isRemark = false
        /// The kind of region it lies in.
        var region: Region.Kind?
        /// The attributions whose first words these are.
        var begins: [Int] = []
    }

    /// What a span says about the text it covers.
    private enum Role: Int {
        case content, cue, source, remark, residue, apparatus
    }

    private struct Edge {
        let at: Int
        let opens: Bool
        let role: Role
        let attribution: Int
    }

    /// The pieces of the whole text, in order.
    let pieces: [Piece]

    /// The pieces of a text with this many code points.
    init(_ reading: Reading, length: Int) {
        var edges: [Edge] = []
        var firsts: [Int: [Int]] = [:]
        func add(_ span: TextSpan, _ role: Role, _ attribution: Int = -1) {
            guard !span.isEmpty, span.end <= length else { return }
            edges.append(Edge(at: span.start, opens: true, role: role, attribution: attribution))
            edges.append(Edge(at: span.end, opens: false, role: role, attribution: attribution))
        }
        for (number, attribution) in reading.attributions.enumerated() {
            let source = attribution.source?.spans ?? []
            for span in attribution.content { add(span, .content, number) }
            for span in attribution.cue { add(span, .cue, number) }
            for span in source { add(span, .source, number) }
            for span in [attribution.hedge, attribution.anonymityReason].compactMap(\.self) {
                add(span, .remark, number)
            }
            let spans = attribution.content + attribution.cue + source
            if let first = spans.map(\.start).min() { firsts[first, default: []].append(number) }
        }
        for region in reading.regions { add(region.span, region.kind == .residue ? .residue : .apparatus) }
        // Ends come before beginnings, outer contents before inner ones and before what is marked in them.
        edges.sort {
            ($0.at, $0.opens ? 1 : 0, $0.role.rawValue, $0.attribution)
                < ($1.at, $1.opens ? 1 : 0, $1.role.rawValue, $1.attribution)
        }
        pieces = AnalysisMarks.swept(edges, firsts, length)
    }

    private static func swept(_ edges: [Edge], _ firsts: [Int: [Int]], _ length: Int) -> [Piece] {
        var pieces: [Piece] = []
        var counts = [Int](repeating: 0, count: 6)
        var open: [Int: Int] = [:]
        // The attributions in the order they were opened; a closed one is dropped when it surfaces.
        var stack: [Int] = []
        var (at, next) = (0, 0)
        while at < length {
            while next < edges.count, edges[next].at == at {
                let edge = edges[next]
                counts[edge.role.rawValue] += edge.opens ? 1 : -1
                if edge.attribution >= 0 {
                    open[edge.attribution, default: 0] += edge.opens ? 1 : -1
                    if edge.opens { stack.append(edge.attribution) }
                }
                next += 1
            }
            while let last = stack.last, open[last, default: 0] == 0 { stack.removeLast() }
            let end = next < edges.count ? min(edges[next].at, length) : length
            var piece = Piece(span: TextSpan(start: at, end: end), attribution: stack.last)
            piece.depth = counts[Role.content.rawValue]
            piece.isCue = counts[Role.cue.rawValue] > 0
            piece.isSource = counts[Role.source.rawValue] > 0
            piece.isRemark = counts[Role.remark.rawValue] > 0
            if counts[Role.apparatus.rawValue] > 0 { piece.region = .apparatus }
            if counts[Role.residue.rawValue] > 0 { piece.region = .residue }
            piece.begins = firsts[at] ?? []
            pieces.append(piece)
            at = end
        }
        return pieces
    }
}
