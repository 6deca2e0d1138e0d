import StetText

/// Reads whom an article credits as a whole: `With reporting by Reuters`, `Based on reporting by Seawire`.
///
/// Only one agency can be followed: of several it cannot be told which words came from which, so that
/// the chain of hops stays as the sentences have it. Credits for pictures credit no words.
struct CreditReader {
    /// Finds the agencies.
    let lexicon: Lexicon

    /// The one agency that the credit lines among `regions` name; nil for none and for several.
    func agency(in regions: [RegionReader.Found], tokens: [Token], bytes: [UInt8]) -> String? {
        var names: Set<String> = []
        for region in regions where region.label == "credit" && isForWords(region.tokens, tokens) {
            names.formUnion(self.names(in: region.tokens, tokens, bytes))
            if names.count > 1 { return nil }
        }
        return names.first
    }

    private func isForWords(_ line: Range<Int>, _ tokens: [Token]) -> Bool {
        line.prefix(4).contains { lexicon.word(tokens[$0].hash).id == .reporting }
    }

    /// The names of a credit line that lists an agency: runs of capitalised words, people among them.
    private func names(in line: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> [String] {
        var names: [String] = []
        var (at, hasOutlet) = (line.lowerBound + 1, false)
        while at < line.upperBound {
            let start = at
            while at < line.upperBound, isName(tokens[at]) {
                hasOutlet = hasOutlet || isOutlet(tokens[at])
                at += 1
            }
            if at > start {
                let end = Int(tokens[at - 1].endByte)
                names.append(String(decoding: bytes[Int(tokens[start].startByte)..<end], as: UTF8.self))
            } else {
                at += 1
            }
        }
        return hasOutlet ? names : []
    }

    private func isName(_ token: Token) -> Bool {
        token.kind == .word && token.hash != 0 && token.flags.contains(.isCapitalised)
    }

    private func isOutlet(_ token: Token) -> Bool {
        !lexicon.word(token.hash).classes.isDisjoint(with: [.outlet, .outletNoun])
    }
}
