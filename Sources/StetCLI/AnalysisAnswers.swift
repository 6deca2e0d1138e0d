import StetModel

/// Writes the answers of `stet analyze` in order, and tells what went wrong.
struct AnalysisAnswers {
    private let form: AnalysisForm
    private let suggester: Suggester?
    private let console: Console
    private var count = 0
    /// How many documents there were, whatever became of them.
    private var number = 0
    private var isGivenUp = false

    /// How the run ends so far.
    private(set) var status = ExitStatus.done

    /// Answers in this form; `suggester` is asked about each document.
    init(form: AnalysisForm, suggester: Suggester?, console: Console) {
        self.form = form
        self.suggester = suggester
        self.console = console
    }

    /// Takes what became of the next document.
    mutating func take(_ outcome: AnalysisBatch.Outcome) throws(CommandError) {
        number += 1
        switch outcome {
        case .refused(let complaint):
            console.report(complaint)
            status = complaint.status
        case .written(let bytes): try write(bytes)
        case .read(let document):
            let bytes = form.written(asked(document), number: number)
            try write(bytes)
            // The next answer may take the suggester a while.
            try console.flush()
        }
    }

    private mutating func write(_ bytes: [UInt8]) throws(CommandError) {
        if count > 0 { try console.write(form.separator) }
        count += 1
        try console.write(bytes)
    }

    /// The document with what the suggester says; without it where that fails, which is told.
    private mutating func asked(_ document: AnalysedDocument) -> AnalysedDocument {
        guard let suggester else { return document }
        var document = document
        do throws(SuggesterError) {
            let id = document.id ?? .string(document.name)
            document.suggestions = [try suggester.reading(of: document.text, id: id)]
        } catch {
            status = error.exitStatus
            if case .givenUp = error {
                if isGivenUp { return document }
                isGivenUp = true
            }
            console.report(error.complaint(about: document.name))
        }
        return document
    }
}

extension SuggesterError {
    /// The error as people at the terminal get to know it.
    func complaint(about document: String) -> Complaint {
        Complaint(
            status: exitStatus,
            message: "\(document): the suggester gave nothing: \(sentence)", hint: recoverySuggestion)
    }

    /// What happened.
    var sentence: String { errorDescription ?? String(describing: self) }
}
