public import StetModel
import StetStorage

extension Database {
    /// The thing with this id.
    ///
    /// - Throws: `DeskError.noSuch`.
    func require<Noun: Record & Numbered>(_ id: ID<Noun>) throws -> Noun {
        guard let found = try find(Noun.self, id) else {
            throw DeskError.noSuch(noun: Noun.noun, id: id.description)
        }
        return found
    }

    /// The reviewer with this handle, an `@` before it allowed.
    ///
    /// - Throws: `DeskError.noSuchReviewer`.
    func requireReviewer(_ handle: String) throws -> Reviewer {
        let handle = handle.hasPrefix("@") ? String(handle.dropFirst()) : handle
        guard let found = try find(Reviewer.self, handle) else { throw DeskError.noSuchReviewer(handle) }
        return found
    }

    /// The settings of the desk.
    ///
    /// - Throws: `DeskError.noDesk`.
    func requireSettings() throws -> DeskSettings {
        guard let settings = try find(DeskSettings.self, 1) else { throw DeskError.noDesk }
        return settings
    }
}

/// The id that a word of the command line names.
///
/// - Throws: `DeskError.notA`.
public func deskID<Noun: Numbered>(_ word: String, _ noun: Noun.Type = Noun.self) throws -> ID<Noun> {
    guard let id = ID<Noun>(word) else {
        let digits = word.utf8.dropFirst()
        if word.first == Noun.letter, digits.count > 9, digits.allSatisfy({ (0x30...0x39).contains($0) }) {
            throw DeskError.noSuch(noun: Noun.noun, id: word)
        }
        let article = "aeiou".contains(Noun.noun.first ?? "x") ? "an" : "a"
        throw DeskError.notA(
            kind: "\(article) \(Noun.noun)'s id", word: word, example: "\(Noun.letter)1")
    }
    return id
}
