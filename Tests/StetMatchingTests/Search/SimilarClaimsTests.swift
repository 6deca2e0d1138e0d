import Testing

@testable import StetMatching

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

    private func found(_ claims: SimilarClaims, _ query: SearchQuery) throws -> [Int] {
        try claims.matches(for: query).map(\.number)
    }

    private func claims(_ texts: [String] = Self.texts) throws -> SimilarClaims {
        try SimilarClaims(texts.enumerated().map { SearchDocument(number: $0.offset + 1, text: $0.element) })
    }

    @Test(arguments: [
        ("so they DOUBLED the #HarbourTax in Ostermole?? https://example.org/a", 1),
        ("#harbourtax doubled", 1),
        ("that tunnel in Krill is flooding again, as every winter 🌊", 2),
        ("1200 patients turned away by a hospital!", 3),
        ("RT @krillnews: mayor sells our ferry to her brother", 4),
        ("my aunt says sea water is a cure for flu", 5), ("more gulls than people here in ostermole lol", 6),
        ("teachers who never study", 7), ("seawater against the flu", 5),
    ])
    func `a short post finds the claim it repeats`(post: String, number: Int) throws {
        #expect(try found(claims(), SearchQuery(post)).first == number)
    }

    @Test func `a post about nothing that was checked finds nothing`() throws {
        #expect(try found(claims(), SearchQuery("volcano on the moon")).isEmpty)
        #expect(try found(claims(), SearchQuery("the and of")).isEmpty)
        #expect(try found(claims([]), SearchQuery("harbour")).isEmpty)
    }

    @Test func `of two equal claims the one with the lower number stands first`() throws {
        let twice = try SimilarClaims(
            [3, 9].map { SearchDocument(number: $0, text: "The pier is made of glass") })
        #expect(try found(twice, SearchQuery("a pier of glass")) == [3, 9])
    }

    @Test func `the nearer day and the same speaker decide between claims that say the same`() throws {
        let claims = try SimilarClaims([
            SearchDocument(number: 1, text: "The pier is made of glass", speaker: "Ada Quill", day: 10),
            SearchDocument(number: 2, text: "The pier is made of glass", speaker: "Ben Rook", day: 900),
        ])
        #expect(try found(claims, SearchQuery("glass pier", day: 890)) == [2, 1])
        #expect(try found(claims, SearchQuery("glass pier", speaker: "Rook")) == [2, 1])
    }

    @Test func `of two claims as near in time the one from after the post stands first`() throws {
        let claims = try SimilarClaims([
            SearchDocument(number: 1, text: "The pier is made of glass", day: 120),
            SearchDocument(number: 2, text: "The pier is made of glass", day: 80),
        ])
        #expect(try found(claims, SearchQuery("glass pier", day: 100)) == [1, 2])
    }

    @Test func `the date under a post is its day and is not looked up`() throws {
        let claims = try SimilarClaims([
            SearchDocument(number: 1, text: "The pier of 2020 is made of glass", day: 0),
            SearchDocument(number: 2, text: "The pier is made of glass", day: 18_380),
        ])
        let post = "That pier is GLASS — Ada Quill (@adaquill) May 5, 2020"
        #expect(try found(claims, SearchQuery(post)) == [2, 1])
    }

    @Test func `a post that shows another one has that one's day, and its name is a speaker's`() throws {
        let claims = try SimilarClaims([
            SearchDocument(number: 1, text: "The pier is made of glass", speaker: "Ben Rook", day: 18_380),
            SearchDocument(number: 2, text: "The pier is made of glass", speaker: "Ada Quill", day: 18_380),
            SearchDocument(number: 3, text: "The pier is made of glass", speaker: "Ben Rook", day: 0),
        ])
        let post = "WOW: glass pier! — Ada Quill (@adaquill) 5 May 2020 pic.twitter.com/a1 so true"
        #expect(try found(claims, SearchQuery(post)) == [2, 1, 3])
    }

    @Test func `a misspelt name and a word that was cut off find the word they are near`() throws {
        let claims = try claims()
        #expect(try found(claims, SearchQuery("so much for Ostermolle and its patiens")).first == 3)
        #expect(try found(claims, SearchQuery("Hospitals in Ostermole turned away pati…")).first == 3)
    }

    @Test func `a word that stands for another finds it, after the word itself`() throws {
        let claims = try SimilarClaims([
            SearchDocument(number: 1, text: "A rifle was found on the freeway of Krill"),
            SearchDocument(number: 2, text: "A rifle was found on the highway of Krill"),
            SearchDocument(number: 3, text: "A cow was found in the bay of Krill"),
        ])
        #expect(try found(claims, SearchQuery("gun on the highway")) == [2, 1])
    }

    @Test func `the nearer a sentence stands the more it counts`() throws {
        let claims = try SimilarClaims([
            SearchDocument(number: 1, text: "The lighthouse was sold"),
            SearchDocument(number: 2, text: "The brewery was sold"),
        ])
        let far = "The lighthouse was dear to all of us in the town, and we often went out there at night."
        let near = "And then the brewery."
        #expect(try found(claims, SearchQuery("They sold it", before: far + near)).first == 2)
        #expect(try found(claims, SearchQuery("They sold it", after: near + far)).first == 2)
    }

    @Test func `the sentences around and the rationale help where the sentence is short`() throws {
        let claims = try SimilarClaims([
            SearchDocument(
                number: 1, text: "It was sold", background: "The old lighthouse went to a bank."),
            SearchDocument(number: 2, text: "It was sold", background: "The brewery belongs to a bank."),
        ])
        let query = SearchQuery("They sold it", context: "We all loved the brewery.")
        #expect(try found(claims, query).first == 2)
    }

    @Test func `a title counts like the claim, and scores fall with the places`() throws {
        let claims = try SimilarClaims([
            SearchDocument(number: 1, text: "It is as the post says", title: "A glass pier in Krill"),
            SearchDocument(number: 2, text: "The pier in Krill is old"),
        ])
        let hits = try claims.matches(for: SearchQuery("a glass pier in Krill?"))
        #expect(hits.map(\.number) == [1, 2])
        #expect(hits[0].score > hits[1].score)
    }
}
