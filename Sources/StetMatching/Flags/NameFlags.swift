import StetModel

/// Raises what one person is called in two ways that cannot both be right: the name spelt otherwise, an
/// office of another rank.
enum NameFlags {
    /// How many names of one story are laid beside one another.
    private static let nameLimit = 300

    /// The flags of the sources of a story.
    static func raised(by appearances: [AppearanceFacts]) -> [StoryFlag] {
        var people: [[(name: String, place: AppearanceFacts)]] = []
        var groupOfName: [String: Int] = [:]
        var names = NameCache()
        for place in appearances where place.sourcing == .onRecord {
            guard let name = place.spelling ?? place.sourceName, groupOfName.count < nameLimit else {
                continue
            }
            if let known = groupOfName[name] {
                people[known].append((name, place))
                continue
            }
            let same = people.indices.first { group in
                people[group].first.map { names.compare($0.name, name).isCompatible } ?? false
            }
            groupOfName[name] = same ?? people.count
            if let same { people[same].append((name, place)) } else { people.append([(name, place)]) }
        }
        return people.flatMap { spellings($0) + ranks($0.map(\.place)) }
    }

    private static func spellings(_ mentions: [(name: String, place: AppearanceFacts)]) -> [StoryFlag] {
        var first: [[String]: (name: String, place: AppearanceFacts)] = [:]
        var order: [[String]] = []
        for mention in mentions {
            let words = ParsedName(mention.name).words
            // A surname alone, an initial and a middle name left out are no other spelling.
            guard words.count > 1, words.allSatisfy({ $0.utf8.count > 1 }) else { continue }
            if let known = first[words] {
                // "A port official", named in the next sentence, shows no spelling.
                if !isNamed(known), isNamed(mention) { first[words] = mention }
            } else {
                first[words] = mention
                order.append(words)
            }
        }
        guard let one = order.first, let base = first[one] else { return [] }
        let others = order.dropFirst().filter { words in
            words.count == one.count && words.joined() != one.joined()
                && first[words]?.place.outlet != base.place.outlet
        }.compactMap { first[$0] }
        guard !others.isEmpty else { return [] }
        let told = ([base] + others).map { "“\($0.name)” (\($0.place.outlet))" }.joined(separator: ", ")
        let places = [base.place] + others.map(\.place)
        return [
            StoryFlag(
                kind: .nameMismatch, detail: "One source is spelt in several ways: \(told).",
                evidence: places.map(\.sourceEvidence), claims: StatedGroup.claims(of: places))
        ]
    }

    private static func isNamed(_ mention: (name: String, place: AppearanceFacts)) -> Bool {
        let words = mention.place.sourceWords.map { Set(Words($0).list.map(\.hash)) } ?? []
        return Words(mention.name).list.allSatisfy { words.contains($0.hash) }
    }

    private static func ranks(_ places: [AppearanceFacts]) -> [StoryFlag] {
        let titled = places.compactMap { place in
            place.sourceWords.map { (place: place, office: Office($0, name: place.spelling ?? "")) }
        }.filter { !$0.office.offices.isEmpty }
        guard let first = titled.first else { return [] }
        var outlets: Set<String> = [first.place.outlet]
        let others = titled.dropFirst().filter {
            first.office.contradicts($0.office) && outlets.insert($0.place.outlet).inserted
        }
        guard !others.isEmpty else { return [] }
        let all = [first.place] + others.map(\.place)
        let list = all.map { "“\(UnnamedWords.cut($0.sourceWords ?? ""))” (\($0.outlet))" }
        return [
            StoryFlag(
                kind: .titleMismatch,
                detail: "One source is given several offices: \(list.joined(separator: ", ")).",
                evidence: all.map(\.sourceEvidence), claims: StatedGroup.claims(of: all))
        ]
    }
}
