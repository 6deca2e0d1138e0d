public import StetModel
public import StetText

/// Reads one article: its regions, its sentences, who says what and through whom, what can be checked.
///
/// The whole work is linear in the text and uses rules only. A reader holds its lexicon; making one costs
/// a fraction of a millisecond, and one may be used for any number of articles.
public struct ArticleReader: Sendable {
    /// The name under which the proposals of this reader are kept.
    public static let suggester = "stet-rules"
    /// Grows whenever the same text may give another reading.
    public static let version = 4

    private let lexicon: Lexicon
    private let splitter: Sentences
    private let regionReader: RegionReader
    private let claimLexicon: ClaimLexicon

    /// A reader of English news text.
    public init() {
        lexicon = Lexicon()
        regionReader = RegionReader(lexicon: lexicon)
        splitter = Sentences()
        claimLexicon = ClaimLexicon()
    }

    /// What `text` says; `outlet` is the article's own and never listed among the hops.
    public func read(_ text: ExactText, outlet: String? = nil) -> Reading {
        var story = InlineResidue.separated(Tokens(text).all, bytes: text.bytes)
        guard !story.isEmpty else { return Reading() }
        let isFlattened = FlattenedText.isFlattened(story, bytes: text.bytes)
        let regions: [Region]
        let credits: CreditReader.Credits
        do {
            let found = regionReader.regions(in: story, bytes: text.bytes, isFlattened: isFlattened)
            regions = found.map { region in
                Region(
                    span: TextSpan(
                        start: Int(story[region.tokens.lowerBound].start),
                        end: Int(story[region.tokens.upperBound - 1].end)),
                    kind: region.kind, label: region.label)
            }
            credits = CreditReader(lexicon: lexicon).credits(in: found, tokens: story, bytes: text.bytes)
            if !found.isEmpty { ArticleReader.keepStory(&story, without: found) }
        }
        if isFlattened { story = FlattenedText.restored(story, lexicon: lexicon, bytes: text.bytes) }
        guard !story.isEmpty else { return Reading(regions: regions, isFlattened: isFlattened) }
        let parsed = ParsedText(
            tokens: story, lexicon: lexicon, splitter: splitter, bytes: text.bytes, isFlattened: isFlattened)
        let drafts = attributions(in: parsed)
        let (sentences, claims) = judged(parsed, drafts, without: regions)
        return Reading(
            regions: regions, sentences: sentences,
            attributions: ArticleReader.finished(drafts, parsed, outlet: outlet, credits: credits),
            claims: claims,
            isFlattened: isFlattened)
    }

    /// Whom an article credits with its words as a whole, in its credit lines, its dateline and its
    /// byline: agencies and outlets, and the persons named beside them. The article's own outlet may be
    /// among them.
    public func credited(in text: ExactText) -> [String] {
        let tokens = InlineResidue.separated(Tokens(text).all, bytes: text.bytes)
        guard !tokens.isEmpty else { return [] }
        let isFlattened = FlattenedText.isFlattened(tokens, bytes: text.bytes)
        let found = regionReader.regions(in: tokens, bytes: text.bytes, isFlattened: isFlattened)
        return CreditReader(lexicon: lexicon).credits(in: found, tokens: tokens, bytes: text.bytes).all
    }

    /// The tokens that are read: all but those of the regions, of which some are read all the same.
    /// They are moved together in place: a second array of them would double the memory of a long text.
    private static func keepStory(_ tokens: inout [Token], without regions: [RegionReader.Found]) {
        var (next, kept) = (0, 0)
        // What follows a region begins a line where the region began one.
        var begun: Token.Flags = []
        func take(_ end: Int, _ tokens: inout [Token]) {
            guard next < end else { return }
            let first = kept
            if kept == next {
                kept = end
            } else {
                for at in next..<end {
                    tokens[kept] = tokens[at]
                    kept += 1
                }
            }
            if first > 0 || !begun.isEmpty, next > 0 { tokens[first].flags.remove(.isGlued) }
            tokens[first].flags.formUnion(begun)
            begun = []
        }
        for region in regions where !region.isRead {
            take(region.tokens.lowerBound, &tokens)
            begun.formUnion(
                tokens[region.tokens.lowerBound].flags.intersection([.startsLine, .startsParagraph]))
            next = region.tokens.upperBound
        }
        take(tokens.count, &tokens)
        tokens.removeLast(tokens.count - kept)
    }

    private func attributions(in parsed: ParsedText) -> [Draft] {
        let contents = ContentFinder(parsed)
        var drafts = Nesting.ordered(
            AttributionReader.drafts(in: parsed, contents: contents), in: parsed, reader: contents)
        let reasons = AnonymityReader(parsed).reasons()
        guard !reasons.isEmpty else { return drafts }
        var holder: [Int32: Int] = [:]
        for index in drafts.indices {
            let sentence = parsed.sentenceOf[drafts[index].head]
            guard let reason = reasons[sentence], let source = drafts[index].source else { continue }
            // The source that the reason stands beside; else the last one before it.
            if source.contains(reason.lowerBound) {
                drafts[index].reason = reason
                holder[sentence] = -1
            } else if drafts[index].head < reason.lowerBound, holder[sentence] != -1,
                parsed.quoteOf[reason.lowerBound] == parsed.quoteOf[drafts[index].head]
            {
                holder[sentence] = index
            }
        }
        for (sentence, index) in holder where index >= 0 { drafts[index].reason = reasons[sentence] }
        return drafts
    }

    private static func finished(
        _ drafts: [Draft], _ parsed: ParsedText, outlet: String?, credits: CreditReader.Credits
    ) -> [ReadAttribution] {
        let names = NameBook(parsed)
        let answers = SourcingReader.answers(for: drafts, in: parsed, names: names)
        let hops = HopFinder(
            parsed, drafts: drafts, answers: answers, outlet: outlet ?? credits.wire,
            credited: credits.agency(outlet: outlet), names: names)
        let read = drafts.enumerated().map { index, draft in
            ReadAttribution(
                mode: mode(draft, parsed), sourcing: answers[index].sourcing,
                source: draft.source.map {
                    SourceMention(spans: [parsed.span($0)], name: answers[index].name)
                },
                cue: draft.cue.map { parsed.span($0) }, content: draft.content.map { parsed.span($0) },
                parent: draft.parent >= 0 ? draft.parent : nil, hops: hops.hops(of: index),
                anonymityReason: draft.reason.map { parsed.span($0) },
                stance: draft.isDeclined ? .declines : draft.isDenied ? .denies : .asserts,
                hedge: draft.hedge.map { parsed.span($0..<($0 + 1)) },
                confidence: Score(thousandths: draft.confidence))
        }
        return CommonWay.filled(
            read, isCarried: { CommonWay.isCarried(drafts[$0], among: drafts, in: parsed) },
            isOpen: { CommonWay.isOpen(drafts[$0], in: parsed) },
            isElsewhere: { CommonWay.isElsewhere(drafts[$0], in: parsed) })
    }

    private static func mode(_ draft: Draft, _ parsed: ParsedText) -> AttributionMode {
        let level = parsed.quoteOf[draft.head]
        var (quoted, words) = (0, 0)
        for piece in draft.content {
            for at in piece where !parsed.isMark(at) {
                words += 1
                if parsed.quoteOf[at] >= 0, parsed.quoteOf[at] != level { quoted += 1 }
            }
        }
        if quoted == 0 { return .indirect }
        return quoted * 10 >= words * 9 ? .direct : .mixed
    }

    /// The least score of a sentence that is suggested as a claim.
    private static let claimThreshold = Score(thousandths: 500)

    private func judged(
        _ parsed: ParsedText, _ drafts: [Draft], without regions: [Region]
    ) -> ([Sentence], [CheckableSentence]) {
        var judge = CheckWorthiness(parsed, drafts: drafts, lexicon: claimLexicon)
        var sentences: [Sentence] = []
        var claims: [CheckableSentence] = []
        sentences.reserveCapacity(parsed.sentences.count)
        var region = 0
        for (number, range) in parsed.sentences.enumerated() {
            let (sentence, signs) = judge.judge(range, number: number)
            guard !sentence.span.isEmpty else { continue }
            while region < regions.count, regions[region].span.end <= sentence.span.start { region += 1 }
            if region < regions.count, regions[region].span.overlaps(sentence.span),
                regions[region].span.contains(sentence.span)
            {
                continue
            }
            sentences.append(sentence)
            if sentence.kind == .fact, sentence.checkable >= ArticleReader.claimThreshold {
                claims.append(
                    CheckableSentence(
                        span: sentence.span, score: sentence.checkable,
                        reason: CheckWorthiness.reason(signs)))
            }
        }
        return (sentences, claims)
    }
}
