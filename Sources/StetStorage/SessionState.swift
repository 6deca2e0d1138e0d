import Glibc

/// Where the session of a driver stands: inside a transaction or not, sound or doomed, busy or free.
///
/// Both drivers ask it before every statement, so that both behave alike where their databases do
/// not: a statement that fails dooms its transaction, even when its error is caught; transactions
/// do not nest; and nothing is run while the rows of a query are being handed out.
public struct SessionState {
    /// What the transaction under way is for; nil outside one.
    public private(set) var purpose: Purpose?
    private var failure: StorageError?
    private var brokenOff: StorageError?
    private var isReadingRows = false

    /// A session that has just been opened.
    public init() {}

    /// Refuses a statement that cannot be run now.
    public func admit(_ statement: String) throws(StorageError) {
        if let brokenOff { throw brokenOff }
        if isReadingRows {
            throw .refused("the rows of another query are still being read", sql: statement)
        }
        if let failure { throw failure }
        if statement.holdsNUL { throw .refused("it holds a NUL character", sql: statement) }
    }

    /// Refuses a statement that cannot be run now, or whose values cannot be stored by both databases.
    public func admit(_ sql: SQL) throws(StorageError) {
        try admit(sql.text)
        for (index, value) in sql.values.enumerated() {
            if case .text(let text) = value, text.holdsNUL {
                throw .refused("the text for $\(index + 1) holds a NUL character", sql: sql.text)
            }
        }
    }

    /// Notes that a transaction begins.
    public mutating func begin(_ purpose: Purpose) throws(StorageError) {
        try admit("BEGIN")
        guard self.purpose == nil else {
            let nested = StorageError.refused("transactions do not nest", sql: "BEGIN")
            fail(nested)
            throw nested
        }
        self.purpose = purpose
    }

    /// Notes that a statement failed: inside a transaction, nothing but undoing it is possible now.
    public mutating func fail(_ error: StorageError) {
        if purpose != nil, failure == nil { failure = error }
    }

    /// Throws what failed in the transaction under way, whether or not it was caught since.
    public func requireSound() throws(StorageError) {
        if let failure { throw failure }
    }

    /// Notes that the transaction is over.
    public mutating func end() {
        purpose = nil
        failure = nil
    }

    /// Notes that the session cannot be used any more.
    public mutating func breakOff(_ error: StorageError) {
        if brokenOff == nil { brokenOff = error }
    }

    /// Notes that the rows of a query are about to be handed out.
    public mutating func beginRows() { isReadingRows = true }

    /// Notes that all rows were handed out.
    public mutating func endRows() { isReadingRows = false }
}

extension String {
    /// Whether a byte of the text is 0; asked of every text that is stored, hence not byte by byte.
    fileprivate var holdsNUL: Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
        } ?? utf8.contains(0)
    }
}
