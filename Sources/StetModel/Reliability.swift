/// How reliable a source has been, from A (completely) to E (not), or F (cannot be judged); NATO AJP-2.1.
public enum Reliability: String, CaseIterable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"
}
