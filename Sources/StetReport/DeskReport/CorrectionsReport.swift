public import StetModel

/// The public log of corrections, newest first.
public struct CorrectionsReport: Hashable, Sendable {
    /// One correction that readers were told of.
    public struct Entry: Hashable, Sendable {
        /// Its id, such as `k1`.
        public var id: String
        /// The claim that it corrects.
        public var claim: String
        /// What kind of correction it is.
        public var kind: String
        /// What readers are told.
        public var wording: String
        /// What stood.
        public var before: String
        /// The verdict that stood.
        public var verdictBefore: String?
        /// What stands.
        public var now: String
        /// The verdict that stands; nil while it is looked at again.
        public var verdictNow: String?
        /// When readers were told.
        public var published: Timestamp

        /// A correction of these parts.
        public init(
            id: String, claim: String, kind: String, wording: String, before: String,
            verdictBefore: String? = nil, now: String, verdictNow: String? = nil, published: Timestamp
        ) {
            self.id = id
            self.claim = claim
            self.kind = kind
            self.wording = wording
            self.before = before
            self.verdictBefore = verdictBefore
            self.now = now
            self.verdictNow = verdictNow
            self.published = published
        }
    }

    /// Desk, time and head of the log.
    public var head: ReportHead
    /// The corrections, newest first.
    public var entries: [Entry]

    /// A log of these corrections.
    public init(head: ReportHead, entries: [Entry]) {
        self.head = head
        self.entries = entries
    }
}

extension CorrectionsReport: Report {
    /// The report in this format, ending with a line break.
    public func rendered(as format: ReportFormat, style: ReportStyle) -> String {
        let rows = entries.map { entry -> [DeskReport.Cell] in
            [
                .time(entry.published), .text(entry.id), .text(entry.claim), .text(entry.kind),
                .text(entry.wording), .text(entry.before), entry.verdictBefore.map { .text($0) } ?? .none,
                .text(entry.now), entry.verdictNow.map { .text($0) } ?? .none,
            ]
        }
        let columns: [DeskReport.Column] = [
            .init("published"), .init("id"), .init("claim"), .init("kind"), .init("wording"),
            .init("before", "what stood"), .init("verdictBefore", "verdict then"),
            .init("now", "what stands"),
            .init("verdictNow", "verdict now"),
        ]
        return DeskReport(
            head: head, name: "corrections", title: "Corrections",
            extent: [counted(entries.count, "correction")],
            parts: [.init("corrections", "What was put right", columns, rows)]
        ).rendered(as: format, style: style)
    }

    /// The log as a feed (Atom, RFC 4287) for readers and other desks.
    ///
    /// - Parameter address: where the feed is published; it makes the ids of the entries, which therefore
    ///   stay the same as long as it does.
    public func feed(at address: String) -> String {
        let updated = entries.map(\.published).max() ?? head.generatedAt
        let items = entries.map { entry -> Markup in
            """
            <entry>
            <id>\(address)#\(entry.id)</id>
            <title>\(entry.kind): \(entry.claim)</title>
            <updated>\(entry.published.description)</updated>
            <category term="\(entry.kind)"/>
            <content type="text">\(entry.wording)

            What stood: \(entry.before)\(entry.verdictBefore.map { " (\($0))" } ?? "")
            What stands: \(entry.now)\(entry.verdictNow.map { " (\($0))" } ?? "")</content>
            </entry>

            """
        }
        let feed: Markup = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <id>\(address)</id>
            <title>Corrections of \(head.desk)</title>
            <updated>\(updated.description)</updated>
            <link rel="self" href="\(address)"/>
            <author><name>\(head.desk)</name></author>
            <generator>Stet</generator>
            \(items)</feed>

            """
        return feed.text
    }
}
