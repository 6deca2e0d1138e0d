import StetModel
public import StetText

/// Groups the quotations and reported contents of a story into utterances, across its articles.
///
/// Candidates are found by the words that say something, a bounded number for each passage; two
/// passages are linked where their speakers agree and enough of the wording does. The fullest
/// wording of each utterance is then looked for in the articles that do not mark it as anybody's
/// words, such as a flattened one.
public enum QuoteAlignment {
    /// How many earlier passages with one word are looked at.
    private static let postingLimit = 48
    /// How many passages are compared with one.
    private static let candidateLimit = 32

    /// The utterances of these articles that have a mention in two places or more, or all of them
    /// with `includingSingle`, in the order of their first mention.
    public static func utterances(of texts: [StoryText], includingSingle: Bool = false) -> [Utterance] {
        groups(of: texts, includingSingle: includingSingle).map { utterance($0, texts) }
    }

    /// The utterances with a mention at one of these places, each in the article with its number.
    ///
    /// Only passages that have telling words in common with what stands there are compared, so that the few
    /// claims of a long text do not ask for all that is said in it.
    public static func utterances(
        of texts: [StoryText], at places: [Int: [TextSpan]]
    ) -> [Utterance] {
        guard !places.isEmpty else { return [] }
        let here = texts.map { SpanIndex(places[$0.article] ?? []) }
        return groups(of: texts, near: here).filter { group in
            group.contains { passage in passage.spans.contains { here[passage.text].overlaps($0) } }
        }.map { utterance($0, texts) }
    }

    /// The passages that render one utterance each, by article and place.
    static func groups(
        of texts: [StoryText], includingSingle: Bool = false, takingBare: Bool = false,
        near places: [SpanIndex]? = nil
    ) -> [[QuotePassage]] {
        var passages = QuotePassages.of(texts, takingBare: takingBare)
        if let places { passages = QuotePassages.near(places, among: passages) }
        var groups = linked(passages).map { group in group.map { passages[$0] } }
        let indexes = texts.map { ShingleIndex($0.letterHashes) }
        let marked = Dictionary(grouping: passages.filter { $0.isQuoted }, by: \.text).mapValues {
            $0.map(\.span)
        }
        for at in groups.indices { groups[at] += found(groups[at], texts, indexes, marked) }
        return groups.filter { areApart($0) || includingSingle }.map { group in
            group.sorted { one, two in
                one.text != two.text ? one.text < two.text : one.spans[0] < two.spans[0]
            }
        }
    }

    /// Each two articles' renderings of one utterance: the fullest wording of the two with every
    /// rendering in the other article, and the other's fullest with what else the first one has.
    ///
    /// Where an utterance is rendered very often, only the fullest wording of all is laid beside the
    /// others, so that the pairs do not grow with the square of the articles.
    static func pairs(
        in group: [QuotePassage], _ texts: [StoryText]
    ) -> [(fullest: QuotePassage, mention: QuotePassage)] {
        let byText = Dictionary(grouping: group, by: \.text)
        let best = byText.compactMapValues { fullest(of: $0, texts) }
        let places = best.keys.sorted()
        guard let all = fullest(of: group, texts) else { return [] }
        let isFew = group.count <= pairLimit
        return places.enumerated().flatMap { index, one in
            places[(index + 1)...].flatMap { two -> [(fullest: QuotePassage, mention: QuotePassage)] in
                guard isFew || one == all.text || two == all.text else { return [] }
                guard let first = best[one], let second = best[two] else { return [] }
                let isSecond = rank(first, texts) < rank(second, texts)
                let (full, other) = isSecond ? (second, first) : (first, second)
                let apart = (byText[full.text] ?? []).filter { !$0.span.overlaps(full.span) }
                return (byText[other.text] ?? []).map { (full, $0) } + apart.map { (other, $0) }
            }
        }
    }

    /// How many renderings of one utterance are all laid beside each other.
    private static let pairLimit = 48

    /// The groups of passages that render one utterance each, by their places.
    ///
    /// Long passages come first; a short one, which could belong to several utterances, then joins
    /// the one it has most in common with and never ties two together.
    private static func linked(_ passages: [QuotePassage]) -> [[Int]] {
        var groups = DisjointGroups(count: passages.count)
        var link = QuoteLink()
        var postings: [UInt64: [Int]] = [:]
        let long = passages.indices.filter { !passages[$0].isShort }
        let short = passages.indices.filter { passages[$0].isShort }
        for place in passages.indices.dropFirst() where passages[place].isPiece(of: passages[place - 1]) {
            groups.join(place - 1, place)
        }
        for place in long + short {
            let passage = passages[place]
            for other in closest(to: passage, postings) {
                // What is in one group already needs no comparison; but a short passage stops at its first.
                if !passage.isShort, groups.root(other) == groups.root(place) { continue }
                guard link.holds(passages[other], passage) else { continue }
                groups.join(other, place)
                if passage.isShort, !passage.isPiece(of: passages[other]) { break }
            }
            for key in passage.isShort ? passage.stems : passage.stems + passage.weakKeys {
                postings[key, default: []].append(place)
                if postings[key, default: []].count > postingLimit { postings[key]?.removeFirst() }
            }
        }
        return groups.all
    }

    /// The passages that share most telling words with one, the latest first among equals.
    private static func closest(to passage: QuotePassage, _ postings: [UInt64: [Int]]) -> [Int] {
        var met: [Int: Int] = [:]
        for key in passage.isShort ? passage.stems + passage.weakKeys : passage.stems {
            for other in postings[key] ?? [] { met[other, default: 0] += 1 }
        }
        let sorted = met.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key > $1.key }
        return sorted.prefix(candidateLimit).map(\.key)
    }

    /// Where the fullest wording stands in the articles that have no mention of it yet.
    private static func found(
        _ group: [QuotePassage], _ texts: [StoryText], _ indexes: [ShingleIndex],
        _ marked: [Int: [TextSpan]]
    ) -> [QuotePassage] {
        guard let fullest = fullest(of: group, texts), fullest.isQuoted, fullest.hashes.count > 4,
            fullest.stems.count > 1
        else { return [] }
        let has = Set(group.map(\.text))
        return texts.indices.filter { !has.contains($0) }.compactMap { place in
            let runs = CopiedPassages.joined(indexes[place].matches(in: fullest.hashes))
            let best = runs.max { shared($0) < shared($1) }
            guard let best, isEnough(shared(best), of: fullest.hashes.count), let start = best.first,
                let end = best.last, texts[place].contentWords(from: start.first, to: end.firstEnd) > 2
            else { return nil }
            let spans = pieces(best).map {
                texts[place].span(fromLetterWord: $0.lowerBound, through: $0.upperBound - 1)
            }
            guard !isSomebodyElses(spans, texts[place], group) else { return nil }
            let passage = QuotePassage(texts[place], at: place, attribution: nil, mode: nil, spans: spans)
            // What the text quotes there itself has been compared as it stands.
            let isQuoted = (marked[place] ?? []).contains { one in spans.contains { one.overlaps($0) } }
            guard let passage, !isQuoted || texts[place].reading.isFlattened,
                !QuoteCloseness(passage.words, fullest.words).isContrary
            else { return nil }
            return passage
        }
    }

    /// Whether so many shared words are a quotation's own rather than a turn of phrase.
    private static func isEnough(_ shared: Int, of count: Int) -> Bool {
        shared > 9 || shared > 4 && shared == count || shared > 6 && shared * 3 >= count * 2
    }

    /// Whether there are two places, rather than one told within another.
    private static func areApart(_ group: [QuotePassage]) -> Bool {
        guard let first = group.first, let early = group.compactMap(\.spans.last?.end).min()
        else { return false }
        return group.contains { $0.text != first.text || ($0.spans.first?.start ?? 0) >= early }
    }

    /// Whether the text gives the words at `spans` to somebody whose name does not agree.
    private static func isSomebodyElses(
        _ spans: [TextSpan], _ story: StoryText, _ group: [QuotePassage]
    ) -> Bool {
        guard let speaker = FullestName.of(group.compactMap(\.speaker)) else { return false }
        return story.reading.attributions.contains { attribution in
            guard let name = attribution.source?.name, attribution.mode == .direct,
                attribution.content.contains(where: { content in spans.contains { content.overlaps($0) } })
            else { return false }
            return !NameVariants.compare(name, speaker).isCompatible
        }
    }

    /// The stretches of the text that a chain of runs covers; parted where the text has words that
    /// the wording has not, such as "she said" in the middle of a quotation.
    private static func pieces(_ runs: [WordMatch]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var before: WordMatch?
        for run in runs {
            let isChange = before.map { run.second > $0.secondEnd || run.first == $0.firstEnd } ?? false
            if isChange, let open = pieces.last {
                pieces[pieces.count - 1] = open.lowerBound..<run.firstEnd
            } else {
                pieces.append(run.first..<run.firstEnd)
            }
            before = run
        }
        return pieces
    }

    private static func shared(_ runs: [WordMatch]) -> Int { runs.reduce(0) { $0 + $1.count } }

    private static func fullest(of group: [QuotePassage], _ texts: [StoryText]) -> QuotePassage? {
        group.max { one, two in rank(one, texts) < rank(two, texts) }
    }

    /// Quoted before told, marked before flattened, long before short, early before late.
    private static func rank(_ passage: QuotePassage, _ texts: [StoryText]) -> (Int, Int, Int, Int) {
        let isMarked = !texts[passage.text].reading.isFlattened && passage.mode != nil
        let isQuotation = passage.isQuoted && !passage.isShort
        return (isQuotation ? 1 : 0, isMarked ? 1 : 0, passage.hashes.count, -passage.text)
    }

    private static func utterance(_ group: [QuotePassage], _ texts: [StoryText]) -> Utterance {
        let best = group.indices.max { rank(group[$0], texts) < rank(group[$1], texts) } ?? 0
        let mentions = group.indices.map { place -> UtteranceMention in
            let passage = group[place]
            var mention = UtteranceMention(
                article: texts[passage.text].article, attribution: passage.attribution,
                speaker: passage.speaker, mode: passage.mode, spans: passage.spans)
            guard place != best else { return mention }
            let full = texts[group[best].text]
            let compared = QuoteComparison(passage, in: texts[passage.text], against: group[best], in: full)
            mention.difference = compared.difference
            mention.against = best
            mention.score = compared.score
            mention.words = compared.words
            mention.strength = compared.strength
            mention.cut = compared.cut.map { full.text.span(ofBytes: $0) }
            return mention
        }
        let speaker = FullestName.of(group.compactMap(\.speaker))
        return Utterance(speaker: speaker, mentions: mentions, fullest: best)
    }
}
