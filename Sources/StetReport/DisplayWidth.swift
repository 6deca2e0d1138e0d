/// How many columns of a terminal the text takes: two for a wide East Asian character or an emoji,
/// none for a combining mark (after Unicode Standard Annex 11).
public func displayWidth(of text: String) -> Int {
    if Escaping.isPlain(text) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) }
}

/// How many columns one character takes: 0, 1 or 2.
func displayWidth(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    // Latin letters; dashes, quotation marks and dots; lines of drawings: looked up without a table.
    case 0..<0x300, 0x2010...0x2027, 0x2500...0x257F: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
}

private func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3,
        0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB,
        0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA,
        0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757,
        0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E,
        0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
        0x1AFF0...0x1B2FF, 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320,
        0x1F32D...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF,
        0x20000...0x3FFFD:
        true
    default: false
    }
}

/// The text cut to so many columns, the last of them an ellipsis where something was cut.
func truncated(_ text: String, to width: Int) -> String {
    guard displayWidth(of: text) > width else { return text }
    guard width > 0 else { return "" }
    var result = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
        used += displayWidth(of: scalar)
        if used > width - 1 { break }
        result.append(scalar)
    }
    return String(result) + "…"
}

/// The text cut to so many columns like `truncated`, but behind a word where one ends in the second half.
func shortened(_ text: String, to width: Int) -> String {
    guard displayWidth(of: text) > width else { return text }
    let cut = truncated(text, to: width).utf8.dropLast("…".utf8.count)
    guard let blank = cut.lastIndex(of: 0x20), 2 * cut[..<blank].count >= cut.count else {
        return truncated(text, to: width)
    }
    return String(Substring(cut[..<blank])) + " …"
}

/// The text with blanks up to so many columns, behind it or in front of it.
func padded(_ text: String, to width: Int, atEnd: Bool = true) -> String {
    let blanks = String(repeating: " ", count: max(0, width - displayWidth(of: text)))
    return atEnd ? text + blanks : blanks + text
}

/// The text in lines of at most so many columns, broken at blanks, and inside a word only where the
/// word alone is too long; a separating dot stays with the word before it, and an empty text is one
/// empty line.
public func wrapped(_ text: String, to width: Int) -> [String] {
    let width = max(2, width)
    if displayWidth(of: text) <= width { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in unbreakablePieces(of: text) {
        let size = displayWidth(of: word)
        if used > 0, used + 1 + size <= width {
            line += " " + word
            used += 1 + size
            continue
        }
        if used > 0 { lines.append(line) }
        (line, used) = ("", 0)
        if size <= width {
            (line, used) = (word, size)
            continue
        }
        for scalar in word.unicodeScalars {
            let columns = displayWidth(of: scalar)
            if used + columns > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line.unicodeScalars.append(scalar)
            used += columns
        }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
}

/// The words of a text, a separating dot together with the word before it.
private func unbreakablePieces(of text: String) -> [String] {
    var pieces: [String] = []
    for slice in text.utf8.split(separator: 0x20) {
        let word = String(Substring(slice))
        if word == "·", !pieces.isEmpty {
            pieces[pieces.count - 1] += " ·"
        } else {
            pieces.append(word)
        }
    }
    return pieces
}
