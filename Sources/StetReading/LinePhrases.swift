import StetModel
import StetText

/// The phrases with which lines of page furniture and apparatus begin.
struct LinePhrases {
    /// What a line with a phrase is.
    struct Phrase {
        /// The hashes of its words.
        var words: [UInt32]
        /// Residue or apparatus.
        var kind: Region.Kind
        /// The label of the region.
        var label: String
        /// The most tokens such a line has.
        var longest: Int
    }

    private var byFirst: [UInt32: [Phrase]] = [:]
    private var credits: Set<UInt32> = []

    /// The phrases of English news pages.
    init() {
        for (kind, label, longest, phrases) in LinePhrases.all {
            let bytes = UnsafeBufferPointer(start: phrases.utf8Start, count: phrases.utf8CodeUnitCount)
            for phrase in bytes.split(separator: UInt8(ascii: "|")) {
                let words = phrase.split(separator: 0x20).map { Token.hash(of: $0) }
                guard let first = words.first else { continue }
                byFirst[first, default: []].append(
                    Phrase(words: words, kind: kind, label: label, longest: longest))
            }
        }
        for word in [
            "getty", "shutterstock", "photo", "photos", "illustration", "picture", "pictures", "photograph",
            "ap", "reuters", "afp", "image",
            "images", "credit", "courtesy",
        ] {
            credits.insert(Token.hash(of: word.utf8))
        }
    }

    private static let all: [(Region.Kind, String, Int, StaticString)] = [
        (
            .residue, "read-next", 25,
            """
            read more|what to read next|read next|related|related stories|related articles|\
            related coverage|related content|more from|more on|also read|read also|see also|\
            recommended|recommended for you|most read|most popular|trending|trending now|\
            you may also like|you might also like|don't miss|in case you missed it|up next|\
            more stories|more news|editor's picks|editors picks|top stories|latest news|\
            continue reading|keep reading|read the full story
            """
        ),
        (
            .residue, "subscribe", 30,
            """
            sign up|subscribe|get the latest|get our|get breaking|newsletter|newsletters|\
            download our|download the|join our|become a member|already a subscriber|log in|\
            sign in|register|support our journalism|enter your email|thank you for subscribing|\
            thanks for subscribing|by signing up
            """
        ),
        (
            .residue, "share", 16,
            """
            share this|share on|share|tweet this|follow us|follow|like us|email this|\
            print this|facebook|twitter|whatsapp|pinterest|linkedin|copy link|click to share|\
            send tips|view comments|show comments|leave a comment|post a comment|comments|\
            comment on this|join the conversation
            """
        ),
        (
            .residue, "navigation", 12,
            """
            accessibility links|skip to|skip navigation|breaking news|home|menu|search|\
            sections|back to top|jump to|next article|previous article|next page|previous page|\
            terms of use|terms of service|privacy policy|cookie policy|all rights reserved|\
            contact us|about us|site map|watch live|live tv|live updates|click here|tap here|\
            view gallery|view slideshow|loading|play video|watch now|watch the video|video
            """
        ),
        (
            .residue, "advertisement", 12,
            """
            advertisement|advertising|sponsored|sponsored content|story continues below|\
            article continues below|story continues after|article continues after|promoted|\
            paid content|ad feedback|continue reading below
            """
        ),
        (
            .apparatus, "credit", 40,
            """
            with reporting by|reporting by|additional reporting by|editing by|photo by|\
            photos by|photo credit|photo illustration|image credit|image credits|photograph by|\
            with contributions from|the associated press contributed|associated press writer|\
            ap writer|contributed to this report|compiled by|written by|translated by|source
            """
        ),
        (
            .apparatus, "correction", 90,
            "correction|corrections|clarification|editor's note|editors note|editor s note"
        ),
        (
            .apparatus, "date", 16,
            "published|updated|last updated|first published|posted|posted on|last modified"
        ),
    ]

    /// The longest phrase that the line begins with, or nil.
    func match(_ tokens: [Token], _ line: Range<Int>) -> Phrase? {
        var at = line.lowerBound
        while at < line.upperBound, at - line.lowerBound < 3, tokens[at].hash == 0 { at += 1 }
        guard at < line.upperBound, let phrases = byFirst[tokens[at].hash] else { return nil }
        var best: Phrase?
        for phrase in phrases where phrase.words.count > best?.words.count ?? 0 {
            guard fits(phrase, tokens, at, line) else { continue }
            best = phrase
        }
        return best
    }

    private func fits(_ phrase: Phrase, _ tokens: [Token], _ at: Int, _ line: Range<Int>) -> Bool {
        var place = at
        for word in phrase.words {
            guard place < line.upperBound, tokens[place].hash == word else { return false }
            place += 1
        }
        guard line.count <= phrase.longest else { return false }
        // One word alone is furniture only where nothing but a colon or the end of the line follows.
        if phrase.words.count == 1, place < line.upperBound {
            return tokens[place].kind == .colon || tokens[place].kind == .dash
                || tokens[place].kind == .closeBracket
                || tokens[place].kind == .symbol
        }
        let last = tokens[line.upperBound - 1].kind
        let isSentence = last == .stop && line.count > phrase.words.count + 8
        return !isSentence || phrase.kind == .apparatus || phrase.label == "subscribe"
    }

    /// Whether the line is a photo or agency credit: `Photo: AP`, `(Getty Images)`.
    func holdsCredit(_ tokens: [Token], _ line: Range<Int>) -> Bool {
        guard line.count >= 2 else { return false }
        var found = 0
        var hasColonOrBracket = false
        for at in line {
            if credits.contains(tokens[at].hash) { found += 1 }
            switch tokens[at].kind {
            case .colon, .openBracket, .symbol: hasColonOrBracket = true
            default: break
            }
        }
        return found >= 2 || found == 1 && hasColonOrBracket && line.count <= 10
    }
}
