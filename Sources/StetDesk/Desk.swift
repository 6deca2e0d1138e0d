public import StetModel
public import StetStorage

/// A desk: one database, and who works at it. Each use case is a file of its own that extends it.
///
/// A use case *does*: it reads what is stored, lets a pure function decide, and writes what was
/// decided, all in one transaction. Time and chance come in here.
public struct Desk {
    /// Where everything is kept.
    public let database: any Database
    /// Who runs the command.
    public let caller: Caller

    /// Where the search index is kept; nil where it is made each time.
    let shelf: IndexShelf?
    /// The time to work by instead of the clock; for tests.
    let fixedNow: Timestamp?
    /// Gives a salt for each event.
    let makeSalt: () -> String
    /// The workflows read so far.
    let library = WorkflowLibrary()

    /// The desk kept in `database`, as `caller` sees it.
    ///
    /// - Parameters:
    ///   - fixedNow: the time to work by instead of the database's clock; for tests.
    ///   - shelf: where the search index is kept.
    ///   - makeSalt: gives 32 random hexadecimal digits.
    public init(
        _ database: any Database, caller: Caller, fixedNow: Timestamp? = nil, shelf: IndexShelf? = nil,
        makeSalt: @escaping () -> String = Desk.randomSalt
    ) {
        self.database = database
        self.caller = caller
        self.fixedNow = fixedNow
        self.shelf = shelf
        self.makeSalt = makeSalt
    }

    /// 32 hexadecimal digits from the system's generator.
    public static func randomSalt() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(generator.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// The time by which a transaction works: the database's clock.
    func now() throws(StorageError) -> Timestamp {
        if let fixedNow { return fixedNow }
        return try database.now()
    }

    /// Reads one state of the desk throughout, for somebody who works on it.
    ///
    /// - Throws: `DeskError.notRegistered`, `.notPermitted`.
    func look<Answer>(_ body: (any Database) throws -> Answer) throws -> Answer {
        try database.transaction(.reading) {
            let member = try actingMember()
            guard member.may(.read) else {
                throw DeskError.notPermitted(
                    handle: member.reviewer.handle, command: "read",
                    roles: Role.allCases.filter { $0.allows(.read) })
            }
            return try body(database)
        }
    }
}
