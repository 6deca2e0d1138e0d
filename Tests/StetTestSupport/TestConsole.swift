public import StetCLI

/// A console that keeps what is written on it, and runs commands in process.
public final class TestConsole {
    /// How many columns the captured streams claim to have; nil where they are no terminals.
    public let columns: Int?
    /// The environment of the commands.
    public let environment: [String: String]
    /// The bytes of the answer.
    public private(set) var outputBytes: [UInt8] = []
    /// The bytes of the talk.
    public private(set) var talkBytes: [UInt8] = []
    /// How many times the answer was handed on.
    public private(set) var outputPieces = 0
    /// Thrown by every write of the answer, where it is set.
    public var outputFault: CommandError?

    /// An empty console.
    public init(columns: Int? = nil, environment: [String: String] = [:]) {
        self.columns = columns
        self.environment = environment
    }

    /// The answer as text.
    public var output: String { String(decoding: outputBytes, as: UTF8.self) }

    /// The talk as text.
    public var talk: String { String(decoding: talkBytes, as: UTF8.self) }

    /// A console that writes into this one.
    public var console: Console {
        Console(
            output: ByteSink(name: "standard output", columns: columns) { bytes throws(CommandError) in
                if let fault = self.outputFault { throw fault }
                self.outputBytes += bytes
                self.outputPieces += 1
            },
            talk: ByteSink(name: "standard error", columns: columns) { bytes throws(CommandError) in
                self.talkBytes += bytes
            },
            environment: environment)
    }

    /// Runs one command line with `input` on standard input, in `folder`.
    public func run(
        _ arguments: [String], input: [UInt8] = [], in folder: String = "/"
    ) async -> ExitStatus {
        var left = input
        let source = ByteSource(name: "standard input") { () throws(CommandError) in
            let piece = Array(left.prefix(4_096))
            left.removeFirst(piece.count)
            return piece
        }
        return await StetMain.run(
            arguments: arguments, environment: environment, console: console, input: source, folder: folder)
    }
}
