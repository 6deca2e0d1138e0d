/// How SQLite keeps a transaction apart from the database until it is committed.
public enum JournalMode: String, Sendable {
    /// The old pages are kept in a journal beside the file until the new ones are on disk; its beginning is
    /// then blanked and synced, so that a power cut cannot bring it back (a deleted one it could). The
    /// blank journal is written over by the next transaction, which costs half of making one anew.
    case rollback = "persist"
    /// The new pages are kept in a log beside the file; readers and a writer do not wait for one another.
    case writeAheadLog = "wal"

    /// The mode that is safe with a version of the library, such as 3_040_001 for 3.40.1.
    ///
    /// A race between a checkpoint and a writer that starts the log anew can damage a database in
    /// write-ahead mode. It was mended in 3.51.3, and in 3.50.7 and 3.44.6 of the older branches.
    public static func safe(withVersion version: Int) -> JournalMode {
        switch version {
        case 3_051_003..., 3_050_007..<3_051_000, 3_044_006..<3_045_000: .writeAheadLog
        default: .rollback
        }
    }
}
