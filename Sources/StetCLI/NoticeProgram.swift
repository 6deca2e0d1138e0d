import StetModel

/// A program that is started once for each notice, with the notice on its standard input.
struct NoticeProgram {
    /// The program, as a shell starts it.
    let command: String
    /// How long it may take.
    let timeoutSeconds: Int
    /// Where it is started.
    let surroundings: Surroundings

    /// Hands each notice over; what went wrong, or nil where the program ended with status 0.
    func deliver(_ notices: [JSON]) -> [String?] { notices.map { problem(with: $0) } }

    private func problem(with notice: JSON) -> String? {
        do throws(SuggesterError) {
            let process = try SuggesterProcess(
                command, in: surroundings.folder, environment: surroundings.environment)
            defer { process.stop() }
            let deadline = ContinuousClock.now + .seconds(timeoutSeconds)
            guard let status = process.status(after: notice.line, until: deadline) else {
                return "It did not end within \(timeoutSeconds) s and was stopped."
            }
            if status == 0 { return nil }
            return status > 128
                ? "It was ended by signal \(status - 128)." : "It ended with status \(status)."
        } catch {
            return error.errorDescription
        }
    }
}

extension JSON {
    /// The value on a line of its own.
    var line: [UInt8] {
        var bytes: [UInt8] = []
        appendCompact(to: &bytes)
        bytes.append(0x0A)
        return bytes
    }
}
