import StetMatching
public import StetModel
import StetReport
import StetStorage
import StetText

extension Desk {
    /// The kinds of flags that there are, in the order of reports.
    public static var flagKinds: [String] { StoryFlagKind.allCases.map(\.rawValue) }

    /// The flags of a story, an article, a claim or a source, in the order of the report.
    public func flagList(_ subject: ReportSubject, _ filter: FlagFilter = FlagFilter()) throws -> ListPage {
        let found = try attributionFindings(subject).findings.flags
        return ListPage(items: found.filter(filter.lets).map(\.answer))
    }

    /// Hands on the flags of the whole desk, story by story in the order of their numbers, each story's in
    /// the order of its report.
    public func eachFlag(_ filter: FlagFilter, _ body: ([JSON]) throws -> Void) throws {
        var after: ID<Story>?
        var unnumbered = 0
        while true {
            let (stories, last) = try dossiers(ofStoriesAfter: after)
            for story in stories {
                guard let id = ID<Story>(story.scope.id) else { continue }
                let found = try numberedFindings(in: story, of: .story(id))
                var findings = found.findings
                findings.number(by: found.dossier.keptFlags, after: found.dossier.lastFlag + unnumbered)
                unnumbered += findings.unkept.count
                try body(findings.flags.filter(filter.lets).map(\.answer))
            }
            guard let last else { return }
            after = last
        }
    }

    /// One flag with the words that show it, or, where nothing raises it any more, what is kept of it.
    public func flag(_ id: ID<KeptFlag>) throws -> JSON {
        let kept = try look { try $0.require(id) }
        let found = try attributionFindings(.story(kept.story)).findings.flags
        return found.first { $0.kept?.id == id }?.answer ?? kept.answer
    }

    /// Sets a flag aside, with the reason; the report keeps both.
    public func dismissFlag(_ id: ID<KeptFlag>, reason: String, options: ChangeOptions) throws -> JSON {
        try change(
            "flag dismiss", .dismissFlag, options,
            arguments: ["flag": JSON(describing: id), "reason": .string(reason)]
        ) { change in
            var flag = try database.require(id)
            let reason = reason.trimmingSpaces
            guard !reason.isEmpty else {
                throw DeskError.missing("A flag is set aside for a reason.", remedy: "Give --reason TEXT.")
            }
            if let handle = flag.dismissedBy {
                throw DeskError.againstRule(
                    "\(id) was dismissed by @\(handle) already.",
                    remedy: "'stet flag reopen \(id)' takes that back.")
            }
            flag.dismissedBy = change.actor.reviewer.handle
            flag.dismissedAt = change.now
            flag.reason = reason
            try change.ledger.update(flag)
            return try change.answer("flag.dismissed", flag)
        }
    }

    /// Raises a flag again that was set aside.
    public func reopenFlag(_ id: ID<KeptFlag>, options: ChangeOptions) throws -> JSON {
        try change(
            "flag reopen", .dismissFlag, options, arguments: ["flag": JSON(describing: id)]
        ) { change in
            var flag = try database.require(id)
            guard flag.dismissedBy != nil else {
                throw DeskError.againstRule("\(id) is open.", remedy: "Nothing needs to be done.")
            }
            (flag.dismissedBy, flag.dismissedAt, flag.reason) = (nil, nil, nil)
            try change.ledger.update(flag)
            return try change.answer("flag.reopened", flag)
        }
    }
}

extension DeskChange {
    fileprivate func answer(_ kind: String, _ flag: KeptFlag) throws -> JSON {
        let event = try ledger.record(kind, flag.id.description)
        guard case .object(let members) = flag.answer else { return .null }
        return .object(members + [.init(name: "event", value: .integer(event))])
    }
}

extension KeptFlag {
    /// What is kept of the flag, as JSON tells it.
    fileprivate var answer: JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "kind": .string(kind), "story": JSON(describing: story),
            "raisedAt": .string(raisedAt.description), "dismissed": dismissal,
        ])
    }

    fileprivate var dismissal: JSON? {
        dismissedBy.map { handle in
            .object(leavingOut: [
                "by": .string(handle), "reason": reason.map(JSON.string),
                "at": dismissedAt.map { .string($0.description) },
            ])
        }
    }
}

extension FlagFilter {
    /// Whether the filter lets a flag through.
    fileprivate func lets(_ flag: ReportFindings.RaisedFlag) -> Bool {
        (kind == nil || flag.reported.kind == kind)
            && (isDismissed == nil || isDismissed == (flag.reported.dismissed != nil))
    }
}

extension ReportFindings.RaisedFlag {
    /// The flag as lists and `flag show` tell it.
    fileprivate var answer: JSON {
        .object(leavingOut: [
            "id": .string(reported.id), "kind": .string(reported.kind), "summary": .string(reported.summary),
            "rule": .string(reported.rule), "story": story.map(JSON.init(describing:)),
            "claims": .array(claims.map { JSON(describing: ID<Claim>($0)) }),
            "evidence": .array(
                reported.evidence.map { quote in
                    [
                        "article": .string(quote.article), "start": .integer(quote.span.start),
                        "end": .integer(quote.span.end), "text": .string(quote.text),
                    ]
                }),
            "raisedAt": (kept?.raisedAt.description).map(JSON.string), "dismissed": kept?.dismissal,
        ])
    }
}
