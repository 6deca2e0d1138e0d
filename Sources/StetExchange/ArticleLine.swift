import StetModel

/// One line of JSON that holds an article or a document, read and not yet looked into.
struct ArticleLine {
    private let bytes: ArraySlice<UInt8>
    private let number: Int
    private let members: [JSON.Member]

    /// The object that line `number` of a file holds.
    ///
    /// - Throws: `ExchangeError` with `.json` or `.notAnObject`.
    init(_ bytes: ArraySlice<UInt8>, number: Int) throws(ExchangeError) {
        self.bytes = bytes
        self.number = number
        let value: JSON
        do throws(JSONError) { value = try JSON.parse(bytes) } catch {
            throw ExchangeError(error, onLine: number)
        }
        guard case .object(let members) = value else {
            throw ExchangeError(line: number, column: 1, fault: .notAnObject)
        }
        self.members = members
    }

    /// The value called `name`; null counts as none.
    func value(_ name: String) -> JSON? {
        members.first { $0.name == name && !$0.value.isNull }?.value
    }

    /// What `read` makes of the value called `name`, or nil where there is none.
    func read<Result>(
        _ name: String, _ read: (JSON) throws(ExchangeError.Fault) -> Result
    ) throws(ExchangeError) -> Result? {
        guard let value = value(name) else { return nil }
        do throws(ExchangeError.Fault) { return try read(value) } catch { throw fault(error, at: name) }
    }

    /// The bytes of the text, which has this name.
    ///
    /// - Throws: `.textMissing`, `.wrongKind` or `.text`.
    func text(_ name: String = "text") throws(ExchangeError) -> [UInt8] {
        let text = try read(name) { (value) throws(ExchangeError.Fault) in
            guard let string = value.string else { throw .wrongKind(name: name, expected: "a string") }
            return try ArticleInput.checked(text: string)
        }
        guard let text else {
            let slip = NearestName.of("text", among: members.map(\.name).filter { $0 != "text" })
            throw ExchangeError(line: number, column: 1, fault: .textMissing(instead: slip))
        }
        return text
    }

    /// The id as it came, which is a string or a whole number.
    ///
    /// - Throws: `.wrongKind`, `.tooLong` or `.holdsNUL`.
    func id() throws(ExchangeError) -> JSON? {
        try read("id") { (value) throws(ExchangeError.Fault) in
            switch value {
            case .integer: return value
            case .string(let text): return try ArticleDetails.checked(text, name: "id").map(JSON.string)
            default: throw .wrongKind(name: "id", expected: "a string or a whole number")
            }
        } ?? nil
    }

    private func fault(_ fault: ExchangeError.Fault, at name: String) -> ExchangeError {
        var place = (line: 1, column: 1)
        do throws(JSONError) {
            place = try JSON.place(ofMember: name, in: bytes) ?? place
        } catch {
            preconditionFailure("A line that was read before is read again.")
        }
        return ExchangeError(line: number + place.line - 1, column: place.column, fault: fault)
    }
}

extension ArticleInput {
    /// The article that line `number` of a file of JSON lines holds.
    ///
    /// Members with other names are passed over; only where there is no text, one whose name is nearly
    /// "text" is pointed out. A null or an empty string counts as left out.
    ///
    /// - Throws: `ExchangeError` with line, column and what is wrong.
    public init(line bytes: ArraySlice<UInt8>, number: Int) throws(ExchangeError) {
        let line = try ArticleLine(bytes, number: number)
        self.init(text: try line.text())
        if let id = try line.id() { externalID = id.string ?? id.compact }
        for name in ArticleDetails.names {
            _ = try line.read(name) { (value) throws(ExchangeError.Fault) in
                guard let text = value.string else { throw .wrongKind(name: name, expected: "a string") }
                try details.set(name, to: text)
            }
        }
    }
}
