import StetModel
import StetStorage
import StetWorkflow

/// The claims on which one timer may be up in one state, with what says when it is.
struct TimedStream {
    /// The timer.
    let rule: TimerRule
    /// What its delay is counted by.
    let calendar: BusinessCalendar
    /// The claims.
    var claims: TimerStream
}

/// The claims on which timers are up, those first whose timer came up first; a page of each stream is held
/// at a time.
struct TimerQueue {
    private struct Head {
        var stream: TimedStream
        var page: ArraySlice<(claim: ID<Claim>, end: Timestamp)> = []
        var isAtEnd = false
    }

    private let time: Timestamp
    private var heads: [Head]

    /// The queue of what is up at `time` in these streams.
    init(at time: Timestamp, streams: [TimedStream]) {
        self.time = time
        heads = streams.map { Head(stream: $0) }
    }

    /// The next claim on which a timer is up; nil at the end.
    ///
    /// - Parameter look: reads from the database.
    mutating func next(
        in look: ((any Database) throws -> [TimerStream.Candidate]) throws -> [TimerStream.Candidate]
    ) throws -> ID<Claim>? {
        for index in heads.indices { try fill(index, look) }
        let waiting = heads.indices.compactMap { index in
            heads[index].page.first.map { (end: $0.end, index: index) }
        }
        guard let first = waiting.min(by: <) else { return nil }
        return heads[first.index].page.removeFirst().claim
    }

    /// Brings the next page of a stream that has run out, without the claims on which its timer is not up
    /// yet.
    private mutating func fill(
        _ index: Int,
        _ look: ((any Database) throws -> [TimerStream.Candidate]) throws -> [TimerStream.Candidate]
    ) throws {
        while heads[index].page.isEmpty, !heads[index].isAtEnd {
            var claims = heads[index].stream.claims
            let page = try look { try claims.nextPage(in: $0) }
            heads[index].stream.claims = claims
            let stream = heads[index].stream
            heads[index].isAtEnd = page.isEmpty
            heads[index].page =
                page.map { candidate in
                    (candidate.claim, stream.calendar.end(of: stream.rule.delay, from: candidate.start))
                }.filter { $0.1 <= time }[...]
        }
    }
}
