import StetDesk
import StetModel
import StetTestSupport

/// A desk with a panel of three that votes in secret, and editors enough to fill it.
enum PanelDesk {
    /// A workflow whose panel has three seats, of which two carry.
    static let workflow = """
        workflow: small-panel
        version: 1
        scale: check-5
        initial: open
        states:
          open: { category: new }
          voting: { category: review }
          approved: { category: done }
          dropped: { category: dropped }
        slots:
          reporter: { roles: checker, rates-in: open }
          panel: { roles: editor, distinct: [author, reporter], seats: 3, secret: true, rates-in: voting }
        actions:
          take:
          propose:
          sit:
          recuse:
          approve:
          publish:
          drop:
        reasons:
          thin: Too thin
        overrides:
          roles: desk
          actions: propose
        steps:
          - action: take
            from: open
            effects: [{ fill: reporter }]
          - action: propose
            from: open
            to: voting
            needs: [{ holds-slot: reporter }, verdict-set, { evidence: 2 }]
          - action: sit
            from: voting
            needs: [no-conflict-of-interest]
            effects: [{ fill: panel }]
          - action: recuse
            from: voting
            needs: [{ holds-slot: panel }, comment-required]
            effects: [{ leave: panel }]
          - action: approve
            automatic: true
            from: voting
            to: approved
            needs: [{ quorum: { slot: panel, carry: 2 } }]
            effects: [{ decide: panel }, { finish: [reporter, panel] }]
          - action: publish
            from: approved
            needs: [{ role: desk }]
            effects: [publish]
          - action: drop
            from: [open, voting]
            to: dropped
            needs: [{ role: editor }, { reason-code: thin }]
            effects: [{ release: [reporter, panel] }]
        on-edit:
          - in: [voting]
            effects: [{ void: panel }]
          - in: [approved]
            to: voting
            effects: [{ void: panel }]
        """

    /// A claim of `anna` that waits for the votes of the panel; the editors are eve, fay, gus and hal.
    static func votingClaim(_ room: DeskRoom) throws -> ID<Claim> {
        let claim = try openClaim(room)
        try room.addEvidence(to: claim, as: "anna")
        try room.move(claim, "propose", as: "anna")
        return claim
    }

    /// A claim of `anna`, who took it and gave a verdict.
    ///
    /// - Parameter isFirst: whether the editors and the workflow are not there yet.
    static func openClaim(_ room: DeskRoom, isFirst: Bool = true) throws -> ID<Claim> {
        if isFirst {
            for editor in ["fay", "gus", "hal"] { try room.add(editor, [.editor]) }
            _ = try room.desk(as: nil).addWorkflow(workflow, file: "panel.yaml", options: ChangeOptions())
        }
        var draft = ClaimDraft(text: "The ferry carried 310,000 passengers.")
        (draft.workflow, draft.topic) = ("small-panel", "Ferries")
        let added = try room.desk(as: nil).addClaim(draft, options: ChangeOptions())
        let claim = try deskID(added["id"]?.string ?? "", Claim.self)
        try room.move(claim, "take", as: "anna")
        try room.rate(claim, "true", as: "anna")
        return claim
    }

    /// A claim that anna reported and that eve, fay and gus voted for, under a workflow like this one.
    static func approved(_ room: DeskRoom, under yaml: String) throws -> ID<Claim> {
        for editor in ["fay", "gus", "hal"] { try room.add(editor, [.editor]) }
        let stored = try room.desk(as: nil).addWorkflow(yaml, file: "panel.yaml", options: ChangeOptions())
        var draft = ClaimDraft(text: "The ferry carried 310,000 passengers.")
        draft.workflow = stored["workflow"]?.string
        let added = try room.desk(as: nil).addClaim(draft, options: ChangeOptions())
        let claim = try deskID(added["id"]?.string ?? "", Claim.self)
        try room.move(claim, "take", as: "anna")
        try room.rate(claim, "true", as: "anna")
        try room.addEvidence(to: claim, as: "anna")
        try room.move(claim, "propose", as: "anna")
        for editor in ["eve", "fay", "gus"] {
            try room.move(claim, "sit", as: editor)
            try room.rate(claim, "true", as: editor)
        }
        return claim
    }
}
