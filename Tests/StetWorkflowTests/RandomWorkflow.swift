/// A small workflow that a seed makes up: two people check, and any rule that keeps it sound may be missing.
struct RandomWorkflow {
    private var generator: SeededGenerator

    /// The workflow of a seed.
    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// Its file.
    mutating func text() -> String {
        let seats = chance(4) ? 2 : 1
        let agreement =
            seats == 2 ? "quorum: { slot: second, carry: 2 }" : "verdicts-agree: [checker, second]"
        var lines = [
            "workflow: random", "version: 1", "scale: boolean", "initial: queued", "states:",
            "  queued: { category: new }", "  checking: { category: active }",
            "  second-check: { category: review }", "  approved: { category: done }",
            "  dropped: { category: dropped }", "slots:", "  checker:", "    roles: checker",
        ]
        lines += some("    rates-in: checking") + some("    distinct: author")
        lines += ["  second:", "    roles: checker"]
        if seats == 2 { lines.append("    seats: 2") }
        lines += some("    rates-in: second-check") + some("    blind: true") + some("    edits: false")
        lines += some("    distinct: \(pick(["author", "checker", "[author, checker]"]))")
        lines += ["actions:"]
        lines += ["take", "submit", "take-second", "approve", "return", "leave", "reopen", "drop"].map {
            "  \($0):"
        }
        lines += ["steps:", "  - { action: take, from: queued, to: checking, effects: [fill: checker] }"]
        lines += some("  - { action: take, from: [checking, second-check], effects: [fill: checker] }")
        lines += step("submit", from: "checking", to: "second-check", ["holds-slot: checker", pickVerdict()])
        lines += some("  - { action: take-second, from: second-check, effects: [fill: second] }")
        lines += step(
            "approve", from: "second-check", to: "approved",
            ["holds-slot: second", "distinct: [author, checker]", agreement, "no-blocking-comments"],
            effects: ["finish: [checker, second]"])
        lines += step(
            "return", from: "second-check", to: "checking", ["holds-slot: second"], effects: ["void: second"])
        if chance(2) {
            lines += step("leave", from: "second-check", ["holds-slot: second"], effects: ["leave: second"])
        }
        let release = ["release: [checker, second]"]
        lines += step(
            "reopen", from: "approved, dropped", to: "queued", ["role: editor"],
            effects: release + ["new-round"])
        if chance(2) {
            lines += step(
                "drop", from: "checking, second-check", to: "dropped", ["role: editor"], effects: release)
        }
        lines += ["on-edit:", "  - { in: second-check, effects: [void: second] }"]
        lines += some("  - { in: approved, to: second-check, effects: [void: second, resume: checker] }")
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func pickVerdict() -> String {
        pick(["verdict-set", "verdict-set: checker", "rationale: 10"])
    }

    private mutating func step(
        _ action: String, from: String, to: String? = nil, _ needs: [String], effects: [String] = []
    ) -> [String] {
        let needs = needs.filter { _ in !chance(4) }
        let effects = effects.filter { $0 == "new-round" || $0.hasPrefix("leave") || !chance(4) }
        var parts = ["action: \(action)", "from: [\(from)]"]
        if let to { parts.append("to: \(to)") }
        if !needs.isEmpty { parts.append("needs: [\(needs.map(Self.item).joined(separator: ", "))]") }
        if !effects.isEmpty { parts.append("effects: [\(effects.map(Self.item).joined(separator: ", "))]") }
        return ["  - { \(parts.joined(separator: ", ")) }"]
    }

    private static func item(_ text: String) -> String { text.contains(":") ? "{ \(text) }" : text }

    private mutating func some(_ line: String) -> [String] { chance(2) ? [line] : [] }

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &generator) == 0 }

    private mutating func pick(_ choices: [String]) -> String {
        choices[Int.random(in: choices.indices, using: &generator)]
    }
}
