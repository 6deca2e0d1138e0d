import StetText

/// Follows an attribution from its origin to the article: the envoy, the agency, the paper that cites it.
struct HopFinder {
    private let text: ParsedText
    private let drafts: [Draft]
    private let answers: [SourcingReader.Answer]
    private let outlet: [UInt8]
    private let credited: String?
    private let names: NameBook

    /// The longest name a hop has, in tokens.
    private static let longest = 12

    /// A finder for attributions and their sources; hops through `outlet` itself are left out, and the agency
    /// that the article credits as a whole comes last.
    init(
        _ text: ParsedText, drafts: [Draft], answers: [SourcingReader.Answer], outlet: String?,
        credited: String?, names: NameBook
    ) {
        self.text = text
        self.drafts = drafts
        self.answers = answers
        self.credited = credited
        self.names = names
        self.outlet = HopFinder.folded(outlet ?? "")
    }

    /// The hops of attribution `index`, origin first.
    func hops(of index: Int) -> [String] {
        var hops: [String] = []
        var at = index
        var steps = 0
        while at >= 0, steps < 6 {
            add(name(of: at), to: &hops)
            if let carrier = drafts[at].carrier { add(carrierName(carrier), to: &hops) }
            at = drafts[at].parent
            steps += 1
        }
        if !hops.isEmpty { add(credited, to: &hops) }
        return hops
    }

    private func add(_ name: String?, to hops: inout [String]) {
        guard let name, !name.isEmpty, !hops.contains(name) else { return }
        let folded = HopFinder.folded(name)
        if !outlet.isEmpty, folded == outlet { return }
        hops.append(name)
    }

    private func name(of index: Int) -> String? {
        if let name = answers[index].name { return name }
        guard let source = drafts[index].source, answers[index].kind != .pronoun,
            answers[index].kind != .unknown
        else { return nil }
        var end = source.lowerBound
        while end < source.upperBound, text.kind(end) != .comma, text.id(end) != .who,
            end - source.lowerBound < HopFinder.longest
        { end += 1 }
        return end > source.lowerBound ? text.string(source.lowerBound..<end) : nil
    }

    private func carrierName(_ range: Range<Int>) -> String? {
        if text.hasOutlet(range) { return text.outletName(range) }
        return names.isName(endingAt: range.upperBound - 1) ? nil : text.string(range)
    }

    /// The letters and digits of a name, small: `RFE/RL` and `rferl` are one outlet.
    private static func folded(_ name: String) -> [UInt8] {
        name.utf8.compactMap { byte in
            if byte &- 0x41 < 26 { return byte | 0x20 }
            return byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 ? byte : nil
        }
    }
}
