public import StetModel

/// What another suggester calls itself: the first line it writes.
public struct SuggesterName: Hashable, Sendable {
    /// The longest name or version taken, in bytes.
    public static let byteLimit = 200

    /// Its name.
    public let name: String
    /// Its version, a whole number or a word such as `2.1`.
    public let version: JSON

    /// The name that a line such as `{"suggester":{"name":"desk-model","version":3}}` gives.
    ///
    /// Names that begin with `stet-` are the program's own.
    ///
    /// - Throws: `SuggestionError.json` or `.unnamed`.
    public init(line: [UInt8]) throws(SuggestionError) {
        let value: JSON
        do throws(JSONError) { value = try JSON.parse(line) } catch { throw .json(error) }
        guard let name = value["suggester"]?["name"]?.string, SuggesterName.isGood(name),
            !name.hasPrefix("stet-"),
            let version = value["suggester"]?["version"]
        else { throw .unnamed }
        switch version {
        case .integer(0...): break
        case .string(let word) where SuggesterName.isGood(word): break
        default: throw .unnamed
        }
        self.name = name
        self.version = version
    }

    /// The name under which its readings are kept. A version that is no whole number goes with it, as in
    /// `desk-model/2.1`.
    public var storedName: String { version.string.map { "\(name)/\($0)" } ?? name }

    /// The number of the version; 0 where it is a word.
    public var storedVersion: Int { version.integer ?? 0 }

    /// Name and version as people read them.
    public var title: String { "\(name) \(version.string ?? version.compact)" }

    private static func isGood(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.count <= byteLimit && !word.utf8.contains { $0 < 0x20 || $0 == 0x7F }
    }
}
