import Foundation
import StetTestSupport

/// A run of the built program by a shell, in a scratch copy of the samples and the demo.
struct Journey {
    /// What a shell printed, and how it ended.
    struct Answer {
        /// Standard output and standard error, as they came.
        let text: String
        /// The exit status.
        let status: Int32
    }

    /// Why there is nothing to run.
    enum Fault: Error {
        /// The documents cannot be copied, with what was said about it.
        case noCopy(String)
        /// The program is not where the build puts it.
        case noProgram(String)
    }

    private let folder: URL
    private let environment: [String: String]

    /// Makes the scratch copy; the desk is kept in `database`, or in the folder of the run.
    init(database: String? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "stet_journey_\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var environment = [
            "PATH": "\(try Self.programFolder()):/usr/local/bin:/usr/bin:/bin", "HOME": folder.path,
            "TMPDIR": folder.path, "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "COLUMNS": "80", "TERM": "dumb",
            "STET_NOW": "2024-09-20T09:00:00Z", "STET_SALT": "tour", "SWIFT_BACKTRACE": "enable=no",
        ]
        environment["STET_DATABASE"] = database
        self.environment = environment
        let copying = try run(
            "mkdir docs && cp -R \"$ROOT/docs/samples\" \"$ROOT/docs/demo.sh\" docs",
            with: ["ROOT": Repository.root.path])
        guard copying.status == 0 else { throw Fault.noCopy(copying.text) }
    }

    /// Runs a script in the scratch copy.
    func run(_ script: String, with more: [String: String] = [:]) throws -> Answer {
        let shell = Process()
        let pipe = Pipe()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", script]
        shell.currentDirectoryURL = folder
        shell.environment = environment.merging(more) { $1 }
        shell.standardInput = FileHandle.nullDevice
        shell.standardOutput = pipe
        shell.standardError = pipe
        try shell.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        shell.waitUntilExit()
        return Answer(text: String(decoding: bytes, as: UTF8.self), status: shell.terminationStatus)
    }

    /// What each of some commands prints, run one after the other by one shell.
    func outputs(of commands: [[String]]) throws -> [[String]] {
        let mark = "\u{1e}"
        let script = commands.map {
            "\($0.joined(separator: "\n"))\nstatus=$?; printf '\(mark)'; (exit $status)\n"
        }.joined()
        return try run(script).text.split(separator: mark, omittingEmptySubsequences: false).dropLast()
            .map { text in
                var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                if lines.last == "" { lines.removeLast() }
                return lines
            }
    }

    /// Removes the scratch copy.
    func remove() throws { try FileManager.default.removeItem(at: folder) }

    /// The folder with the `stet` of this build: beside the tests, or where `swift build` puts it.
    private static func programFolder() throws -> String {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let places = [
            tests.deletingLastPathComponent(), Repository.root.appending(path: ".build/debug"),
        ]
        for place in places
        where FileManager.default.isExecutableFile(atPath: place.appending(path: "stet").path) {
            return place.path
        }
        throw Fault.noProgram("stet is not built in \(places.map(\.path).joined(separator: " or ")).")
    }
}
