import StetModel
import StetReading
import Testing

struct CheckWorthinessTests {
    @Test(arguments: [
        ("Rents in Vell rose by 12 percent last year.", Sentence.Kind.fact),
        ("Will rents in Vell rise again?", .question),
        ("The council will build a bridge tomorrow.", .prediction),
        ("This is a terrible and shameful plan.", .opinion),
    ])
    func `a sentence is named for what it does`(text: String, kind: Sentence.Kind) throws {
        #expect(try ReadCase(text).reading.sentences.map(\.kind) == [kind])
    }

    @Test func `a number and a past event outrank a feeling`() throws {
        let reading = try ReadCase(
            "The port of Vell lost 300 jobs in 2019. I think it was a shame for us all."
        ).reading
        #expect(reading.sentences[0].checkable > reading.sentences[1].checkable)
    }

    @Test func `the reason is said in words`() throws {
        let claims = try ReadCase("The port of Vell lost 300 jobs in 2019 because of the war.").reading.claims
        #expect(claims.map(\.reason) == ["a number, a cause, a past event and a name"])
    }
}
