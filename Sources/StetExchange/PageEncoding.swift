/// The bytes of a web page brought to UTF-8.
///
/// A byte order mark decides, then what the page says in its first 1,024 bytes, then whether the bytes
/// are UTF-8; what is neither is read as windows-1252, as browsers do (WHATWG Encoding).
enum PageEncoding {
    /// The page in UTF-8, with U+FFFD for bytes that mean nothing and without NUL.
    static func utf8(_ page: [UInt8]) -> [UInt8] {
        if page.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(page[3...]) }
        if page.starts(with: [0xFF, 0xFE]) { return utf16(page[2...], isLittleEndian: true) }
        if page.starts(with: [0xFE, 0xFF]) { return utf16(page[2...], isLittleEndian: false) }
        if isLatin(declared(in: page)) { return latin(page) }
        if String(validating: page, as: UTF8.self) != nil { return page.filter { $0 != 0 } }
        // A page that says it is UTF-8 and is not has some broken bytes; one that says nothing is older.
        return declared(in: page).map { $0.hasPrefix("utf") } == true ? repaired(page[...]) : latin(page)
    }

    /// The encoding that a `meta` element near the beginning names, in small letters.
    private static func declared(in page: [UInt8]) -> String? {
        let head = page.prefix(1_024).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let mark = Array("charset".utf8)
        var at = 0
        while at + mark.count < head.count {
            guard head[at] == mark[0], head[at...].starts(with: mark) else {
                at += 1
                continue
            }
            at += mark.count
            let name = head[at...].drop { $0 == 0x20 || $0 == 0x3D || $0 == 0x22 || $0 == 0x27 }
                .prefix {
                    $0 == 0x2D || $0 == 0x5F || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
                }
            if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
        return nil
    }

    private static func isLatin(_ name: String?) -> Bool {
        ["windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii"]
            .contains(name)
    }

    private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        String(decoding: bytes, as: UTF8.self).utf8.filter { $0 != 0 }
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> [UInt8] {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { at in
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        return String(decoding: units, as: UTF16.self).utf8.filter { $0 != 0 }
    }

    private static func latin(_ page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(page.count)
        for byte in page where byte != 0 {
            if byte < 0x80 {
                result.append(byte)
            } else {
                PageCharacters.append(PageCharacters.windows1252(UInt32(byte)), to: &result)
            }
        }
        return result
    }
}
