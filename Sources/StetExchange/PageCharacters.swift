/// Character references of HTML, `&amp;` and `&#8212;`, and the characters they stand for.
enum PageCharacters {
    /// Adds the bytes at `range`, which are UTF-8, with the references in them resolved; what only looks
    /// like a reference stays as it is.
    static func append(_ range: Range<Int>, of bytes: [UInt8], to output: inout [UInt8]) {
        var at = range.lowerBound
        while at < range.upperBound {
            if bytes[at] == UInt8(ascii: "&"),
                let end = appendReference(at: at, before: range.upperBound, of: bytes, to: &output)
            {
                at = end
            } else {
                output.append(bytes[at])
                at += 1
            }
        }
    }

    /// Adds one character as UTF-8.
    static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        UTF8.encode(scalar).map { output.append(contentsOf: $0) }
    }

    /// The character that windows-1252 has at a place from 0x80 to 0x9F; every other number stands for
    /// itself, and one that is no character for U+FFFD.
    static func windows1252(_ value: UInt32) -> Unicode.Scalar {
        let known = (0x80...0x9F).contains(value) ? upperHalf[Int(value) - 0x80] : value
        return known == 0 ? "\u{FFFD}" : Unicode.Scalar(known) ?? "\u{FFFD}"
    }

    private static func appendReference(
        at start: Int, before limit: Int, of bytes: [UInt8], to output: inout [UInt8]
    ) -> Int? {
        var at = start + 1
        guard at < limit else { return nil }
        if bytes[at] == UInt8(ascii: "#") { return appendNumber(at: at + 1, limit, bytes, &output) }
        while at < limit, at - start <= 10, isAlphanumeric(bytes[at]) { at += 1 }
        let name = String(decoding: bytes[start + 1..<at], as: UTF8.self)
        guard let scalar = named[name] else { return nil }
        // Without its semicolon it is a reference only where no word goes on: `AT&T`, `a&lt b`.
        let isClosed = at < limit && bytes[at] == UInt8(ascii: ";")
        guard isClosed || !(at < limit && (isAlphanumeric(bytes[at]) || bytes[at] == 0x3D)) else {
            return nil
        }
        if scalar != "\u{AD}" { append(scalar, to: &output) }
        return isClosed ? at + 1 : at
    }

    private static func appendNumber(
        at start: Int, _ limit: Int, _ bytes: [UInt8], _ output: inout [UInt8]
    ) -> Int? {
        var at = start
        let isHexadecimal = at < limit && bytes[at] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { at += 1 }
        let first = at
        var value: UInt32 = 0
        while at < limit, let digit = digit(bytes[at], isHexadecimal) {
            value = min(0x11_0000, value * (isHexadecimal ? 16 : 10) + digit)
            at += 1
        }
        guard at > first else { return nil }
        if value != 0xAD { append(windows1252(value), to: &output) }
        return at < limit && bytes[at] == UInt8(ascii: ";") ? at + 1 : at
    }

    private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHexadecimal, 0x61...0x66 where isHexadecimal: UInt32(byte & 0x0F) + 9
        default: nil
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// What windows-1252 has from 0x80 on; 0 where it has nothing.
    private static let upperHalf: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0, 0x017E, 0x0178,
    ]

    /// The names of the characters from U+00A0 on, in order.
    private static let latinNames = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
        sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
        Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
        ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
        szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
        icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
        yacute thorn yuml
        """

    /// The names that occur in articles; a rarer one stays as it is written.
    private static let named: [String: Unicode.Scalar] = {
        var named: [String: Unicode.Scalar] = [
            "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"",
            "QUOT": "\"",
            "apos": "'", "ndash": "–", "mdash": "—", "horbar": "―", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
            "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›", "dagger": "†",
            "Dagger": "‡", "bull": "•", "hellip": "…", "permil": "‰", "prime": "′", "Prime": "″",
            "euro": "€", "trade": "™", "minus": "−", "asymp": "≈", "ne": "≠", "le": "≤", "ge": "≥",
            "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "raquo": "»", "check": "✓", "star": "☆",
            "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Zcaron": "Ž", "zcaron": "ž",
            "Ccaron": "Č", "ccaron": "č", "Cacute": "Ć", "cacute": "ć", "Lstrok": "Ł", "lstrok": "ł",
            "Yuml": "Ÿ", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜", "ensp": "\u{2002}", "emsp": "\u{2003}",
            "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
            "rlm": "\u{200F}", "lbrack": "[", "rbrack": "]", "lpar": "(", "rpar": ")", "comma": ",",
            "period": ".", "colon": ":", "semi": ";", "excl": "!", "quest": "?", "num": "#", "percnt": "%",
            "dollar": "$", "commat": "@", "sol": "/", "lowbar": "_", "dash": "‐", "NewLine": "\n",
            "Tab": "\t",
        ]
        for (offset, name) in latinNames.split(separator: " ").enumerated() {
            named[String(name)] = Unicode.Scalar(0xA0 + UInt8(offset))
        }
        return named
    }()
}
