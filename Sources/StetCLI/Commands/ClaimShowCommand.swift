import ArgumentParser
import StetDesk
import StetModel

/// `stet claim show`: one claim with everything that belongs to it.
struct ClaimShowCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a claim with everything that belongs to it.",
        discussion: """
            With --at it is shown as it was at that time, from the log. For example:

              stet claim show c1 --at 2026-11-20T10:00:00Z
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "Show it as it was at this time: an instant, or the end of a day.") var at: String?
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let desk = try desk(in: surroundings)
        let claim =
            try at.map { try desk.claim(try deskID(id), at: try moment($0, "--at", isEnd: true)) }
            ?? desk.claim(try deskID(id))
        return try show(claim, Card.claim, in: surroundings)
    }
}

/// `stet claim history`: what happened to a claim.
struct ClaimHistoryCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Tell what happened to a claim, oldest first.",
        discussion: "For example: stet claim history c1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk(in: surroundings).claimHistory(try deskID(id))
        let columns = [
            Column.number("seq"), Column("time", told: { $0.minute("time") }),
            Column("actor") {
                "@\($0.words("actor"))" + ($0.words("basis") == "claimed" ? " (claimed)" : "")
            },
            Column("kind", heading: "what") { event in
                guard event["action"] != nil else {
                    guard let about = event["about"]?.string else { return event.words("kind") }
                    let what = event.words("kind").split(separator: ".").last.map(String.init) ?? ""
                    return "\(what): \(about)"
                }
                let (from, to) = (event.words("from"), event.words("to"))
                return event.words("action") + (from == to ? "" : ": \(from) → \(to)")
            },
            Column("remark"),
        ]
        let csv = [
            "seq", "time", "actor", "basis", "kind", "action", "from", "to", "round", "about", "remark",
        ]
        return try list(found, columns, csv: csv, in: surroundings)
    }
}

extension JSON {
    /// The time in the member called `name` to the minute, such as `2026-11-20 10:12`.
    func minute(_ name: String) -> String {
        let time = words(name)
        guard time.utf8.count == 24 else { return time }
        return "\(time.prefix(10)) \(time.dropFirst(11).prefix(5))"
    }
}

extension Card {
    /// The card of a claim.
    static func claim(_ claim: JSON) -> Card {
        var card = Card(claim.words("id"))
        card.field("claim", claim, "text")
        let days = claim["daysInState"]?.integer.map { $0 > 0 ? ", for \(counted($0, "day"))" : "" } ?? ""
        card.field(
            "state",
            "\(claim.words("state")) (\(claim.words("category"))) since \(claim.minute("since"))\(days)")
        if claim["due"] != nil {
            card.field("due", claim.minute("due") + (claim["overdue"]?.boolean == true ? ", overdue" : ""))
        }
        card.field("verdict", claim["verdict"] == nil ? "none yet" : claim.words("verdict"))
        card.field("rationale", claim, "rationale")
        card.field("on hold", claim, "hold")
        card.field("said at all", claim, "finding")
        card.field("publication", claim, "publication")
        for name in ["claimant", "parent", "story"] { card.field(name, claim, name) }
        card.field("as of", claim, "asOf")
        card.field("chosen because", claim, "reason")
        let workflow = "\(claim.words("workflow")) version \(claim.words("workflowVersion"))"
        card.field("workflow", "\(workflow), scale \(claim.words("scale"))")
        card.field(
            "round",
            "\(claim.words("round")), version \(claim.words("version")), priority "
                + claim.words("priority"))
        card.field("added", "by @\(claim.words("by")), \(claim.minute("at"))")
        card.field("you can", claim, "actions")
        card.addParts(of: claim)
        return card
    }

    private mutating func addParts(of claim: JSON) {
        block("appearances", claim["appearances"]) { place in
            let hops = (place["hops"]?.array ?? []).compactMap(\.string)
            let chain = hops.isEmpty ? "" : " via \(hops.joined(separator: " → "))"
            let first = place["first"]?.boolean == true ? ", the first" : ""
            return [
                place.words("article"), "\(place.words("start"))…\(place.words("end"))",
                "\(place.words("outlet"))\(chain)\(first): “\(place.words("text"))”",
            ]
        }
        block("assignments", claim["assignments"]) { one in
            let due = one["due"] == nil ? "" : ", due \(one.minute("due"))"
            let note = one["note"] == nil ? "" : ": \(one.words("note"))"
            return [
                one.words("id"), one.words("slot"),
                "@\(one.words("reviewer")) \(one.words("state"))\(due), round \(one.words("round"))\(note)",
            ]
        }
        block("timers", claim["timers"]) { timer in
            let ran = timer["outcome"] == nil ? "up" : timer["outcome"] == "done" ? "ran, up" : "held, up"
            return [timer.words("name"), timer.words("act"), "\(ran) \(timer.minute("due"))"]
        }
        block("evidence", claim["evidence"], row: Card.evidence)
        block("verdicts", claim["reviews"]) { review in
            let sure = review["confidence"] == nil ? "" : " (sure: \(review.words("confidence")))"
            let void = review["void"]?.boolean == true ? ", void" : ""
            let told =
                review["hidden"] == nil
                ? "\(review.words("verdict"))\(sure): \(review.words("rationale"))"
                : "hidden until you have given yours"
            return [
                review.words("id"), review.words("slot"),
                "@\(review.words("reviewer")), round \(review.words("round"))\(void): \(told)",
            ]
        }
        addPrecedents(of: claim)
        block("comments", claim["comments"]) { comment in
            let blocks = comment["blocking"]?.boolean == true ? " (blocking)" : ""
            let resolved =
                comment["resolvedBy"] == nil ? "" : " – resolved by @\(comment.words("resolvedBy"))"
            return [
                comment.words("id"), "@\(comment.words("by"))\(blocks)", comment.words("body") + resolved,
            ]
        }
    }

    private mutating func addPrecedents(of claim: JSON) {
        block("checked before", claim["precedents"]) { earlier in
            let verdict = earlier["verdict"] == nil ? "no verdict" : earlier.words("verdict")
            let note = earlier["note"] == nil ? "" : " – \(earlier.words("note"))"
            return [
                earlier.words("id"), earlier.words("relation"),
                "\(verdict), \(earlier.words("since").prefix(4)): \(earlier.words("text"))\(note)",
            ]
        }
    }

    /// A piece of evidence as one row.
    static func evidence(_ piece: JSON) -> [String] {
        var about = [piece["primary"]?.boolean == true ? "primary" : "secondary"]
        if piece["grade"] != nil { about.append(piece.words("grade")) }
        if piece["group"] != nil { about.append("group \(piece.words("group"))") }
        let locator = piece["locator"] == nil ? "" : ", \(piece.words("locator"))"
        let quote = piece["quote"] == nil ? "" : ": “\(piece.words("quote"))”"
        return [
            piece.words("id"), piece.words("stance"),
            "\(piece.words("reference"))\(locator)\(quote) (\(about.joined(separator: ", ")); "
                + "@\(piece.words("by")))",
        ]
    }
}
