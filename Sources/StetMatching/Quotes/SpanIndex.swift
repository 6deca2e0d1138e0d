import StetText

/// Spans of one text, to be asked which of them a span overlaps.
struct SpanIndex: Sendable {
    /// The spans as disjoint stretches, in order.
    private var stretches: [TextSpan] = []

    /// The index of these spans.
    init(_ spans: [TextSpan]) {
        for span in spans.sorted() where !span.isEmpty {
            if let last = stretches.last, last.end > span.start {
                stretches[stretches.count - 1] = last.union(span)
            } else {
                stretches.append(span)
            }
        }
    }

    /// Whether any of them overlaps a span.
    func overlaps(_ span: TextSpan) -> Bool {
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].end <= span.start { low = middle + 1 } else { high = middle }
        }
        return low < stretches.count && stretches[low].overlaps(span)
    }
}
