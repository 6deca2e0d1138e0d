import StetExchange
import StetModel
import StetText

/// Another program that reads documents and proposes attributions, claims and regions in them.
///
/// One process is asked for one document after the other. Where it fails it is stopped and started anew
/// for the next document; after three failures in a row it is left alone.
final class Suggester {
    /// After how many failures in a row it is not asked any more.
    static let patience = 3

    private let command: String
    private let timeout: Double
    private let surroundings: Surroundings
    private var process: SuggesterProcess?
    private var name: SuggesterName?
    private var failures = 0

    /// A suggester that a shell starts with `command`, with so many seconds for each document.
    init(_ command: String, timeoutSeconds: Double, in surroundings: Surroundings) {
        self.command = command
        timeout = timeoutSeconds
        self.surroundings = surroundings
    }

    deinit { process?.stop() }

    /// What it finds in `text`, checked against it.
    ///
    /// - Throws: `SuggesterError`; the next document may be asked for all the same.
    func reading(of text: ExactText, id: JSON) throws(SuggesterError) -> SuggestedReading {
        guard failures < Suggester.patience else { throw .givenUp(failures: failures) }
        do throws(SuggesterError) {
            let reading = try answer(about: text, id: id)
            failures = 0
            return reading
        } catch {
            failures += 1
            process?.stop()
            process = nil
            throw error
        }
    }

    /// Lets it end.
    func finish() {
        process?.finish(by: .now + .seconds(min(timeout, 5)))
        process = nil
    }

    private func answer(about text: ExactText, id: JSON) throws(SuggesterError) -> SuggestedReading {
        let deadline = ContinuousClock.now + .seconds(timeout)
        var request = (["id": id, "text": .string(text.string)] as JSON).line
        if process == nil {
            let started = try SuggesterProcess(
                command, in: surroundings.folder, environment: surroundings.environment)
            process = started
            name = nil
        }
        guard let process else { preconditionFailure("It was started above.") }
        guard !process.hasUnread else { throw .unasked }
        if name == nil {
            let line = try line(of: process, after: request, deadline)
            request = []
            do throws(SuggestionError) { name = try SuggesterName(line: line) } catch { throw .faulty(error) }
        }
        guard let name else { preconditionFailure("It was read above.") }
        let line = try line(of: process, after: request, deadline)
        do throws(SuggestionError) {
            let answer = try SuggestionLine(line, id: id, text: text)
            return SuggestedReading(suggester: name, reading: answer.reading)
        } catch { throw .faulty(error) }
    }

    private func line(
        of process: SuggesterProcess, after request: [UInt8], _ deadline: ContinuousClock.Instant
    ) throws(SuggesterError) -> [UInt8] {
        guard let line = try process.line(after: request, until: deadline) else {
            throw .tooSlow(seconds: timeout)
        }
        return line
    }
}
