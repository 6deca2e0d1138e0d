import StetMatching
import StetModel
import StetText
import Testing

struct OriginsTests {
    static func fact(
        _ article: Int, _ outlet: String, _ hops: [String], _ sourcing: Sourcing = .onRecord,
        words: String? = nil, copiedFrom: Int? = nil, stance: AttributionStance = .asserts
    ) -> AppearanceFacts {
        AppearanceFacts(
            claim: 1, article: article, outlet: outlet, span: TextSpan(start: 10, end: 60), hops: hops,
            sourcing: sourcing, sourceSpan: TextSpan(start: 0, end: 8), sourceWords: words,
            stance: stance, copiedFrom: copiedFrom)
    }

    @Test func `four outlets that cite one speaker through one agency are one origin`() {
        let origins = Origins(of: [
            Self.fact(1, "Tidepress", ["Andrey Volkov", "NP"]),
            Self.fact(2, "Radio Lindal", ["Andrei Volkov", "NP"], copiedFrom: 1),
            Self.fact(3, "The Harbour Sun", ["Volkov", "NP news agency"]),
            Self.fact(4, "Evening Bell", ["NP"], .institution),
        ])
        #expect(origins.roots.map(\.source) == ["Andrey Volkov"])
        #expect(origins.roots.map(\.appearances) == [[0, 1, 2, 3]])
        #expect(origins.roots.allSatisfy { !$0.reason.isEmpty })
        let expected: [AppearanceRelation] = [
            .cites("NP"), .rewrites("Tidepress"), .cites("NP news agency"), .cites("NP"),
        ]
        #expect(origins.relations == expected)
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
