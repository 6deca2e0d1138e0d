import StetModel
import StetReading
import Testing

struct CheckWorthinessTests {
    @Test(arguments: [
        ("Rents in Vell rose by 12 percent last year.", Sentence.Kind.fact),
        ("Will rents in Vell rise again?", .question),
        ("The council will build a bridge tomorrow.", .prediction),
        ("This is a terrible and shameful plan.", .opinion),
        ("The mayor could win the race if the rain stays away.", .prediction),
        ("What a day it was for all of us!", .opinion),
        ("Thank you all for coming here tonight.", .other),
        ("We should build the bridge at once.", .opinion),
        ("The council voted to close the port.", .fact),
        ("“Is the bridge safe?”", .question),
        ("More than half of all voters oppose the plan.", .fact),
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

    @Test(arguments: [
        ("The war caused the price of grain to double.", "It remains unclear whether the bridge is safe."),
        ("“We created 2,000 jobs,” Ruiz said.", "“We care about jobs,” Ruiz said."),
        ("Vell has the highest taxes in the country.", "Vell could have taxes on some kinds of goods."),
        ("The port lost its licence in May.", "The port should never lose its licence."),
        ("I voted against the bridge.", "I hope we can agree on the bridge."),
        ("We cut the debt by a third.", "We will cut the debt by a third."),
        ("Unemployment in Vell is falling.", "Something in Vell is changing for everybody."),
        ("The mayor won the toss.", "Thank you, and welcome to the toss."),
        ("Number two on the list was a bridge.", "Number two, build the bridge."),
        ("He was born in Vell in 1960.", "He is a strong and courageous leader."),
        ("They were warned by the council.", "You were warned, and you know it."),
        ("The ministry bought two ferries.", "Imagine what two ferries would mean."),
        ("There are 14 hospitals in the county.", "There are hospitals in the county."),
    ])
    func `what can be looked up outranks what cannot`(more: String, less: String) throws {
        let (more, less) = (try ReadCase(more).reading, try ReadCase(less).reading)
        #expect(more.sentences[0].checkable > less.sentences[0].checkable)
    }
}
