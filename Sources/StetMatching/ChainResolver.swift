import StetModel

/// Follows each appearance of one claim back to its origin, through the other articles of the story.
///
/// What an article says itself ("…, Reuters reported") comes first. Where it names nobody it heard the
/// source through, the article whose words it has and credits stands in between, with everybody that
/// one names. A way that would lead back to where it began is not taken.
struct ChainResolver {
    /// One appearance with the way to it.
    struct Chain: Hashable, Sendable {
        /// From the origin to the article, origin first, the article's own outlet left out.
        var hops: [String]
        /// The appearance it was taken from, by its place.
        var from: Int?
        /// What shows that it was taken from there.
        var ground: Ground = .told
    }

    /// What shows whom an appearance was taken from.
    enum Ground: Hashable, Sendable {
        /// The article itself says who told it.
        case told
        /// It names the outlet for this statement.
        case named
        /// It credits the outlet as a whole, or names it for other words of this source.
        case credited, cited
        /// It has the words of an article published before.
        case copied
        /// It credits one agency, of which there is no article.
        case agency
    }

    private let appearances: [AppearanceFacts]
    private let lineage: ArticleLineage
    private let own: [[String]]
    /// Whether it is words that everybody can read where they were written.
    private let isPublic: Bool
    /// How names compare, as far as it was asked.
    private(set) var names: NameCache
    private var byArticle: [Int: [Int]] = [:]
    private var outlets: OutletIndex
    private var done: [Chain?]
    /// Being followed at present, in order.
    private var path: [Int] = []
    /// Appearances that name each other as where they have it from, each circle once.
    private(set) var circles: [[Int]] = []

    /// How many appearances in one other article are looked at.
    private static let perArticle = 8
    /// How long a way may be.
    private static let longest = 12

    /// A resolver for the appearances of one claim.
    init(_ appearances: [AppearanceFacts], _ lineage: ArticleLineage, _ names: NameCache) {
        self.appearances = appearances
        self.lineage = lineage
        var names = names
        own = appearances.map { ChainResolver.told($0, &names) }
        self.names = names
        isPublic = appearances.contains(where: \.isPublic)
        outlets = OutletIndex(appearances.map(\.outlet))
        done = [Chain?](repeating: nil, count: appearances.count)
        for (place, facts) in appearances.enumerated() {
            byArticle[facts.article, default: []].append(place)
        }
    }

    /// The ways of all appearances, in their order.
    mutating func chains() -> [Chain] { appearances.indices.map { resolve($0) } }

    /// The hops that the article itself tells, without its own outlet.
    private static func told(_ facts: AppearanceFacts, _ names: inout NameCache) -> [String] {
        let hops = facts.hops.filter { names.compare($0, facts.outlet) != .same }
        if hops.isEmpty, let name = facts.sourceName, names.compare(name, facts.outlet) != .same {
            return [name]
        }
        return hops
    }

    private mutating func resolve(_ place: Int) -> Chain {
        if let known = done[place] { return known }
        path.append(place)
        let chain = found(place)
        path.removeLast()
        done[place] = chain
        return chain
    }

    private mutating func found(_ place: Int) -> Chain {
        let told = own[place]
        if let carrier = carrier(of: place) {
            if let named = through(carrier, place) { return named }
            // "The company" is nobody's carrier.
            let isAlone = own[place].count == 1 && appearances[place].sourceName == nil
            if !ChainResolver.isCollective(carrier), !isAlone {
                return copied(place, by: carrier) ?? fuller(place)
            }
        }
        // A post needs nobody to carry it.
        if !isPublic, let copied = copied(place, by: nil) { return copied }
        if told.isEmpty, let agency = lineage.creditedStranger(of: appearances[place].article) {
            return Chain(hops: [agency], from: nil, ground: .agency)
        }
        return fuller(place)
    }

    /// The last one before the article: an outlet that carried the words, or an outlet that is quoted itself.
    private func carrier(of place: Int) -> String? {
        let isPublished = appearances[place].sourcing == .institution
        return own[place].count > 1 || isPublished ? own[place].last : nil
    }

    /// "Russian news agencies", "local media": somebody who is not named.
    static func isCollective(_ name: String) -> Bool {
        guard let last = Words(name).list.last else { return true }
        return collectives.contains(last.hash)
    }

    private static let collectives = Set(
        Words("agencies media outlets newspapers reporters journalists broadcasters reports websites").list
            .map(\.hash))

    /// The way through the outlet that the article names for the statement, where it has an article here.
    private mutating func through(_ carrier: String, _ place: Int) -> Chain? {
        for other in outlets.places(of: carrier).prefix(ChainResolver.perArticle * 4)
        where mayComeFrom(other, place) {
            if path.contains(other) {
                note(circleBackTo: other)
                continue
            }
            let earlier = resolve(other)
            guard agree(place, other, through: carrier, earlier.hops) else { continue }
            return joined(earlier.hops, other, .named)
        }
        return nil
    }

    /// The way through the article whose words this one has; `carrier` is somebody whom both name.
    private mutating func copied(_ place: Int, by carrier: String?) -> Chain? {
        let facts = appearances[place]
        for link in lineage.links(of: facts.article) where link.ground != .unknown {
            // Who names a way for this statement is believed, unless the statement itself was copied.
            if carrier != nil, link.ground == .earlier, !link.covers(facts.span) { continue }
            for other in (byArticle[link.article] ?? []).prefix(ChainResolver.perArticle)
            where mayComeFrom(other, place) && !path.contains(other) {
                // Who names an outlet for other words has these from it too, where they are its words.
                guard
                    link.ground != .cited
                        || carrier == nil
                            && (link.covers(facts.span) || isCited(place, through: appearances[other].outlet))
                else {
                    continue
                }
                let earlier = resolve(other)
                guard !goesThrough(facts.outlet, earlier.hops) else { continue }
                if let carrier, !goesThrough(carrier, earlier.hops) { continue }
                guard
                    carrier != nil || agree(place, other, through: nil, earlier.hops)
                        || link.covers(facts.span) && isDescribedAlike(facts, appearances[other])
                else { continue }
                return joined(earlier.hops, other, ChainResolver.ground(link.ground))
            }
        }
        return nil
    }

    private static func ground(_ ground: ArticleLink.Ground) -> Ground {
        switch ground {
        case .credited: .credited
        case .cited: .cited
        case .earlier, .unknown: .copied
        }
    }

    /// What the article tells, or what it tells more fully at another place of its own.
    private mutating func fuller(_ place: Int) -> Chain {
        let told = own[place]
        var best = told
        for other in (byArticle[appearances[place].article] ?? []).prefix(ChainResolver.perArticle)
        where other != place && !path.contains(other) && told.count < 2 {
            // What is "reportedly" so at the top has its source further down.
            if told.isEmpty, !own[other].isEmpty { return Chain(hops: resolve(other).hops, from: nil) }
            if let origin = told.first, own[other].count > best.count,
                names.compare(own[other][0], origin).isCompatible
            {
                best = own[other]
            }
        }
        return Chain(hops: best, from: nil)
    }

    private func mayComeFrom(_ other: Int, _ place: Int) -> Bool {
        appearances[other].article != appearances[place].article
            && appearances[other].outlet != appearances[place].outlet
            && (appearances[other].stance == .denies) == (appearances[place].stance == .denies)
    }

    private func joined(_ hops: [String], _ other: Int, _ ground: Ground) -> Chain {
        Chain(
            hops: (hops + [appearances[other].outlet]).suffix(ChainResolver.longest), from: other,
            ground: ground)
    }

    /// Whether what the article says of the origin fits the way of another appearance.
    private mutating func agree(
        _ place: Int, _ other: Int, through carrier: String?, _ hops: [String]
    ) -> Bool {
        guard let origin = own[place].first, origin != carrier else { return true }
        if appearances[place].isAnonymous { return appearances[other].isAnonymous }
        return hops.isEmpty || goesThrough(origin, hops)
    }

    /// Whether "a spokeswoman", "the company" of one article can be the one whom another names.
    private func isDescribedAlike(_ facts: AppearanceFacts, _ other: AppearanceFacts) -> Bool {
        if facts.sourceName == nil, facts.sourcing == .institution, other.sourcing == .institution {
            return true
        }
        guard facts.isAnonymous, let words = facts.sourceWords, let named = other.sourceWords else {
            return false
        }
        func telling(_ words: String) -> Set<UInt64> {
            Set(Words(words).list.filter { $0.letters > 4 }.map(\.hash))
        }
        return !telling(words).isDisjoint(with: telling(named))
    }

    private mutating func goesThrough(_ name: String, _ hops: [String]) -> Bool {
        for hop in hops where names.compare(hop, name).isCompatible { return true }
        return false
    }

    /// Whether the article names the outlet for other words of the source that this statement has.
    private mutating func isCited(_ place: Int, through outlet: String) -> Bool {
        let facts = appearances[place]
        for cited in facts.otherWays where names.compare(cited.carrier, outlet).isCompatible {
            if facts.isAnonymous && cited.isAnonymous { return true }
            if let origin = own[place].first, !facts.isAnonymous,
                names.compare(cited.origin, origin).isCompatible
            {
                return true
            }
        }
        return false
    }

    private mutating func note(circleBackTo place: Int) {
        guard let start = path.firstIndex(of: place) else { return }
        let circle = path[start...].sorted()
        if !circles.contains(circle) { circles.append(circle) }
    }
}
