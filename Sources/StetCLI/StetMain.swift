import ArgumentParser
import Foundation

/// Runs one command line from its words to its exit status.
public enum StetMain {
    /// Runs the command line of this process and ends it.
    public static func process() async -> Never {
        StandardStreams.prepare()
        let environment = ProcessInfo.processInfo.environment
        let status = await run(
            arguments: Array(CommandLine.arguments.dropFirst()), environment: environment,
            console: .standard(environment: environment))
        exit(status.rawValue)
    }

    /// Runs one command line and says how it ended; everything it answered has been written then.
    ///
    /// - Parameters:
    ///   - arguments: The words behind the program's name.
    ///   - folder: What relative paths are relative to.
    public static func run(
        arguments: [String], environment: [String: String], console: Console,
        input: ByteSource = .standardInput, folder: String = "."
    ) async -> ExitStatus {
        let surroundings = Surroundings(
            console: console, environment: environment, input: input, folder: folder)
        var status = ExitStatus.done
        do {
            let words = try CommandLineWords.hoisted(arguments, below: StetCommand.self)
            var command = try FoldedWords(words, below: StetCommand.self).command()
            if let verb = command as? any StetVerb {
                console.isQuiet = verb.options.quiet
                status = try await verb.run(in: surroundings)
            } else {
                try command.run()
            }
        } catch {
            status = settle(error, on: console)
        }
        do { try console.flush() } catch { status = settle(error, on: console) }
        console.clearStatus()
        return status
    }

    /// Tells what an error has to tell: help on standard output, a complaint on standard error, nothing
    /// where the reader of the answer has left.
    private static func settle(_ error: any Error, on console: Console) -> ExitStatus {
        if let error = error as? CommandError, error == .readerLeft { return .done }
        if StetCommand.exitCode(for: error) == .success {
            do {
                let help = StetCommand.fullMessage(for: error, columns: console.width)
                try console.writeLine(HelpText(help, columns: console.width).text)
                return .done
            } catch { return settle(error, on: console) }
        }
        let complaint = Complaint(parserError: error) ?? Complaint(error)
        console.report(complaint)
        return complaint.status
    }
}
