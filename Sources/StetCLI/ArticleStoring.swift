import StetDesk
import StetExchange
import StetModel

/// The storing half of an import: hands pieces to the desk and keeps what it answers.
struct ArticleStoring {
    private let desk: Desk
    private let options: ChangeOptions
    private let jobs: Int
    private let suggester: Suggester?
    private let console: Console
    private var pieces = 0

    /// What was stored, as the desk answers it.
    private(set) var imported: [JSON] = []
    /// What was there before.
    private(set) var unchanged: [JSON] = []

    /// How the run ends as far as the suggester goes: it is only told where that fails.
    private(set) var status = ExitStatus.done

    /// A storing on this desk, with `jobs` articles read at once; `suggester` reads them too.
    init(desk: Desk, options: ChangeOptions, jobs: Int, suggester: Suggester?, console: Console) {
        self.desk = desk
        self.options = options
        self.jobs = jobs
        self.suggester = suggester
        self.console = console
    }

    /// Stores one piece. A request of several pieces has an id for each, made of the one it was given.
    mutating func store(_ items: [ImportItem]) async throws {
        pieces += 1
        if items.isEmpty, pieces > 1 { return }
        var options = options
        if let id = options.requestID, pieces > 1 { options.requestID = "\(id)#\(pieces)" }
        var bar = ProgressBar("storing", total: items.count, on: console)
        var complaints: [Complaint] = []
        let answer = try await desk.importArticles(
            items, options: options, jobs: jobs, progress: { bar.advance(to: $0) },
            suggestions: { asked(about: $0, &complaints) })
        bar.finish()
        for complaint in complaints { console.report(complaint) }
        if !complaints.isEmpty { status = .problemsFound }
        imported += answer["imported"]?.array ?? []
        unchanged += answer["unchanged"]?.array ?? []
    }

    /// Lets the suggester end.
    func finish() { suggester?.finish() }

    /// What the suggester says about an article; nothing where it fails, which is a complaint.
    private func asked(about item: ImportItem, _ complaints: inout [Complaint]) -> [SuggestedReading] {
        guard let suggester, !options.isDryRun else { return [] }
        let place = item.externalID ?? item.file
        do throws(SuggesterError) {
            return [try suggester.reading(of: item.text, id: .string(place))]
        } catch {
            // That it is asked no more is said once.
            if case .givenUp = error, complaints.contains(where: { $0.message.hasSuffix(error.sentence) }) {
                return []
            }
            complaints.append(error.complaint(about: place))
            return []
        }
    }
}
