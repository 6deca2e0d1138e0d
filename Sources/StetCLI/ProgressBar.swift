/// A bar on the terminal's last line while something long runs; nothing where there is no terminal.
public struct ProgressBar {
    private let console: Console
    private let label: String
    private let total: Int?
    private let clock: () -> ContinuousClock.Instant
    private var lastDrawn: ContinuousClock.Instant?
    private static let interval = Duration.milliseconds(100)
    private static let cells = 24

    /// A bar that says `label` and how many of `total` are done; without a total it only counts.
    public init(
        _ label: String, total: Int?, on console: Console,
        clock: @escaping () -> ContinuousClock.Instant = { ContinuousClock().now }
    ) {
        self.console = console
        self.label = label
        self.total = total
        self.clock = clock
    }

    /// Shows that `done` are done; draws at most ten times a second.
    public mutating func advance(to done: Int) {
        guard console.showsProgress else { return }
        let now = clock()
        if let lastDrawn, now - lastDrawn < ProgressBar.interval { return }
        lastDrawn = now
        console.showStatus(text(done))
    }

    /// Takes the bar away.
    public func finish() {
        console.clearStatus()
    }

    private func text(_ done: Int) -> String {
        guard let total, total > 0 else { return "\(label) \(done)" }
        let filled = min(ProgressBar.cells, max(0, done) * ProgressBar.cells / total)
        let bar =
            String(repeating: "#", count: filled)
            + String(repeating: ".", count: ProgressBar.cells - filled)
        return "\(label) [\(bar)] \(done)/\(total)"
    }
}
