extension JSON {
    /// The one value that `bytes` spell, read strictly (RFC 8259): UTF-8 without byte order mark, no
    /// lone surrogates, no name twice in an object, at most 64 levels.
    ///
    /// Whole numbers that fit become `.integer`, all others `.number`.
    public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSON {
        var parser = JSONParser(bytes)
        return try parser.wholeValue()
    }

    /// The one value that `bytes` spell; see `parse(_: UnsafeBufferPointer<UInt8>)`.
    public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSON {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in try parse(buffer) }
    }

    /// The one value that a slice of bytes spells; lines and columns count from its start.
    public static func parse(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> JSON {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in try parse(buffer) }
    }

    /// Where in `bytes`, which spell an object, the value of the member called `name` begins: line and
    /// column, from 1 on, in code points; nil where there is no such member.
    public static func place(
        ofMember name: String, in bytes: ArraySlice<UInt8>
    ) throws(JSONError) -> (line: Int, column: Int)? {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
            var parser = JSONParser(buffer)
            return try parser.offset(ofMember: name).map { parser.place(of: $0) }
        }
    }

    /// The one value that a string spells.
    public static func parse(_ text: String) throws(JSONError) -> JSON {
        try parse(Array(text.utf8))
    }
}
