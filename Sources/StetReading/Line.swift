import StetText

/// What can be told of one line without reading it.
struct Line {
    /// Its tokens.
    let range: Range<Int>
    /// Whether it ends as a sentence does.
    let endsSentence: Bool
    /// Whether its longer words begin with capitals.
    let isTitleCase: Bool
    /// Whether it says "By" and a name.
    let isByline: Bool
    /// Whether it holds a date and nothing else.
    let isDate: Bool
    /// Whether a quotation mark stands in it.
    let holdsQuotation: Bool
    /// The same for lines with the same words.
    let fingerprint: UInt64

    /// The line of these tokens.
    init(_ tokens: [Token], _ range: Range<Int>, _ lexicon: Lexicon) {
        self.range = range
        var last = range.upperBound - 1
        while last > range.lowerBound, Line.closes(tokens[last].kind) { last -= 1 }
        switch tokens[last].kind {
        case .stop, .question, .exclamation, .ellipsis, .colon, .semicolon: endsSentence = true
        case .comma: endsSentence = last < range.upperBound - 1
        case .word: endsSentence = tokens[last].flags.contains(.isDotted) && range.count > 20
        default: endsSentence = false
        }
        var (words, capitals, dates, quotes) = (0, 0, 0, false)
        var fingerprint: UInt64 = 14_695_981_039_346_656_037
        // Long lines are stories; only the beginning of one is looked at.
        for token in tokens[range].prefix(60) {
            fingerprint =
                (fingerprint ^ UInt64(token.hash) ^ UInt64(token.kind.rawValue)) &* 1_099_511_628_211
            switch token.kind {
            case .straightDouble, .openDouble: quotes = true
            case .number: dates += 1
            case .word:
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
        isTitleCase = words > 0 && capitals * 10 >= words * 8
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
