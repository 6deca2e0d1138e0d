/// What exploring every situation of a small team said about the promises of a workflow.
public struct WorkflowProof: Hashable, Sendable {
    /// The promises, in the order of the file.
    public let answers: [PromiseAnswer]
    /// How many situations were looked at.
    public let situations: Int

    /// Whether every promise is proved.
    public var isProved: Bool {
        answers.allSatisfy { if case .proved = $0.outcome { true } else { false } }
    }
}

extension Workflow {
    /// How large a team is explored when nobody says.
    public static let provedPeople = 3
    /// The team sizes that can be explored.
    public static let provablePeople = 1...ProofKey.people

    /// Explores every situation that a team of so many people, or of fewer, can bring a claim into, by
    /// asking the engine what each of them can do, and answers for each promise of the file.
    ///
    /// - Parameters:
    ///   - limit: how many situations are looked at for one question before it stays undecided.
    ///   - progress: is told now and then how many situations were found.
    public func proof(
        people: Int = Workflow.provedPeople, limit: Int = 400_000, progress: (Int) -> Void = { _ in }
    ) -> WorkflowProof {
        var answers: [GroupAnswer] = []
        for group in groups {
            let before = answers.reduce(0) { $0 + $1.situations }
            answers.append(answer(group, people, limit) { progress(before + $0) })
        }
        return proof(of: answers)
    }

    /// The same proof, questions that do not depend on one another asked on several cores at once.
    public func proofAtOnce(
        people: Int = Workflow.provedPeople, limit: Int = 400_000, progress: (Int) -> Void = { _ in }
    ) async -> WorkflowProof {
        let (counts, told) = AsyncStream.makeStream(
            of: (question: Int, situations: Int).self, bufferingPolicy: .bufferingNewest(64))
        async let answers = answers(people, limit, told)
        var found: [Int: Int] = [:]
        for await count in counts {
            found[count.question] = count.situations
            progress(found.values.reduce(0, +))
        }
        return proof(of: await answers)
    }

    private func answers(
        _ people: Int, _ limit: Int, _ told: AsyncStream<(question: Int, situations: Int)>.Continuation
    ) async -> [GroupAnswer] {
        await withTaskGroup(of: GroupAnswer.self) { tasks in
            // What takes longest begins first.
            let longest = groups.enumerated().sorted { isReach($0.element) && !isReach($1.element) }
            for (question, group) in longest {
                tasks.addTask {
                    answer(group, people, limit) { told.yield((question, $0)) }
                }
            }
            let answers = await tasks.reduce(into: []) { $0.append($1) }
            told.finish()
            return answers
        }
    }

    /// What was found out about promises that are explored together.
    private typealias GroupAnswer = (outcomes: [Int: PromiseOutcome], situations: Int)

    private func answer(
        _ group: [Int], _ people: Int, _ limit: Int, _ progress: (Int) -> Void
    ) -> GroupAnswer {
        let (found, count) =
            isReach(group)
            ? reach(limit, progress) : safety(group.map { promises[$0].value }, people, limit, progress)
        return (Dictionary(zip(group, found)) { first, _ in first }, count)
    }

    private func isReach(_ group: [Int]) -> Bool { promises[group[0]].value == .reachDone }

    private func proof(of answers: [GroupAnswer]) -> WorkflowProof {
        let outcomes = answers.reduce(into: [Int: PromiseOutcome]()) {
            $0.merge($1.outcomes) { old, _ in old }
        }
        return WorkflowProof(
            answers: promises.indices.map { index in
                PromiseAnswer(
                    promise: promises[index].value, place: promises[index].place,
                    outcome: outcomes[index] ?? .undecided(situations: 0))
            }, situations: answers.reduce(0) { $0 + $1.situations })
    }

    /// What exploring says about one promise, whether or not the file makes it.
    func outcome(of promise: Promise, people: Int, limit: Int) -> PromiseOutcome {
        let found =
            promise == .reachDone ? reach(limit) { _ in } : safety([promise], people, limit) { _ in }
        return found.outcomes.first ?? .undecided(situations: found.situations)
    }

    /// The promises that are explored together. What makes a difference to one promise alone would only
    /// multiply the situations of the others; how many people decided is seen in passing.
    private var groups: [[Int]] {
        var (groups, passing): ([[Int]], [Int]) = ([], [])
        for (index, promise) in promises.map(\.value).enumerated() {
            if case .neverWithoutPeople = promise { passing.append(index) } else { groups.append([index]) }
        }
        guard !passing.isEmpty else { return groups }
        let first = groups.firstIndex { promises[$0[0]].value == .noOneDecidesAlone }
        guard let first else { return groups + [passing] }
        groups[first] += passing
        return groups
    }

    /// Whether something never happens, whatever the people do.
    private func safety(
        _ promises: [Promise], _ people: Int, _ limit: Int, _ progress: (Int) -> Void
    ) -> (outcomes: [PromiseOutcome], situations: Int) {
        let scope = ProofScope(self, promises, .strongest(of: people, for: self, promises))
        if scope.isTooLarge { return (promises.map { _ in .undecided(situations: 0) }, 0) }
        let moves = ProofMoves(ProofActs(scope: scope), ProofOrder(scope))
        var graph = ProofGraph(moves)
        let isWhole = graph.explore(limit: limit, progress: progress)
        var count = graph.keys.count
        let outcomes = promises.indices.map { index -> PromiseOutcome in
            let breaches = graph.breaches[index]
            if breaches.isEmpty {
                return isWhole ? .proved(people: people) : .undecided(situations: graph.keys.count)
            }
            let monitor = PromiseMonitor(scope: scope, promise: promises[index])
            var search = BreachSearch(
                ProofSteps(moves: moves), ProofHope(graph, acts: breaches), monitor)
            let found = search.shortest(limit: limit) { progress(count + $0) }
            count += search.count
            return found.map { .broken(ProofSentences(scope: scope).sentences($0)) }
                ?? .undecided(situations: count)
        }
        return (outcomes, count)
    }

    /// Whether the smallest team with a person for each seat and role can always get to a done state.
    private func reach(
        _ limit: Int, _ progress: (Int) -> Void
    ) -> (outcomes: [PromiseOutcome], situations: Int) {
        let scope = ProofScope(self, [], .smallest(for: self))
        if scope.isTooLarge { return ([.undecided(situations: 0)], 0) }
        var search = DeadEndSearch(scope)
        let outcome: PromiseOutcome =
            switch search.nearest(limit: limit, progress: progress) {
            case .none: .proved(people: scope.team.count)
            case .found(let acts): .broken(ProofSentences(scope: scope).sentences(acts))
            case .beyondLimit: .undecided(situations: search.count)
            }
        return ([outcome], search.count)
    }
}
