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
            names.formUnion(agencies(in: region.tokens, tokens, bytes))
            if names.count > 1 { return nil }
        }
        return names.first
    }

    private func isForWords(_ line: Range<Int>, _ tokens: [Token]) -> Bool {
        line.prefix(4).contains { lexicon.word(tokens[$0].hash).id == .reporting }
    }

    private func agencies(in line: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> [String] {
        var names: [String] = []
        var at = line.lowerBound
        while at < line.upperBound {
            guard isOutlet(tokens[at]) else {
                at += 1
                continue
            }
            var end = at + 1
            while end < line.upperBound, isOutlet(tokens[end]) { end += 1 }
            names.append(
                String(
                    decoding: bytes[Int(tokens[at].startByte)..<Int(tokens[end - 1].endByte)], as: UTF8.self))
            at = end
        }
        return names
    }

    private func isOutlet(_ token: Token) -> Bool {
        token.kind == .word && token.hash != 0
            && !lexicon.word(token.hash).classes.isDisjoint(with: [.outlet, .outletNoun])
            && token.flags.contains(.isCapitalised)
    }
}
