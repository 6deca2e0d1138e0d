import StetCLI
import Testing

struct OrderedWorkTests {
    @Test(arguments: [1, 2, 7])
    func `results come in the order of the values`(jobs: Int) async throws {
        var (next, results) = (0, [Int]())
        // Early values take longest, so that they finish last.
        let work = OrderedWork<Int, Int>(jobs: jobs) { value in
            (0..<((200 - value) * 100)).reduce(value) { $0 &+ $1 &- $1 }
        }
        try await work.run(
            next: {
                next += 1
                return next <= 200 ? next - 1 : nil
            }, wouldWait: { false }, each: { results.append($0) })
        #expect(results == Array(0..<200))
    }

    @Test func `no more is taken in than twice what is worked on`() async throws {
        var (taken, handed, most) = (0, 0, 0)
        let work = OrderedWork<Int, Int>(jobs: 3) { $0 }
        try await work.run(
            next: {
                taken += 1
                most = max(most, taken - handed)
                return taken <= 100 ? taken : nil
            }, wouldWait: { false }, each: { _ in handed += 1 })
        #expect(handed == 100)
        #expect(most <= 6)
    }

    @Test func `what is due is handed over before waiting for more`() async throws {
        var (taken, handed, handedBefore) = (0, 0, [Int]())
        let work = OrderedWork<Int, Int>(jobs: 4) { $0 }
        try await work.run(
            next: {
                handedBefore.append(handed)
                taken += 1
                return taken <= 3 ? taken : nil
            }, wouldWait: { true }, each: { _ in handed += 1 })
        #expect(handedBefore == [0, 1, 2, 3])
    }

    @Test func `an error on the way out ends the work`() async {
        let work = OrderedWork<Int, Int>(jobs: 2) { $0 }
        await #expect(throws: CommandError.readerLeft) {
            try await work.run(
                next: { 1 }, wouldWait: { false }, each: { _ in throw CommandError.readerLeft })
        }
    }
}
