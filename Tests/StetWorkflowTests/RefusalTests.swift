import StetModel
import StetWorkflow
import Testing

struct RefusalTests {
    @Test func `a refusal says what is missing, who could, and what is possible instead`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        try play.rate("half-true", by: "cy")
        let refusal = #expect(throws: Refusal.self) { try play.move("approve", by: "ed") }
        #expect(
            refusal?.errorDescription == "‘approve’ is refused. You do not hold the slot ‘second’; @cy does. "
                + "Your own verdict is missing in this round.")
        #expect(
            refusal?.recoverySuggestion
                == "This could be done by @cy. Give your verdict with ‘stet claim rate’.")
    }

    @Test func `where a slot is empty those are named who could fill it`() throws {
        var play = try ClaimPlay.submitted()
        let refusal = #expect(throws: Refusal.self) { try play.move("approve", by: "ed") }
        #expect(refusal?.who == ["cy", "ed"])
        #expect(refusal?.possible == ["take-second", "drop"])
    }

    @Test func `a misspelt action is answered with the nearest one`() throws {
        var play = try ClaimPlay.submitted()
        let refusal = #expect(throws: Refusal.self) { try play.move("aprove", by: "ed") }
        #expect(refusal?.missing == [.noSuchAction("aprove", nearest: "approve")])
        #expect(refusal?.recoverySuggestion == "Possible now: take-second, drop.")
    }

    @Test func `an action from another state, and one that nobody takes, say so`() throws {
        var play = try ClaimPlay.submitted()
        let refusal = #expect(throws: Refusal.self) { try play.move("resubmit", by: "bo") }
        #expect(
            refusal?.missing == [
                .otherState(action: "resubmit", state: "second-check", from: ["revision"])
            ])
        let automatic = #expect(throws: Refusal.self) { try play.move("differ", by: "bo") }
        #expect(automatic?.missing == [.happensByItself(action: "differ")])
    }

    @Test func `an explanation lists every action of the state, a needed comment counting as given`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        let explained = play.workflow.explain(on: play.claim, by: try play.member("cy"), team: play.team)
        #expect(
            explained.map { "\($0.action) \($0.isAllowed) \($0.who.joined(separator: " "))" } == [
                "take-second false ", "approve false cy", "return true cy", "arbitrate false ed",
                "drop false bo-home ed",
            ])
        #expect(explained[2].commentLength == 1)
        #expect(explained[2].to == "revision")
    }

    @Test(arguments: [
        (Missing.role([.editor]), "This takes the role ‘editor’."),
        (.noSuchSlot("secnd", nearest: "second"), "The workflow has no slot ‘secnd’. Did you mean ‘second’?"),
        (
            .otherState(action: "submit", state: "approved", from: ["checking", "revision"]),
            "‘submit’ starts from ‘checking’ or ‘revision’; the claim is in ‘approved’."
        ),
        (.slotTaken("second", by: "cy"), "The slot ‘second’ is @cy’s."),
        (.slotEmpty("second"), "Nobody holds the slot ‘second’."),
        (.verdict(slot: "checker"), "The verdict of the slot ‘checker’ is missing in this round."),
        (
            .rationale(slot: nil, characters: 3, needed: 10),
            "The rationale needs at least 10 characters; it has 3."
        ),
        (
            .evidence([.pieces(found: 1, needed: 2, stances: [.supports])]),
            "Evidence is missing: 1 more piece of evidence that supports (1 of 2)."
        ),
        (.comment(needed: 1, given: 0), "A comment is needed."),
        (.blockingComments(["m1", "m4"]), "Blocking comments stand open: m1, m4."),
        (.verdictsDiffer(["checker", "second"]), "The verdicts of ‘checker’ and ‘second’ differ."),
        (
            .takenTooSeldom(["return", "differ"], times: 1, needed: 2),
            "This comes only after ‘return’ or ‘differ’ twice in a round; so far: 1."
        ),
        (
            .notDistinct(.slot("checker"), .rated("checker"), handle: "bo-home"),
            "@bo-home is not distinct from ‘checker’: the same person gave a verdict as ‘checker’ "
                + "in this round."
        ),
        (.filling("second", .self), "People put only themselves into the slot ‘second’."),
        (.closed(state: "approved"), "The claim is closed: it is in ‘approved’."),
        (.onHold(reason: "wait for the court"), "The claim is on hold: wait for the court"),
        (.noSuchAction("fly", nearest: nil), "The workflow has no action ‘fly’."),
        (.happensByItself(action: "differ"), "‘differ’ happens by itself; nobody takes it."),
        (.noRoleForSteps, "None of your roles takes steps in a workflow."),
        (.noRoleForAssigning, "None of your roles assigns work to others."),
        (.slotNotHeld(["second"], by: []), "You do not hold the slot ‘second’; nobody does."),
        (.noFreeSlot(handle: "bo"), "No slot of the claim is free for @bo."),
        (
            .roleForSlot("second", [.checker, .legal], handle: "bo"),
            "The slot ‘second’ takes the role ‘checker’ or ‘legal’, which @bo does not have."
        ),
        (
            .filling("second", .others),
            "Nobody puts themselves into the slot ‘second’; somebody else assigns it."
        ),
        (
            .notRatedNow(slot: "second", state: "checking", in: ["second-check"]),
            "Verdicts of the slot ‘second’ are given in ‘second-check’; the claim is in ‘checking’."
        ),
        (
            .evidence([.oneOf([[.primary(found: 0, needed: 1)], [.independent(found: 1, needed: 2)]])]),
            "Evidence is missing: 1 more primary piece (0 of 1), or 2 independent origins "
                + "(1 of 2; --group names the origin of a piece)."
        ),
        (.comment(needed: 20, given: 3), "A comment of at least 20 characters is needed; it has 3."),
        (.verdictsAgree(["checker", "second"]), "The verdicts of ‘checker’ and ‘second’ agree."),
        (
            .takenTooOften(["return"], times: 1, limit: 1),
            "‘return’ happens at most once in a round; so far: 1."
        ),
    ])
    func `each thing that is missing is said in a sentence`(missing: Missing, sentence: String) {
        #expect(missing.sentence == sentence)
    }
}
