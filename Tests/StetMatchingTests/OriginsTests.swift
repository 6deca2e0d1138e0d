import StetMatching
import StetModel
import StetText
import Testing

struct OriginsTests {
    static func fact(
        _ article: Int, _ outlet: String, _ hops: [String], _ sourcing: Sourcing = .onRecord,
        words: String? = nil, stance: AttributionStance = .asserts
    ) -> AppearanceFacts {
        AppearanceFacts(
            claim: 1, article: article, outlet: outlet, span: TextSpan(start: 10, end: 60), hops: hops,
            sourcing: sourcing, sourceSpan: TextSpan(start: 0, end: 8), sourceWords: words,
            stance: stance)
    }

    @Test func `four outlets that cite one speaker through one agency are one origin`() {
        let origins = Origins(of: [
            Self.fact(1, "Tidepress", ["Andrey Volkov", "NP"]),
            Self.fact(2, "Radio Lindal", ["Andrei Volkov", "NP"]),
            Self.fact(3, "The Harbour Sun", ["Volkov", "NP news agency"]),
            Self.fact(4, "Evening Bell", ["NP"], .institution),
        ])
        #expect(origins.roots.map(\.source) == ["Andrey Volkov"])
        #expect(origins.roots.map(\.appearances) == [[0, 1, 2, 3]])
        #expect(origins.roots.allSatisfy { !$0.reason.isEmpty })
        let expected: [AppearanceRelation] = [
            .cites("NP"), .cites("NP"), .cites("NP"), .cites("NP"),
        ]
        #expect(origins.relations == expected)
    }

    @Test func `what nobody is named for but an agency is cited from the agency`() {
        let origins = Origins(of: [
            Self.fact(1, "Tidepress", ["NP"], .unattributed), Self.fact(2, "Radio Lindal", [], .unattributed),
        ])
        #expect(origins.relations == [.cites("NP"), .own])
    }

    @Test func `two speakers are two origins`() {
        let origins = Origins(of: [
            Self.fact(1, "Tidepress", ["Andrey Volkov"]), Self.fact(2, "Evening Bell", ["Ilse Brandt"]),
        ])
        #expect(origins.roots.map(\.source) == ["Andrey Volkov", "Ilse Brandt"])
        #expect(origins.relations == [.own, .own])
    }

    @Test func `unnamed sources are one only where one outlet spoke to them`() {
        let shared = Origins(of: [
            Self.fact(1, "Tidepress", ["an official"], .unnamed),
            Self.fact(2, "Evening Bell", ["a port official", "Tidepress"], .unnamed),
        ])
        #expect(shared.roots.count == 1)
        let apart = Origins(of: [
            Self.fact(1, "Tidepress", ["an official"], .unnamed),
            Self.fact(2, "Evening Bell", ["a port official"], .unnamed),
        ])
        #expect(apart.roots.count == 2)
    }

    @Test func `an outlet that is cited is the origin of those that cite it`() {
        let origins = Origins(of: [
            Self.fact(1, "Tidepress", [], .unattributed),
            Self.fact(2, "Evening Bell", ["Tidepress"], .institution),
            Self.fact(3, "Harbour Sun", [], .unattributed),
        ])
        #expect(origins.roots.map(\.appearances) == [[0, 1], [2]])
    }

    @Test func `a denial contradicts and is no origin of the claim`() {
        let origins = Origins(of: [
            Self.fact(1, "Tidepress", ["Andrey Volkov"]),
            Self.fact(2, "Evening Bell", ["Ilse Brandt"], stance: .denies),
        ])
        #expect(origins.relations == [.own, .contradicts])
        #expect(origins.roots.map(\.appearances) == [[0]])
    }

    @Test func `no appearance has no origin`() {
        #expect(Origins(of: []).roots.isEmpty)
    }
}

/// What a credit line, shared words and names in passing settle.
struct ChainResolverTests {
    private static let credited = ArticleLineage(links: [
        2: [ArticleLink(article: 1, ground: .credited, containment: Score(thousandths: 300))]
    ])

    private func fact(_ article: Int, _ outlet: String, _ hops: [String]) -> AppearanceFacts {
        OriginsTests.fact(article, outlet, hops)
    }

    @Test func `who credits an agency at the end hangs under the agency`() {
        let origins = Origins(
            of: [
                fact(1, "Tidewire", ["andrey volkov", "np"]),
                fact(2, "Radio Lindal", ["Andrei Volkov", "northern news agencies"]),
                fact(3, "Harbour Sun", ["Andrey Volkov", "NP"]),
            ], lineage: Self.credited)
        #expect(
            origins.chains == [
                ["Andrey Volkov", "NP"], ["Andrey Volkov", "NP", "Tidewire"], ["Andrey Volkov", "NP"],
            ])
        #expect(origins.relations == [.cites("NP"), .rewrites("Tidewire"), .cites("NP")])
        #expect(origins.roots.map(\.source) == ["Andrey Volkov"])
        #expect(origins.roots[0].reason.contains("Radio Lindal credits Tidewire"))
    }

    @Test func `an agency that the article names against its credit line stays`() {
        let origins = Origins(
            of: [
                fact(1, "Tidewire", ["Andrey Volkov", "NP"]),
                fact(2, "Radio Lindal", ["Andrey Volkov", "Vellinform"]),
            ], lineage: Self.credited)
        #expect(origins.chains[1] == ["Andrey Volkov", "Vellinform"])
    }

    @Test func `a statement of another speaker is not given to the article that is credited`() {
        let origins = Origins(
            of: [fact(1, "Tidewire", ["Andrey Volkov"]), fact(2, "Radio Lindal", ["Ilse Brandt"])],
            lineage: Self.credited)
        #expect(origins.chains == [["Andrey Volkov"], ["Ilse Brandt"]])
        #expect(origins.roots.count == 2)
    }

    @Test func `an outlet that is named brings its own way along`() {
        let origins = Origins(of: [
            fact(1, "Tidewire", ["Andrey Volkov", "NP"]), fact(2, "Evening Bell", ["Volkov", "Tidewire"]),
            OriginsTests.fact(3, "Harbour Sun", ["Evening Bell"], .institution),
        ])
        #expect(origins.chains[1] == ["Andrey Volkov", "NP", "Tidewire"])
        #expect(origins.chains[2] == ["Andrey Volkov", "NP", "Tidewire", "Evening Bell"])
        #expect(origins.relations[2] == .cites("Evening Bell"))
        #expect(origins.roots.map(\.appearances) == [[0, 1, 2]])
    }

    @Test func `an outlet named for one statement carries another of the same source where the words agree`()
    {
        var later = fact(2, "Evening Bell", ["Volkov"])
        let lineage = ArticleLineage(links: [
            2: [ArticleLink(article: 1, ground: .cited, containment: Score(thousandths: 100))]
        ])
        let wire = fact(1, "Tidewire", ["Andrey Volkov"])
        #expect(Origins(of: [wire, later], lineage: lineage).chains[1] == ["Andrey Volkov"])
        later.otherWays = [CitedWay(origin: "Andrey Volkov", carrier: "Tidewire", isAnonymous: false)]
        #expect(Origins(of: [wire, later], lineage: lineage).chains[1] == ["Andrey Volkov", "Tidewire"])
        let (agency, named) = (fact(1, "Tidewire", ["Andrey Volkov", "NP"]), ["Volkov", "NP"])
        later.hops = named
        #expect(Origins(of: [agency, later], lineage: lineage).chains[1] == ["Andrey Volkov", "NP"])
    }

    @Test func `a credited agency without an article of its own ends the way`() {
        let lineage = ArticleLineage(links: [:], credits: [1: ["Seawire"], 2: ["Seawire", "Vellinform"]])
        let origins = Origins(
            of: [
                OriginsTests.fact(1, "Radio Lindal", [], .unattributed),
                OriginsTests.fact(2, "Evening Bell", [], .unattributed),
            ], lineage: lineage)
        #expect(origins.chains == [["Seawire"], []])
        #expect(origins.relations == [.cites("Seawire"), .own])
    }

    @Test func `outlets that name each other are a circle and no origin of each other`() {
        let origins = Origins(of: [
            OriginsTests.fact(1, "Tidewire", ["Evening Bell"], .institution),
            OriginsTests.fact(2, "Evening Bell", ["Tidewire"], .institution),
            OriginsTests.fact(3, "Harbour Sun", ["Tidewire"], .institution),
        ])
        #expect(origins.circles == [[0, 1]])
        #expect(origins.chains.allSatisfy { $0.count < 4 })
    }

    @Test func `the fuller way that an article tells elsewhere holds for the whole article`() {
        let origins = Origins(of: [
            fact(1, "Tidewire", ["Andrey Volkov"]), fact(1, "Tidewire", ["Andrey Volkov", "NP"]),
        ])
        #expect(origins.chains == [["Andrey Volkov", "NP"], ["Andrey Volkov", "NP"]])
    }

    @Test func `a post needs nobody to carry it`() {
        var posted = fact(1, "Tidewire", ["Andrey Volkov"])
        posted.isPublic = true
        let origins = Origins(
            of: [posted, fact(2, "Radio Lindal", ["Andrey Volkov"])], lineage: Self.credited)
        #expect(origins.chains == [["Andrey Volkov"], ["Andrey Volkov"]])
    }

    @Test func `what is reportedly so at the top has its source further down`() {
        let origins = Origins(of: [
            OriginsTests.fact(1, "Tidewire", [], .unattributed),
            fact(1, "Tidewire", ["Andrey Volkov", "NP"]),
        ])
        #expect(origins.chains == [["Andrey Volkov", "NP"], ["Andrey Volkov", "NP"]])
    }
}
