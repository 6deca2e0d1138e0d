import StetText

/// Reads whom an article credits as a whole: `With reporting by Reuters`, `Source: Seawire`,
/// `VELLBURG (Reuters) -`, `By Ana Ruiz, Reuters`, `Reuters contributed to this report.`
///
/// Credits for pictures credit no words.
struct CreditReader {
    /// Whom an article credits.
    struct Credits: Equatable {
        /// The names in its credit lines, persons beside agencies among them, in their order.
        var listed: [String] = []
        /// The agency in its dateline or byline: whose report it is, the article's own outlet's or not.
        var wire: String?

        /// All that it names, each once.
        var all: [String] { listed + (wire.map { listed.contains($0) ? [] : [$0] } ?? []) }

        /// The one agency that an article of `outlet` has its words from; nil for none and for several,
        /// since of several it cannot be told which words came from which.
        func agency(outlet: String?) -> String? {
            // Where nobody says whose article it is, the agency in the dateline is the outlet itself.
            let names = outlet == nil ? listed.filter { $0 != wire } : all
            return names.count == 1 ? names[0] : nil
        }
    }

    /// Finds the agencies.
    let lexicon: Lexicon

    /// Words that make a line a credit for pictures.
    private static let pictureWords = hashes(
        "photo photos picture pictures image images illustration photograph photographs photography getty")
    /// Words that open a line which tells where the words come from.
    private static let sourceWords = hashes("source sources via")
    private static let contributed = Token.hash(of: "contributed".utf8)

    /// Whom the regions credit.
    func credits(in regions: [RegionReader.Found], tokens: [Token], bytes: [UInt8]) -> Credits {
        var credits = Credits()
        for region in regions {
            switch region.label {
            case "credit":
                guard isForWords(region.tokens, tokens) else { continue }
                for name in names(in: region.tokens, tokens, bytes) where !credits.listed.contains(name) {
                    credits.listed.append(name)
                }
            case "dateline", "byline":
                credits.wire = credits.wire ?? agency(in: region.tokens, tokens, bytes)
            default: continue
            }
        }
        return credits
    }

    private func isForWords(_ line: Range<Int>, _ tokens: [Token]) -> Bool {
        if line.prefix(4).contains(where: { lexicon.word(tokens[$0].hash).id == .reporting }) { return true }
        if line.contains(where: { CreditReader.pictureWords.contains(tokens[$0].hash) }) { return false }
        let words = line.filter { tokens[$0].kind == .word }
        guard let first = words.first else { return false }
        return CreditReader.sourceWords.contains(tokens[first].hash)
            || words.contains { tokens[$0].hash == CreditReader.contributed }
            || words.allSatisfy { isOutlet(tokens[$0]) }
    }

    /// The names of a credit line that lists an agency: runs of capitalised words, people among them.
    private func names(in line: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> [String] {
        let opensWithName = isOutlet(tokens[line.lowerBound]) || tokens[line.lowerBound].kind != .word
        let runs = runs(in: line.dropFirst(opensWithName ? 0 : 1), tokens)
        let hasOutlet = runs.contains { run in run.contains { isOutlet(tokens[$0]) } }
        return hasOutlet ? runs.map { string($0, tokens, bytes) } : []
    }

    /// The agency in a dateline or byline, without the places and persons beside it.
    private func agency(in line: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> String? {
        for run in runs(in: line, tokens) {
            let outlets = run.filter { isOutlet(tokens[$0]) }
            // "RIVER POST" is a place; a name of an agency is known as such.
            guard outlets.contains(where: { isAgency(tokens[$0]) }), let first = outlets.first else {
                continue
            }
            return string(first..<run.upperBound, tokens, bytes)
        }
        // A text that lost its capitals keeps the words.
        return line.first { isAgency(tokens[$0]) }.map { string($0..<$0 + 1, tokens, bytes) }
    }

    private func runs(in line: Range<Int>, _ tokens: [Token]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var at = line.lowerBound
        while at < line.upperBound {
            let start = at
            while at < line.upperBound, isName(tokens[at]) { at += 1 }
            if at > start { runs.append(start..<at) } else { at += 1 }
        }
        return runs
    }

    private func string(_ range: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> String {
        let end = Int(tokens[range.upperBound - 1].endByte)
        return String(decoding: bytes[Int(tokens[range.lowerBound].startByte)..<end], as: UTF8.self)
    }

    private func isName(_ token: Token) -> Bool {
        token.kind == .word && token.hash != 0 && token.flags.contains(.isCapitalised)
    }

    private func isAgency(_ token: Token) -> Bool { lexicon.word(token.hash).classes.contains(.outlet) }

    private func isOutlet(_ token: Token) -> Bool {
        !lexicon.word(token.hash).classes.isDisjoint(with: [.outlet, .outletNoun])
    }

    private static func hashes(_ words: String) -> Set<UInt32> {
        Set(words.split(separator: " ").map { Token.hash(of: $0.utf8) })
    }
}
