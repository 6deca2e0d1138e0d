/// How a statement about claims finds the time at which somebody last changed one.
enum LastChange {
    /// The time of the last event on `claim` that was not the clock's.
    static let text = """
        (SELECT event.at FROM event
        WHERE event.subject = 'c' || CAST(claim.id AS TEXT) AND event.kind <> '\(TimerStream.eventKind)'
        ORDER BY event.seq DESC LIMIT 1)
        """
}
