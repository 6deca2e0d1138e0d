import ArgumentParser

/// `stet claim`: what is to be checked, and its way through the desk.
struct ClaimCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim",
        abstract: "What is to be checked, and its way through the desk.",
        discussion: """
            For example:

              stet claim take c1
              stet claim rate c1 mostly-true --rationale "Both logs say so; the date is off by a day."
            """,
        subcommands: [
            ClaimAddCommand.self, ClaimAppearCommand.self, ClaimListCommand.self, ClaimShowCommand.self,
            ClaimHistoryCommand.self, ClaimAssignCommand.self, ClaimTakeCommand.self,
            ClaimAcceptCommand.self, ClaimDeclineCommand.self, ClaimReleaseCommand.self,
            ClaimHandOverCommand.self,
            ClaimRateCommand.self, ClaimMoveCommand.self, ClaimOverrideCommand.self,
            ClaimAdjudicateCommand.self, ClaimExplainCommand.self,
            ClaimEditCommand.self,
            ClaimHoldCommand.self, ClaimUnholdCommand.self, ClaimDropCommand.self, ClaimCommentCommand.self,
            ClaimResolveCommand.self, ClaimDeleteCommentCommand.self, ClaimProposeCommand.self,
            ClaimProposalCommand.self, ClaimContactCommand.self, ClaimClearCommand.self,
            ClaimChecklistCommand.self, ClaimTagCommand.self, ClaimSentencesCommand.self,
            ClaimMergeCommand.self, ClaimLinkCommand.self,
            ClaimFindingCommand.self,
            ClaimSimilarCommand.self,
        ])
}
