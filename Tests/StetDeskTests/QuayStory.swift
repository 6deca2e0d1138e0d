import StetDesk
import StetModel
import StetTestSupport
import StetText

/// An invented story for reports: two papers have from one agency what one harbour master said, and a
/// third denies it. Claim c1 appears in all of them.
enum QuayStory {
    private static let articles: [(outlet: String, day: String, text: String)] = [
        (
            "Coast Wire", "2026-03-04",
            "Port Ellery. Ines Aldarra, the harbour master, told the Coast Agency that "
                + "the north quay will close. “It cannot wait, and nobody wants it to wait,” Aldarra said.\n"
        ),
        (
            "Harbour Post", "2026-03-05",
            "The north quay will close, Ines Aldarra said, according to the Coast Agency. "
                + "“It cannot wait,” said Aldarra.\n"
        ),
        (
            "Evening Ledger", "2026-03-06",
            "A port official said that the north quay will stay open. The mayor was not asked.\n"
        ),
    ]

    /// Makes the story in a desk.
    static func told(in room: DeskRoom) async throws {
        for article in articles {
            try await room.article(article.text, outlet: article.outlet, published: article.day)
        }
        try quote(room, 1, cue: "told", "that the north quay will close", through: ["Coast Agency"])
        try quote(room, 2, cue: "said", "The north quay will close", through: ["Coast Agency"])
        var denial = AttributionDraft(
            cue: .quote("said"), content: .quote("that the north quay will stay open"))
        (denial.source, denial.sourcing, denial.stance) = (.quote("A port official"), .unnamed, .denies)
        _ = try room.desk(as: "ida").addAttribution(in: ID(3), denial, options: ChangeOptions())
        var claim = ClaimDraft(text: "The north quay of Port Ellery will close.")
        claim.claimant = "Ines Aldarra"
        _ = try room.desk(as: "ida").addClaim(
            claim, in: ID(1), at: .quote("that the north quay will close"), options: ChangeOptions())
        for (article, words) in [
            (2, "The north quay will close"), (3, "that the north quay will stay open"),
        ] {
            _ = try room.desk(as: "ida").addAppearance(
                of: ID(1), in: ID(article), at: .quote(words), options: ChangeOptions())
        }
    }

    private static func quote(
        _ room: DeskRoom, _ article: Int, cue: String, _ words: String, through: [String]
    ) throws {
        var draft = AttributionDraft(cue: .quote(cue), content: .quote(words))
        (draft.source, draft.through) = (.quote("Ines Aldarra"), through)
        _ = try room.desk(as: "ida").addAttribution(in: ID(article), draft, options: ChangeOptions())
    }
}
