import StetCLI

/// The program: hands the command line of the process to StetCLI.
@main
struct Stet {
    /// Runs the command line and ends with its exit status.
    static func main() async { await StetMain.process() }
}
