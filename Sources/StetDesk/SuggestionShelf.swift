import StetModel
import StetStorage

/// Takes out the suggestions of many numbers, unpacking the reading they stand in once.
struct SuggestionShelf {
    private let database: any Database
    private var last: SuggestedItems?

    /// A shelf over a database whose transaction is open.
    init(_ database: any Database) {
        self.database = database
    }

    /// The suggestions among which `id` is.
    ///
    /// - Throws: `DeskError.noSuch`.
    mutating func items(with id: ID<Suggestion>) throws -> SuggestedItems {
        if let last, last.item(id) != nil { return last }
        let found = try database.suggestedItems(with: id)
        last = found
        return found
    }
}
