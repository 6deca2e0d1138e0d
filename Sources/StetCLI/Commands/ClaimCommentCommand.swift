import ArgumentParser
import StetDesk
import StetModel

/// `stet claim comment`: writes beside a claim.
struct ClaimCommentCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "comment", abstract: "Write a comment beside a claim, or answer one.",
        discussion: """
            For example:

              stet claim comment c1 "Which quay is meant?" --blocking
              stet claim comment c1 "The northern one." --answer m1
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Flag(help: "Hold up approval until it is resolved.") var blocking = false
    @Option(help: "The comment that this one answers, such as m1.") var answer: String?
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: "The comment.") var text: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).comment(
            on: try deskID(id), text, isBlocking: blocking, answering: try answer.map { try deskID($0) },
            options: try claimOptions())
        return try answer(value, in: surroundings) {
            let comment = value.words("id")
            return "\(comment) stands beside \(id)"
                + (blocking ? " and blocks it. 'stet claim resolve \(comment)' resolves it." : ".")
        }
    }
}

/// `stet claim resolve`: marks a comment as resolved.
struct ClaimResolveCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Mark a comment as resolved.",
        discussion: "For example: stet claim resolve m1")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Argument(help: "The comment, such as m1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).resolveComment(try deskID(id), options: try claimOptions())
        return try answer(value, in: surroundings) { "\(value.words("id")) is resolved\(value.place)" }
    }
}

/// `stet claim delete-comment`: takes a comment of one's own away.
struct ClaimDeleteCommentCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "delete-comment", abstract: "Delete a comment of your own; its answers stay.",
        discussion: "For example: stet claim delete-comment m1")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Argument(help: "The comment, such as m1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).deleteComment(try deskID(id), options: try claimOptions())
        return try answer(value, in: surroundings) { "\(value.words("id")) is deleted\(value.place)" }
    }
}

extension JSON {
    /// Of what and in which version a part of a claim was changed, to end a sentence.
    var place: String {
        " (\(self["claim"] == nil ? words("id") : words("claim")), version \(words("version")))."
    }
}
