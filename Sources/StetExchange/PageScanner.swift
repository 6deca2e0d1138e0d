/// Cuts an HTML page into tags and the text between them, in one pass and without ever failing
/// (WHATWG HTML, §13.2.5, as far as text and attributes need it).
struct PageScanner {
    /// A piece of a page.
    enum Token {
        /// Text with its character references as they are written.
        case text(Range<Int>)
        /// A start tag.
        case start(Tag)
        /// An end tag.
        case end(name: String)
        /// What stands in an element in which nothing is markup: a script, a style sheet, a title.
        case raw(Tag, Range<Int>)
    }

    /// A start tag: its name in small letters and the places of its first attributes.
    struct Tag {
        /// The name.
        let name: String
        /// The names and values of the attributes, the first 64 of them.
        var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    }

    /// The page in UTF-8.
    let bytes: [UInt8]
    private var at = 0
    private var opened: Tag?

    private static let attributeLimit = 64
    private static let nameLimit = 64
    /// Elements in which nothing but their own end tag is markup.
    private static let rawNames: Set<String> = [
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
    ]

    /// A scanner at the start of a page.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next piece, nil at the end.
    mutating func next() -> Token? {
        if let tag = opened {
            opened = nil
            return .raw(tag, rawRange(of: tag.name))
        }
        while at < bytes.count {
            let start = at
            if let token = markup() { return token }
            // Nothing but a comment was passed over.
            if at > start { continue }
            at += 1
            while at < bytes.count, !(bytes[at] == 0x3C && opensMarkup(at + 1)) { at += 1 }
            return .text(start..<at)
        }
        return nil
    }

    /// The value of an attribute, its references resolved; nil where the tag has none of this name.
    func attribute(_ name: String, of tag: Tag) -> String? {
        for attribute in tag.attributes where isWord(attribute.name, name) {
            var value: [UInt8] = []
            PageCharacters.append(attribute.value, of: bytes, to: &value)
            return String(decoding: value, as: UTF8.self)
        }
        return nil
    }

    private func opensMarkup(_ at: Int) -> Bool {
        guard at < bytes.count else { return false }
        return isLetter(bytes[at]) || bytes[at] == 0x21 || bytes[at] == 0x2F || bytes[at] == 0x3F
    }

    /// The tag that begins here; nil where there is none, or where a comment was passed over.
    private mutating func markup() -> Token? {
        guard bytes[at] == 0x3C, opensMarkup(at + 1) else { return nil }
        let next = bytes[at + 1]
        if next == 0x2F {
            guard at + 2 < bytes.count else { return nil }
            guard isLetter(bytes[at + 2]) else { return skipComment() }
            at += 2
            let name = tagName()
            var ignored = Tag(name: name)
            return skipAttributes(&ignored) ? .end(name: name) : nil
        }
        guard isLetter(next) else { return skipComment() }
        at += 1
        var tag = Tag(name: tagName())
        guard skipAttributes(&tag) else { return nil }
        if PageScanner.rawNames.contains(tag.name) { opened = tag }
        return .start(tag)
    }

    /// Passes over `<!-- … -->`, `<!doctype …>`, `<?xml …>` and the like.
    private mutating func skipComment() -> Token? {
        let isComment =
            at + 3 < bytes.count && bytes[at + 1] == 0x21 && bytes[at + 2] == 0x2D
            && bytes[at + 3] == 0x2D
        at += isComment ? 4 : 2
        if isComment, at < bytes.count, bytes[at] == 0x3E {
            at += 1
            return nil
        }
        while at < bytes.count {
            defer { at += 1 }
            guard bytes[at] == 0x3E else { continue }
            if !isComment || bytes[at - 1] == 0x2D && bytes[at - 2] == 0x2D { return nil }
        }
        return nil
    }

    /// The name of the tag, in small letters; what is longer than any that matters is cut.
    private mutating func tagName() -> String {
        let start = at
        while at < bytes.count, !isBlank(bytes[at]), bytes[at] != 0x2F, bytes[at] != 0x3E { at += 1 }
        let name = bytes[start..<min(at, start + PageScanner.nameLimit)].map(lowered)
        return String(decoding: name, as: UTF8.self)
    }

    /// Reads up to the end of the tag; false where the page ends before it.
    private mutating func skipAttributes(_ tag: inout Tag) -> Bool {
        while true {
            while at < bytes.count, isBlank(bytes[at]) || bytes[at] == 0x2F { at += 1 }
            guard at < bytes.count else { return false }
            if bytes[at] == 0x3E {
                at += 1
                return true
            }
            let nameStart = at
            at += 1
            while at < bytes.count, !isBlank(bytes[at]), ![0x2F, 0x3E, 0x3D].contains(bytes[at]) { at += 1 }
            let name = nameStart..<at
            while at < bytes.count, isBlank(bytes[at]) { at += 1 }
            var value = at..<at
            if at < bytes.count, bytes[at] == 0x3D { value = attributeValue() }
            if tag.attributes.count < PageScanner.attributeLimit { tag.attributes.append((name, value)) }
        }
    }

    private mutating func attributeValue() -> Range<Int> {
        at += 1
        while at < bytes.count, isBlank(bytes[at]) { at += 1 }
        guard at < bytes.count else { return at..<at }
        let quote = bytes[at]
        guard quote == 0x22 || quote == 0x27 else {
            let start = at
            while at < bytes.count, !isBlank(bytes[at]), bytes[at] != 0x3E { at += 1 }
            return start..<at
        }
        at += 1
        let start = at
        while at < bytes.count, bytes[at] != quote { at += 1 }
        defer { at = min(at + 1, bytes.count) }
        return start..<at
    }

    /// What stands before the end tag of `name`, or before the end of the page.
    private mutating func rawRange(of name: String) -> Range<Int> {
        let (start, word) = (at, Array(name.utf8))
        while at < bytes.count {
            if bytes[at] == 0x3C, at + 2 + word.count <= bytes.count, bytes[at + 1] == 0x2F,
                isWord(at + 2..<at + 2 + word.count, name)
            {
                return start..<at
            }
            at += 1
        }
        return start..<at
    }

    private func isWord(_ range: Range<Int>, _ word: String) -> Bool {
        range.count == word.utf8.count && zip(range, word.utf8).allSatisfy { lowered(bytes[$0]) == $1 }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
