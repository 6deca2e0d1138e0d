/// Finds the articles whose outlet may be meant by a name, without comparing it with all of them.
struct OutletIndex: Sendable {
    private let outlets: [String]
    /// By place of an article: the first article of an outlet with just this name.
    private let firsts: [Int]
    private var placesOfFirst: [Int: [Int]] = [:]
    /// The first articles of the outlets with a word, or with these first letters.
    private var byWord: [UInt64: [Int]] = [:]
    private var known: [String: [Int]] = [:]

    /// How many outlets with one word are looked at.
    private static let postingLimit = 64

    /// An index of the outlets of articles, by their places.
    init(_ outlets: [String]) {
        self.outlets = outlets
        var firstOfName: [String: Int] = [:]
        var firsts: [Int] = []
        for (place, outlet) in outlets.enumerated() {
            let first = firstOfName[outlet, default: place]
            firsts.append(first)
            placesOfFirst[first, default: []].append(place)
            guard firstOfName.updateValue(first, forKey: outlet) == nil else { continue }
            for key in OutletIndex.keys(of: outlet)
            where byWord[key, default: []].count < OutletIndex.postingLimit {
                byWord[key, default: []].append(place)
            }
        }
        self.firsts = firsts
    }

    /// The places of the articles whose outlet the name may mean.
    mutating func places(of name: String) -> [Int] {
        if let places = known[name] { return places }
        let near = Set(OutletIndex.keys(of: name).flatMap { byWord[$0] ?? [] }).sorted()
        let same = near.filter { NameVariants.compare(name, outlets[$0]).isCompatible }
        let places = same.flatMap { placesOfFirst[$0] ?? [] }.sorted()
        known[name] = places
        return places
    }

    /// The same for all articles of one outlet.
    func group(of place: Int) -> Int { firsts[place] }

    private static func keys(of name: String) -> Set<UInt64> {
        let words = Words(name).list
        var keys = Set(words.map(\.hash))
        let initials = name.split(separator: " ").compactMap { $0.first?.isLetter == true ? $0.first : nil }
        if initials.count > 1 { keys.formUnion(Words(String(initials)).list.map(\.hash)) }
        return keys
    }
}
