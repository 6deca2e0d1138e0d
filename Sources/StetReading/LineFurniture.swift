import StetText

/// Knows page furniture by what stands anywhere in a short line: "All rights reserved", "23 comments",
/// "Follow her on Twitter", "[Five things to know]".
struct LineFurniture {
    private let rights = Token.hash(of: "rights".utf8)
    private let reserved = Token.hash(of: "reserved".utf8)
    private let comments = Token.hash(of: "comments".utf8)
    private let follow = Token.hash(of: "follow".utf8)
    private let networks: Set<UInt32>
    private let letters: Set<UInt32>

    /// The longest line that is looked at, in tokens.
    private static let longest = 45

    /// What is known of English pages.
    init() {
        networks = Set(["twitter", "facebook", "instagram", "youtube"].map { Token.hash(of: $0.utf8) })
        letters = Set(["newsletter", "newsletters", "inbox"].map { Token.hash(of: $0.utf8) })
    }

    /// The label of a line that is furniture, or nil.
    func label(_ tokens: [Token], _ line: Range<Int>, bytes: [UInt8]) -> String? {
        guard line.count <= LineFurniture.longest else { return nil }
        let first = tokens[line.lowerBound]
        let last = tokens[line.upperBound - 1]
        if line.count == 2, first.kind == .number, last.hash == comments { return "share" }
        if isCopyright(first, bytes) { return "navigation" }
        let isBracketed = first.kind == .openBracket && last.kind == .closeBracket
        if isBracketed, line.count <= 20, line.count > 3, bytes[Int(first.startByte)] == UInt8(ascii: "[") {
            return "read-next"
        }
        var follows = false
        for at in line {
            let hash = tokens[at].hash
            if hash == 0 { continue }
            if hash == follow { follows = true }
            if hash == reserved, at > line.lowerBound, tokens[at - 1].hash == rights { return "navigation" }
            if follows, networks.contains(hash) { return "share" }
            if letters.contains(hash), line.count <= 18, last.kind != .stop || isCommand(first) {
                return "subscribe"
            }
        }
        return nil
    }

    /// "Get the newsletter", "Have it in your inbox": the line begins with a verb that asks.
    private func isCommand(_ token: Token) -> Bool {
        ["get", "join", "have", "receive", "try"].contains { Token.hash(of: $0.utf8) == token.hash }
    }

    /// The sign ©.
    private func isCopyright(_ token: Token, _ bytes: [UInt8]) -> Bool {
        let at = Int(token.startByte)
        return token.kind == .symbol && at + 1 < bytes.count && bytes[at] == 0xC2 && bytes[at + 1] == 0xA9
    }
}
