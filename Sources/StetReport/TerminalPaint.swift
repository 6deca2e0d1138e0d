/// The few colours a report uses on a terminal; nothing is added where colour is off.
struct TerminalPaint: Sendable {
    /// Whether ANSI sequences are written at all.
    let isOn: Bool

    /// For headings and ids.
    func bold(_ text: String) -> String { wrap(text, "1") }
    /// For what is needed but not looked at first: places, handles, times.
    func dim(_ text: String) -> String { wrap(text, "2") }
    /// For what stands.
    func green(_ text: String) -> String { wrap(text, "32") }
    /// For what needs a look.
    func yellow(_ text: String) -> String { wrap(text, "33") }
    /// For what fell or is late.
    func red(_ text: String) -> String { wrap(text, "31") }

    private func wrap(_ text: String, _ code: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
