public import StetModel

/// One page of a list: its items in order, and where the next page begins.
public struct ListPage: Sendable {
    /// The items, in the list's documented order.
    public var items: [JSON]
    /// What `--after` takes for the next page; nil on the last.
    public var next: String?

    /// A page of these parts.
    public init(items: [JSON], next: String? = nil) {
        self.items = items
        self.next = next
    }

    /// The page that `records`, fetched with one more than `limit`, makes.
    static func of<Noun>(
        _ records: [Noun], limit: Int?, id: (Noun) -> String, answer: (Noun) throws -> JSON
    ) rethrows -> ListPage {
        let shown = limit.map { Array(records.prefix($0)) } ?? records
        let next = shown.count < records.count ? shown.last.map(id) : nil
        return ListPage(items: try shown.map(answer), next: next)
    }
}
