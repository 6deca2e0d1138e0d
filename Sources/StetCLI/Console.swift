public import StetModel
import StetReport

/// What a command says: the answer on standard output, the talk on standard error.
///
/// The answer is gathered and written in big pieces. The talk is neutralised, one line a message, and
/// starts with `stet:`. Whoever owns a console calls `flush` at the end.
public final class Console {
    /// Whether all talk but errors is left out.
    public var isQuiet = false
    /// Where the answer goes.
    public let output: ByteSink
    /// Where the talk goes.
    public let talk: ByteSink

    private let environment: [String: String]
    private var pending: [UInt8] = []
    private var isStatusShown = false
    private static let pieceSize = 64 << 10

    /// A console over two sinks; `environment` holds `NO_COLOR`, `TERM` and `COLUMNS` where they are set.
    public init(output: ByteSink, talk: ByteSink, environment: [String: String]) {
        self.output = output
        self.talk = talk
        self.environment = environment
    }

    /// The console of this process.
    public static func standard(environment: [String: String]) -> Console {
        Console(
            output: .descriptor(1, name: "standard output"), talk: .descriptor(2, name: "standard error"),
            environment: environment)
    }

    /// How many columns help and reports take: what the terminal has, else `COLUMNS`, else 80.
    public var width: Int { tableWidth ?? 80 }

    /// How many columns a table may take: what the terminal has, else `COLUMNS`; nil where neither says
    /// anything, as in a pipe, where nothing is to be cut off.
    public var tableWidth: Int? {
        let wanted = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        return (output.columns ?? wanted).map { max(20, $0) }
    }

    /// Whether the answer goes to a terminal, where control characters would do harm.
    public var answersTerminal: Bool { output.columns != nil }

    /// Whether the answer may be coloured.
    public var isColoured: Bool { mayColour(output) }

    /// Adds text to the answer, as it is.
    public func write(_ text: String) throws(CommandError) {
        pending += text.utf8
        try writeFullPieces()
    }

    /// Adds text and a line feed to the answer.
    public func writeLine(_ text: String) throws(CommandError) {
        pending += text.utf8
        pending.append(UInt8(ascii: "\n"))
        try writeFullPieces()
    }

    /// Adds bytes to the answer, as they are.
    public func write(_ bytes: [UInt8]) throws(CommandError) {
        pending += bytes
        try writeFullPieces()
    }

    /// Adds a JSON value on a line of its own to the answer.
    public func writeLine(_ value: JSON) throws(CommandError) {
        value.appendCompact(to: &pending)
        pending.append(UInt8(ascii: "\n"))
        try writeFullPieces()
    }

    /// Adds text that came from an article or a person: exact where a program reads it, neutralised on
    /// a terminal.
    public func writeForeign(_ text: String) throws(CommandError) {
        try write(answersTerminal ? Escaping.terminal(text, allowingNewlines: true) : text)
    }

    /// Writes what was gathered of the answer.
    public func flush() throws(CommandError) {
        guard !pending.isEmpty else { return }
        clearStatus()
        let bytes = pending
        pending = []
        try output.write(bytes)
    }

    /// Says that the command failed, and what to do about it.
    public func report(_ complaint: Complaint) {
        for message in [complaint.message] + complaint.furtherMessages {
            say("error", message, colour: 31)
        }
        if let hint = complaint.hint { self.hint(hint) }
    }

    /// Says that something is not as it should be, though the command goes on.
    public func warn(_ message: String) {
        if !isQuiet { say("warning", message, colour: 33) }
    }

    /// Says what could be done next.
    public func hint(_ message: String) {
        if !isQuiet { say("hint", message, colour: 36) }
    }

    /// Says what was done, where that is not the answer.
    public func note(_ message: String) {
        if !isQuiet { say(nil, message, colour: nil) }
    }
}

extension Console {
    /// Whether there is a terminal to show progress on.
    var showsProgress: Bool { !isQuiet && talk.columns != nil && environment["TERM"] != "dumb" }

    /// Shows `text` on the terminal's last line, in place of what stood there; cut to its width.
    func showStatus(_ text: String) {
        guard showsProgress, let columns = talk.columns else { return }
        sayBytes("\r" + Escaping.terminal(String(text.prefix(columns - 1))) + "\u{1B}[K")
        isStatusShown = true
    }

    /// Takes away what `showStatus` left.
    func clearStatus() {
        guard isStatusShown else { return }
        isStatusShown = false
        sayBytes("\r\u{1B}[K")
    }

    /// The lines of an answer folded at blanks to the width of the terminal; in a pipe as they are.
    func folded(_ text: String) -> String { folded(text, on: output) }

    private func folded(_ text: String, on sink: ByteSink) -> String {
        guard let columns = sink.columns else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.flatMap { wrapped(String($0), to: columns - 1) }.joined(separator: "\n")
    }

    private func writeFullPieces() throws(CommandError) {
        if pending.count >= Console.pieceSize { try flush() }
    }

    private func mayColour(_ sink: ByteSink) -> Bool {
        let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return sink.columns != nil && !refused && environment["TERM"].map { $0 != "dumb" } ?? false
    }

    private func say(_ kind: String?, _ message: String, colour: Int?) {
        clearStatus()
        var label = kind.map { "\($0): " } ?? ""
        if let colour, mayColour(talk) { label = "\u{1B}[\(colour)m\(label)\u{1B}[0m" }
        sayBytes(folded("stet: \(label)\(Escaping.terminal(message))", on: talk) + "\n")
    }

    /// Writes talk; where it cannot be written there is nobody left to tell.
    private func sayBytes(_ text: String) {
        do { try talk.write(Array(text.utf8)) } catch {}
    }
}
