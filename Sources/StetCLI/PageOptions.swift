import ArgumentParser
import StetDesk
import StetModel

/// The options of a list that can be had page by page.
struct PageOptions: ParsableArguments {
    @Option(help: "At most so many.") var limit: Int?
    @Option(
        help: ArgumentHelp("Only what comes after this id: the 'next' of the page before.", valueName: "id"))
    var after: String?

    /// The limit, which must be at least one.
    func checkedLimit() throws(CommandError) -> Int? {
        guard let limit, limit < 1 || limit > 1_000_000 else { return limit }
        throw .wrongValue(option: "--limit", value: String(limit), possible: ["1 … 1000000"])
    }

    /// The id after which the page begins.
    func afterID<Noun: Numbered>(_ noun: Noun.Type) throws -> ID<Noun>? {
        try after.map { try deskID($0, noun) }
    }
}

/// The value that `word` names among those that an option takes.
///
/// - Throws: `CommandError.wrongValue`, which names them all.
func choice<Value>(_ word: String, of option: String) throws(CommandError) -> Value
where Value: RawRepresentable<String> & CaseIterable {
    if let value = Value(rawValue: word) { return value }
    throw .wrongValue(option: option, value: word, possible: Value.allCases.map(\.rawValue))
}
