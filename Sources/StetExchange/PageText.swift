/// The words of a page while they are gathered: blanks run together, blocks become paragraphs, and what
/// is around the article is cut out.
struct PageText {
    /// An element that counts and is still open.
    private struct Opened {
        let name: String
        let start: Int
        /// Whether its words are no part of the article.
        let isCut: Bool
        /// How many elements of the same name are open within it.
        var inner = 0
    }

    private var output: [UInt8] = []
    private var opened: [Opened] = []
    private var cuts: [Range<Int>] = []
    private var articles: [Range<Int>] = []
    private var mains: [Range<Int>] = []
    /// How many line ends are due before the next word, and whether a blank is.
    private var (lineEnds, blank) = (0, false)
    private var preformatted = 0

    /// How deep elements that count may stand within one another; deeper ones are passed over.
    private static let depthLimit = 64
    private static let cutNames: Set<String> = [
        "nav", "aside", "footer", "noscript", "template", "svg", "math", "select", "button", "object",
        "video",
        "audio", "canvas", "dialog", "menu",
    ]
    private static let paragraphNames: Set<String> = [
        "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "h1", "h2", "h3", "h4",
        "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "figure", "figcaption", "hr", "address",
        "form", "fieldset", "details", "summary", "body", "center", "caption", "menu", "dialog",
    ]
    private static let lineNames: Set<String> = ["br", "li", "tr", "dt", "dd", "option", "legend"]
    private static let cellNames: Set<String> = ["td", "th"]

    /// Takes text, in which line ends are blanks unless the page says otherwise.
    mutating func take(_ range: Range<Int>, of bytes: [UInt8]) {
        var words: [UInt8] = []
        PageCharacters.append(range, of: bytes, to: &words)
        for (index, byte) in words.enumerated() {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if byte == 0x0A, preformatted > 0 { lineEnds = max(lineEnds, 1) } else { blank = true }
            } else if byte == 0xAD, index > 0, words[index - 1] == 0xC2 {
                // A soft hyphen says where a word may be broken, and is no part of it.
                output.removeLast()
            } else {
                separate()
                output.append(byte)
            }
        }
    }

    /// Takes a start tag.
    mutating func open(_ name: String, isHidden: Bool) {
        separate(around: name)
        if name == "pre" { preformatted += 1 }
        if name == "q" { take(mark: "“") }
        let isCut = isHidden || PageText.cutNames.contains(name)
        if isCut || name == "article" || name == "main" {
            guard opened.count < PageText.depthLimit, !PageText.voidNames.contains(name) else { return }
            opened.append(Opened(name: name, start: output.count, isCut: isCut))
        } else if let index = opened.lastIndex(where: { $0.name == name }) {
            opened[index].inner += 1
        }
    }

    /// Takes an end tag.
    mutating func close(_ name: String) {
        if name == "q" { take(mark: "”") }
        separate(around: name)
        if name == "pre" { preformatted = max(0, preformatted - 1) }
        guard let index = opened.lastIndex(where: { $0.name == name }) else { return }
        guard opened[index].inner == 0 else {
            opened[index].inner -= 1
            return
        }
        let element = opened[index]
        opened.removeSubrange(index...)
        let range = element.start..<output.count
        if element.isCut {
            cuts.append(range)
        } else if element.name == "article" {
            articles.append(range)
        } else {
            mains.append(range)
        }
    }

    /// The text of the article: the longest `article` element, else the longest `main`, else the page;
    /// an element that is not closed ends nothing.
    func finished() -> [UInt8] {
        let keep = PageText.isKept(output.count, without: cuts)
        func length(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + (keep[$1] ? 1 : 0) } }
        // A few nested elements are weighed, not any number of them.
        let candidates = (longest(articles) + longest(mains)).map { ($0, length($0)) }
        let whole = length(0..<output.count)
        let best = candidates.first { $0.1 * 4 >= whole } ?? candidates.first { $0.1 >= 800 }
        let range = best?.0 ?? 0..<output.count
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var gap = 0
        for at in range {
            guard keep[at] else { continue }
            if output[at] == 0x0A {
                gap += 1
                continue
            }
            if gap > 0, !text.isEmpty { text += gap > 1 ? [0x0A, 0x0A] : [0x0A] }
            gap = 0
            text.append(output[at])
        }
        return text.isEmpty ? [] : text + [0x0A]
    }

    private static let voidNames: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// The longest element that holds none longer than itself.
    private func longest(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.max { $0.count < $1.count }.map { [$0] } ?? []
    }

    private static func isKept(_ count: Int, without cuts: [Range<Int>]) -> [Bool] {
        var keep = [Bool](repeating: true, count: count)
        var end = count
        // Inner elements end before outer ones: from the last on, what was blotted out need not be again.
        for cut in cuts.reversed() where cut.lowerBound < end {
            for at in cut.lowerBound..<min(cut.upperBound, end) { keep[at] = false }
            end = cut.lowerBound
        }
        return keep
    }

    private mutating func take(mark: String) {
        separate()
        output += mark.utf8
        blank = false
    }

    private mutating func separate(around name: String) {
        if PageText.paragraphNames.contains(name) {
            lineEnds = 2
        } else if PageText.lineNames.contains(name) {
            lineEnds = max(lineEnds, 1)
        } else if PageText.cellNames.contains(name) {
            blank = true
        }
    }

    /// Writes what is due between the last word and the next one.
    private mutating func separate() {
        defer { (lineEnds, blank) = (0, false) }
        guard !output.isEmpty else { return }
        if lineEnds > 0 {
            for _ in 0..<lineEnds { output.append(0x0A) }
        } else if blank {
            output.append(0x20)
        }
    }
}
