import StetText

/// What can be told of one line without reading it.
struct Line {
    /// Its tokens.
    let range: Range<Int>
    /// Whether it ends as a sentence does.
    let endsSentence: Bool
    /// Whether it ends as a question.
    let asks: Bool
    /// Whether its longer words begin with capitals.
    let isTitleCase: Bool
    /// Whether it says "By" and a name.
    let isByline: Bool
    /// Whether it holds a date and nothing else.
    let isDate: Bool
    /// Whether it holds no small letter and five words at least.
    let isUpperCase: Bool
    /// Whether it holds numbers and marks and no word.
    let isWordless: Bool
    /// Whether a quotation mark stands in it.
    let holdsQuotation: Bool
    /// The same for lines with the same words.
    let fingerprint: UInt64

    /// Whether it is long enough for a sentence of the story, and ends as one.
    var isProse: Bool { endsSentence && range.count >= 12 }

    /// The line of these tokens.
    init(_ tokens: [Token], _ range: Range<Int>, _ lexicon: Lexicon) {
        self.range = range
        var last = range.upperBound - 1
        while last > range.lowerBound, Line.closes(tokens[last].kind) { last -= 1 }
        asks = tokens[last].kind == .question
        let lastKind = tokens[last].kind
        let endsDotted = lastKind == .word && tokens[last].flags.contains(.isDotted)
        var (words, capitals, dates, quotes) = (0, 0, 0, false)
        var (all, upper) = (0, 0)
        var fingerprint: UInt64 = 14_695_981_039_346_656_037
        // Long lines are stories; only the beginning of one is looked at.
        for token in tokens[range].prefix(60) {
            fingerprint =
                (fingerprint ^ UInt64(token.hash) ^ UInt64(token.kind.rawValue)) &* 1_099_511_628_211
            switch token.kind {
            case .straightDouble, .openDouble: quotes = true
            case .number: dates += 1
            case .word:
                all += 1
                if !token.flags.contains(.hasSmallLetter) { upper += 1 }
                let classes = lexicon.word(token.hash).classes
                if classes.contains(.time) { dates += 1 }
                guard
                    token.end - token.start > 3
                        || classes.isDisjoint(with: [.determiner, .preposition, .coordinator])
                else { continue }
                words += 1
                if token.flags.contains(.isCapitalised) { capitals += 1 }
            default: break
            }
        }
        self.fingerprint = fingerprint
        holdsQuotation = quotes
        isUpperCase = all >= 5 && upper == all
        isWordless = all == 0
        isTitleCase = words > 0 && capitals * 10 >= words * 8
        switch lastKind {
        case .stop, .question, .exclamation, .ellipsis, .colon, .semicolon: endsSentence = true
        case .comma: endsSentence = last < range.upperBound - 1
        // "… at 5 a.m."
        default: endsSentence = endsDotted && (range.count > 20 || range.count > 7 && !isTitleCase)
        }
        let by = Token.hash(of: "by".utf8)
        isByline =
            range.count <= 10 && range.count >= 2 && tokens[range.lowerBound].hash == by && capitals >= words
            && words >= 2 && !endsSentence
        isDate = range.count <= 10 && dates >= 2 && words <= dates
    }

    private static func closes(_ kind: Token.Kind) -> Bool {
        switch kind {
        case .closeDouble, .straightDouble, .closeSingle, .straightSingle, .closeBracket: true
        default: false
        }
    }
}
