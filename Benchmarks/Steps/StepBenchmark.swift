import Glibc
import Migrations
import StetDesk
import StetModel
import StetPostgreSQL
import StetSQLite
import StetStorage

/// Measures what the steps of claims cost in one process: `StepBenchmark ADDRESS [CLAIMS] [requests]`.
///
/// Every claim goes the way of four-eyes, from queued to approved. Beside it stands the floor: the
/// statements by which those steps wrote, run again on a copy of the desk as it was before.
@main
struct StepBenchmark {
    static func main() throws {
        let words = CommandLine.arguments
        guard words.count > 1 else {
            print("usage: StepBenchmark ADDRESS [CLAIMS] [requests], ADDRESS being an empty database")
            exit(64)
        }
        let count = words.count > 2 ? Int(words[2]) ?? 400 : 400
        let address = try DatabaseAddress(words[1])
        let database = try open(address)
        let recording = RecordingDatabase(database)
        let claims = try CheckedClaims(
            recording, count: count, givesRequests: words.contains("requests"))
        var copy: String?
        if case .sqlite(let path) = address, let file = database as? SQLiteDatabase {
            copy = path + ".floor"
            try file.copy(to: path + ".floor")
        }
        recording.isRecording = true
        for line in try claims.run() { print(line) }
        guard let copy else { return }
        let floor = try SQLiteDatabase(path: copy)
        print(try recording.replay(on: floor).line("floor: the same rows written by themselves"))
    }

    private static func open(_ address: DatabaseAddress) throws -> any Database {
        let database: any Database =
            switch address {
            case .sqlite(let path): try SQLiteDatabase(path: path, create: true)
            case .postgresql(let url): try PostgreSQLDatabase(url: url)
            }
        let migrations = try Migration.list(from: EmbeddedMigrations.files, for: address.backend)
        try Migrator(migrations).migrate(database)
        return database
    }
}
