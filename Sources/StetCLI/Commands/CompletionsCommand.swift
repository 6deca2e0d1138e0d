import ArgumentParser

/// `stet completions`: a script that teaches a shell to complete the words of `stet`.
struct CompletionsCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Print a completion script for a shell.",
        discussion: "For example: stet completions bash > ~/.local/share/bash-completion/completions/stet")

    /// The shells there is a script for.
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The shell: bash, zsh or fish.") var shell: Shell

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let kind: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        try surroundings.console.writeLine(StetCommand.completionScript(for: kind))
        return .done
    }
}
