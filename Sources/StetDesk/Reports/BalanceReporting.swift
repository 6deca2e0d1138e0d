import StetModel
public import StetReport
import StetStorage

extension Desk {
    /// Whom and whose claims the desk checks, and with what result: by claimant, outlet and topic.
    public func balanceReport() throws -> DeskReport {
        try report("balance", "Balance") { database, _ in
            let claimants = try database.claimsByClaimant()
            let parts = [
                ("claimants", "Whose claims", "claimant", claimants),
                ("outlets", "Where they appear", "outlet", try database.claimsByOutlet()),
                ("topics", "What they are about", "topic", try database.claimsByTopic()),
            ]
            let total = claimants.reduce(0) { $0 + $1.claims }
            return (
                [counted(total, "claim"), "\(claimants.reduce(0) { $0 + $1.done }) done"],
                parts.map { name, heading, column, counts in
                    .init(name, heading, BalanceLine.columns(column), BalanceLine.rows(counts))
                },
                [
                    "Verdicts are those of claims that are done, nothing else. A claim in two outlets "
                        + "counts for both. What a desk checks says as much about the desk as about whom it "
                        + "checks: read the shares beside how much each of them says in public."
                ]
            )
        }
    }
}

/// The lines of the report of balance.
private enum BalanceLine {
    static func columns(_ first: String) -> [DeskReport.Column] {
        [
            .init(first), .init("claims"), .init("share"), .init("done"),
            .init("verdicts", "verdicts of those done"),
        ]
    }

    static func rows(_ counts: [BalanceCount]) -> [[DeskReport.Cell]] {
        let total = counts.reduce(0) { $0 + $1.claims }
        return counts.map { count in
            let verdicts = count.verdicts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                "\($0.key.isEmpty ? "no verdict" : $0.key) \($0.value)"
            }
            return [
                .text(count.name), .count(count.claims), .share(count.claims, of: total), .count(count.done),
                verdicts.isEmpty ? .none : .text(verdicts.joined(separator: ", ")),
            ]
        }
    }
}
