/// One step of the schema: numbered, named, never changed once it was shipped.
public struct Migration: Hashable, Sendable {
    /// Its place in the line, from 1.
    public let number: Int
    /// What it does, as its file is named.
    public let name: String
    /// The statements for one of the two databases.
    public let sql: String
    /// The SHA-256 of the statements, in hexadecimal.
    public let checksum: String

    /// A step with these statements.
    public init(number: Int, name: String, sql: String) {
        self.number = number
        self.name = name
        self.sql = sql
        checksum = ContentHash.hex(sql)
    }

    /// The steps for one database out of a folder of files, in order.
    ///
    /// `0007_evidence.sql` is for both databases; where they truly differ there is a pair instead,
    /// `0007_evidence.sqlite.sql` and `0007_evidence.postgresql.sql`. Files of another kind are
    /// passed over. The numbers run from 1 without a gap, so that a step cannot get lost.
    public static func list(
        from files: [(path: String, text: String)], for backend: Backend
    ) throws(StorageError) -> [Migration] {
        var found: [Int: [MigrationFile]] = [:]
        for file in files where file.path.hasSuffix(".sql") {
            let read = try MigrationFile(path: file.path, text: file.text)
            found[read.number, default: []].append(read)
        }
        var list: [Migration] = []
        for number in found.keys.sorted() {
            let files = found[number, default: []].sorted { $0.path < $1.path }
            guard number == list.count + 1 else {
                throw .faultyMigration(path: files[0].path, reason: "number \(list.count + 1) is missing")
            }
            let file = try MigrationFile.chosen(from: files, for: backend)
            list.append(Migration(number: number, name: file.name, sql: file.text))
        }
        return list
    }
}

/// One file of the folder of migrations, its name taken apart.
private struct MigrationFile {
    let path: String
    let text: String
    let number: Int
    let name: String
    /// The database it is for; nil for both.
    let backend: Backend?

    init(path: String, text: String) throws(StorageError) {
        self.path = path
        self.text = text
        let file = path.split(separator: "/").last ?? ""
        let parts = file.split(separator: ".", omittingEmptySubsequences: false)
        let stem = parts[0]
        let digits = stem.prefix(4)
        backend = parts.count == 3 ? Backend(rawValue: String(parts[1])) : nil
        guard digits.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(digits), stem.dropFirst(4).hasPrefix("_"), stem.count > 5,
            parts.count == 2 || (parts.count == 3 && backend != nil)
        else { throw .faultyMigration(path: path, reason: "its name is not NNNN_what.sql") }
        self.number = number
        name = String(stem.dropFirst(5))
    }

    /// The file of one number that is meant for a database.
    static func chosen(
        from files: [MigrationFile], for backend: Backend
    ) throws(StorageError) -> MigrationFile {
        guard Set(files.map(\.name)).count == 1 else {
            throw .faultyMigration(path: files[1].path, reason: "the number is used for something else too")
        }
        let isWhole = files.count == 1 && files[0].backend == nil
        let isPair = files.count == 2 && Set(files.map(\.backend)) == [.sqlite, .postgresql]
        guard isWhole || isPair, let file = files.first(where: { $0.backend == nil || $0.backend == backend })
        else {
            let reason = "there must be one file for both databases, or one for each"
            throw .faultyMigration(path: files[0].path, reason: reason)
        }
        return file
    }
}
