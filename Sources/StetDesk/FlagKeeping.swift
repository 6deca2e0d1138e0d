import StetMatching
import StetModel
import StetReport
import StetStorage

extension Desk {
    /// Everything about a subject with what the program finds in it. Flags that no report has shown yet get
    /// their numbers, where the caller may decide about anything at all; others see numbers that follow the
    /// highest one and are given to nothing.
    func attributionFindings(
        _ subject: ReportSubject
    ) throws -> (dossier: ReportDossier, findings: ReportFindings) {
        try numberedFindings(in: try dossier(on: subject), of: subject)
    }

    /// What the program finds in a dossier that was gathered just now, its flags numbered.
    func numberedFindings(
        in dossier: ReportDossier, of subject: ReportSubject
    ) throws -> (dossier: ReportDossier, findings: ReportFindings) {
        var dossier = dossier
        var findings = dossier.findings
        let unkept = findings.unkept
        guard !unkept.isEmpty, dossier.viewer.may(.decideSuggestion),
            let kept = try keep(unkept, after: dossier.head)
        else { return (dossier, findings) }
        if let head = kept.head {
            dossier.keptFlags.merge(kept.flags) { _, new in new }
            (dossier.head.logSequence, dossier.head.logHash) = (head.seq, head.hash)
            dossier.lastFlag = max(dossier.lastFlag, kept.flags.values.map(\.id.number).max() ?? 0)
        } else {
            dossier = try self.dossier(on: subject)
        }
        findings.number(by: dossier.keptFlags, after: dossier.lastFlag)
        return (dossier, findings)
    }

    /// How many stories are gathered in one transaction, when all are gone through.
    private static let storiesAtOnce = 10

    /// The next stories in which anything was accepted, each with all that a report on it needs, and where
    /// the ones after them begin; nil after the last.
    func dossiers(
        ofStoriesAfter after: ID<Story>?
    ) throws -> (stories: [ReportDossier], last: ID<Story>?) {
        try look { database in
            let stories = try database.storiesInUse(after: after, limit: Desk.storiesAtOnce)
            var beginning = try ReportGathering(database, viewer: try actingMember(), now: try now())
            if !stories.isEmpty { try beginning.gatherSources() }
            let dossiers = try stories.map { story in
                var gathering = beginning
                try gathering.gatherParts(of: .story(story))
                return gathering.dossier
            }
            return (dossiers, stories.count < Desk.storiesAtOnce ? nil : stories.last)
        }
    }

    private func dossier(on subject: ReportSubject) throws -> ReportDossier {
        try look { database in
            var gathering = try ReportGathering(database, viewer: try actingMember(), now: try now())
            try gathering.gather(subject)
            return gathering.dossier
        }
    }

    /// What is kept of flags, by identity, and the head of the log behind it; no head where somebody else
    /// changed the desk since it was read.
    private struct Kept {
        var flags: [String: KeptFlag] = [:]
        var head: LogHead?
    }

    /// Takes down that flags were raised in what was read at `head`; nil where nothing can be written at
    /// present, which is no reason to withhold a report.
    private func keep(_ flags: [ReportFindings.RaisedFlag], after head: ReportHead) throws -> Kept? {
        var kept = Kept()
        do {
            _ = try write("flag raise", .decideSuggestion, ChangeOptions()) { change in
                // The body runs anew where the transaction is tried again.
                kept = Kept()
                let before = try EventLog.head(database)
                var stories: Set<ID<Story>> = []
                for flag in flags {
                    guard let story = flag.story else { continue }
                    if let known = try database.flag(knownBy: flag.identity) {
                        kept.flags[flag.identity] = known
                        continue
                    }
                    stories.insert(story)
                    let new = KeptFlag(
                        id: try change.ledger.next(KeptFlag.self), story: story,
                        kind: flag.reported.kind, identity: flag.identity, raisedAt: change.now)
                    try change.ledger.insert(new)
                    kept.flags[flag.identity] = new
                }
                if let story = stories.min() { try change.ledger.record("flags.raised", story.description) }
                if before.seq == head.logSequence { kept.head = try EventLog.head(database) }
                return .null
            }
            return kept
        } catch StorageError.readOnly, StorageError.busy {
            return nil
        }
    }
}
