import StetText

/// Knows page furniture by what stands anywhere in a short line: "All rights reserved", "23 comments",
/// "Follow her on Twitter", "[Five things to know]".
struct LineFurniture {
    private let rights = Token.hash(of: "rights".utf8)
    private let reserved = Token.hash(of: "reserved".utf8)
    private let follow = Token.hash(of: "follow".utf8)
    private let here = Token.hash(of: "here".utf8)
    private let contact = Token.hash(of: "contact".utf8)
    private let log = Token.hash(of: "log".utf8)
    private let into = Token.hash(of: "in".utf8)
    private let out = Token.hash(of: "out".utf8)
    private let click = Token.hash(of: "click".utf8)
    private let up = Token.hash(of: "up".utf8)
    private let sign = Token.hash(of: "sign".utf8)
    private let policy = Token.hash(of: "policy".utf8)
    private let privacy = Token.hash(of: "privacy".utf8)
    private let read = Token.hash(of: "read".utf8)
    private let counted = LineFurniture.hashes(
        "comments comment shares share views likes min minute images photos")
    private let glued = LineFurniture.hashes("0comments 1comment 0shares")
    private let networks = LineFurniture.hashes("twitter facebook instagram youtube")
    private let letters = LineFurniture.hashes("newsletter newsletters inbox unsubscribe cookies")
    private let commands = LineFurniture.hashes("get join have receive try sign subscribe we this you by our")
    private let addresses = LineFurniture.hashes("http https www")

    /// The longest line that is looked at, in tokens.
    private static let longest = 45

    private static func hashes(_ words: StaticString) -> WordSet {
        let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        return WordSet(bytes.split(separator: 0x20).map { Token.hash(of: $0) })
    }

    /// The label of a line that is furniture, or nil.
    func label(_ tokens: [Token], _ line: Range<Int>, bytes: [UInt8]) -> String? {
        guard line.count <= LineFurniture.longest else { return nil }
        let first = tokens[line.lowerBound]
        let last = tokens[line.upperBound - 1]
        if line.count <= 3, first.kind == .number, line.contains(where: { counted.contains(tokens[$0].hash) })
        {
            return "share"
        }
        if isCopyright(first, bytes) { return "navigation" }
        if isTemplate(tokens, line, bytes) { return "advertisement" }
        if addresses.contains(first.hash), line.count > 3 { return "navigation" }
        let isBracketed = first.kind == .openBracket && last.kind == .closeBracket
        if isBracketed, line.count <= 20, line.count > 3, bytes[Int(first.startByte)] == UInt8(ascii: "[") {
            return "read-next"
        }
        if first.hash == contact, line.count <= 30, line.contains(where: { isAt(tokens[$0], bytes) }) {
            return "share"
        }
        if line.count <= 3, line.contains(where: { isDomain(tokens[$0], bytes) }) { return "navigation" }
        if isTrail(tokens, line, bytes) { return "navigation" }
        return wordsInside(tokens, line, bytes)
    }

    private func wordsInside(_ tokens: [Token], _ line: Range<Int>, _ bytes: [UInt8]) -> String? {
        let isOpen = tokens[line.upperBound - 1].kind != .stop || isCommand(tokens[line.lowerBound])
        var follows = false
        for at in line {
            let hash = tokens[at].hash
            if hash == 0 {
                if isCopyright(tokens[at], bytes), at - line.lowerBound <= 8 { return "navigation" }
                continue
            }
            let before = at > line.lowerBound ? tokens[at - 1].hash : 0
            if hash == follow { follows = true }
            if hash == reserved, before == rights { return "navigation" }
            if follows, networks.contains(hash) { return "share" }
            if letters.contains(hash), line.count <= 30, isOpen { return "subscribe" }
            if hash == here, before == click, line.count <= 30 { return "read-next" }
            if hash == up, before == sign, line.count <= 30, tokens[at - 1].flags.contains(.isCapitalised) {
                return "subscribe"
            }
            if hash == policy, before == privacy, line.count <= 30, isOpen { return "navigation" }
            if hash == read, line.count == 3, tokens[line.lowerBound].kind == .number { return "navigation" }
            if hash == into || hash == out, before == log, line.count <= 30, isOpen { return "subscribe" }
            if glued.contains(hash), line.count <= 3 { return "share" }
        }
        return nil
    }

    /// "Get the newsletter", "Have it in your inbox": the line begins with a verb that asks.
    private func isCommand(_ token: Token) -> Bool { commands.contains(token.hash) }

    /// "valepost.com".
    private func isDomain(_ token: Token, _ bytes: [UInt8]) -> Bool {
        guard token.kind == .word, token.endByte - token.startByte > 5 else { return false }
        let end = bytes[Int(token.endByte - 4)..<Int(token.endByte)]
        return end.elementsEqual(".com".utf8) || end.elementsEqual(".org".utf8)
            || end.elementsEqual(".net".utf8)
    }

    /// The sign @.
    private func isAt(_ token: Token, _ bytes: [UInt8]) -> Bool {
        token.kind == .symbol && bytes[Int(token.startByte)] == UInt8(ascii: "@")
    }

    /// The sign ©.
    private func isCopyright(_ token: Token, _ bytes: [UInt8]) -> Bool {
        let at = Int(token.startByte)
        return token.kind == .symbol && at + 1 < bytes.count && bytes[at] == 0xC2 && bytes[at + 1] == 0xA9
    }

    /// `{{title}}` somewhere in a short line: a slot that was never filled.
    private func isTemplate(_ tokens: [Token], _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard line.count <= 25 else { return false }
        return line.dropFirst().contains { at in
            tokens[at].kind == .openBracket && tokens[at].flags.contains(.isGlued)
                && bytes[Int(tokens[at].startByte)] == UInt8(ascii: "{")
                && tokens[at - 1].kind == .openBracket
                && bytes[Int(tokens[at - 1].startByte)] == UInt8(ascii: "{")
        }
    }

    /// "Home » Sports » Two hurt", "Terms of Use | Privacy": words between marks that lead somewhere.
    private func isTrail(_ tokens: [Token], _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard line.count <= 40, tokens[line.upperBound - 1].kind != .stop else { return false }
        var marks = 0
        for at in line where tokens[at].kind == .closeDouble || tokens[at].kind == .symbol {
            let place = Int(tokens[at].startByte)
            let isGuillemet = bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xBB
            let isTriangle =
                bytes[place] == 0xE2 && place + 2 < bytes.count && bytes[place + 1] == 0x80
                && bytes[place + 2] == 0xBA
            if isGuillemet || isTriangle, !tokens[at].flags.contains(.isGlued) { marks += 1 }
        }
        return marks >= 2
    }
}
