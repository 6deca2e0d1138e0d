import ArgumentParser
import StetDesk
import StetModel

/// `stet claim tag`: says what kinds of fact a claim states.
struct ClaimTagCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "tag", abstract: "Say what kinds of fact a claim states.",
        discussion: """
            A workflow may ask for evidence of its own for each kind. A tag that is taken back is an edit. \
            For example:

              stet claim tag c1 quote allegation
              stet claim tag c1 allegation --remove
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Flag(help: "Take the tags back.") var remove = false
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: ArgumentHelp("One or more of \(FactTag.listed).", valueName: "tag"))
    var tags: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let wanted: [FactTag] = try tags.map { try choice($0, of: "TAG") }
        let (desk, claim) = (try desk(in: surroundings), try deskID(id, Claim.self))
        let value =
            try remove
            ? desk.untagClaim(claim, wanted, options: try claimOptions())
            : desk.tagClaim(claim, wanted, options: try claimOptions())
        return try answer(value, in: surroundings) {
            let left = (value["tags"]?.array ?? []).compactMap(\.string).joined(separator: ", ")
            return (left.isEmpty ? "No tag is left" : "The tags are: \(left)") + value.place
        }
    }
}

extension FactTag {
    /// All tags, as help names them.
    static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
