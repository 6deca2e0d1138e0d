/// A command that takes files, perhaps as many as a shell pattern gives.
protocol ManyFilesVerb: StetVerb {
    /// The files as the command line names them.
    var files: [String] { get set }
}
