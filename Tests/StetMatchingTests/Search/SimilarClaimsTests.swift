import StetMatching
import Testing

struct SimilarClaimsTests {
    private static let texts = [
        "The harbour tax of Ostermole was doubled last year",
        "A tunnel under the bay of Krill floods every winter",
        "Hospitals in Ostermole turned away 1,200 patients in March",
        "The mayor of Krill sold the city's ferries to her brother",
        "Drinking sea water cures the winter flu",
        "Ostermole has more gulls than people",
        "Half of the teachers in Krill never studied",
    ]

    private let claims = SimilarClaims(
        texts.enumerated().map { SearchDocument(number: $0.offset + 1, text: $0.element) })

    @Test(arguments: [
        ("so they DOUBLED the #HarbourTax in Ostermole?? https://example.org/a", 1),
        ("that tunnel in Krill is flooding again, as every winter 🌊", 2),
        ("1200 patients turned away by a hospital!", 3),
        ("RT @krillnews: mayor sells our ferry to her brother", 4),
        ("my aunt says sea water is a cure for flu", 5), ("more gulls than people here in ostermole lol", 6),
        ("teachers who never study", 7),
    ])
    func `a short post finds the claim it repeats`(post: String, number: Int) {
        #expect(claims.matches(for: SearchQuery(post)).first?.number == number)
    }

    @Test func `a post about nothing that was checked finds nothing`() {
        #expect(claims.matches(for: SearchQuery("volcano on the moon")).isEmpty)
        #expect(claims.matches(for: SearchQuery("the and of")).isEmpty)
        #expect(SimilarClaims([]).matches(for: SearchQuery("harbour")).isEmpty)
    }

    @Test func `of two equal claims the one with the lower number stands first, however they came in`() {
        let forward = [3, 9].map { SearchDocument(number: $0, text: "The pier is made of glass") }
        let query = SearchQuery("a pier of glass")
        #expect(SimilarClaims(forward).matches(for: query).map(\.number) == [3, 9])
        #expect(
            SimilarClaims(forward.reversed()).matches(for: query)
                == SimilarClaims(forward).matches(for: query))
    }

    @Test func `the nearer day and the same speaker decide between claims that say the same`() {
        let claims = SimilarClaims([
            SearchDocument(number: 1, text: "The pier is made of glass", speaker: "Ada Quill", day: 10),
            SearchDocument(number: 2, text: "The pier is made of glass", speaker: "Ben Rook", day: 900),
        ])
        let late = SearchQuery("glass pier", day: 890)
        let said = SearchQuery("glass pier", speaker: "Rook")
        #expect(claims.matches(for: late).map(\.number) == [2, 1])
        #expect(claims.matches(for: said).map(\.number) == [2, 1])
    }

    @Test func `the sentences around and the rationale help where the sentence is short`() {
        let claims = SimilarClaims([
            SearchDocument(number: 1, text: "It was sold", background: "The old lighthouse went to a bank."),
            SearchDocument(number: 2, text: "It was sold", background: "The brewery belongs to a bank."),
        ])
        let query = SearchQuery("They sold it", context: "We all loved the brewery.")
        #expect(claims.matches(for: query).first?.number == 2)
    }
}
