import StetDesk
import StetModel

/// The storing half of an import: hands pieces to the desk and keeps what it answers.
struct ArticleStoring {
    private let desk: Desk
    private let options: ChangeOptions
    private let jobs: Int
    private let console: Console
    private var pieces = 0

    /// What was stored, as the desk answers it.
    private(set) var imported: [JSON] = []
    /// What was there before.
    private(set) var unchanged: [JSON] = []

    /// A storing on this desk, with `jobs` articles read at once.
    init(desk: Desk, options: ChangeOptions, jobs: Int, console: Console) {
        self.desk = desk
        self.options = options
        self.jobs = jobs
        self.console = console
    }

    /// Stores one piece. A request of several pieces has an id for each, made of the one it was given.
    mutating func store(_ items: [ImportItem]) async throws {
        pieces += 1
        if items.isEmpty, pieces > 1 { return }
        var options = options
        if let id = options.requestID, pieces > 1 { options.requestID = "\(id)#\(pieces)" }
        var bar = ProgressBar("storing", total: items.count, on: console)
        let answer = try await desk.importArticles(items, options: options, jobs: jobs) {
            bar.advance(to: $0)
        }
        bar.finish()
        imported += answer["imported"]?.array ?? []
        unchanged += answer["unchanged"]?.array ?? []
    }
}
