import StetModel
import StetReading
import StetText
import Testing

struct HopFinderTests {
    @Test(arguments: [
        ("Ana Ruiz is mayor. The agency Interfax cited Ruiz as saying that rents fell.", "Ana Ruiz>Interfax"),
        ("“Rents fell,” Ana Ruiz said, Reuters reported.", "Ana Ruiz>Reuters"),
        ("“Rents fell again,” Ana Ruiz said, according to Reuters.", "Ana Ruiz>Reuters"),
        ("Ana Ruiz told Reuters that rents fell.", "Ana Ruiz>Reuters"),
        ("Ana Ruiz told Seawire that rents fell.", "Ana Ruiz>Seawire"),
        ("The Tarn news agency Seawire quoted Ana Ruiz as saying that rents fell.", "Ana Ruiz>Seawire"),
        ("Ana Ruiz told Tarn’s Seawire agency that rents fell.", "Ana Ruiz>Seawire"),
        (
            "Ana Ruiz, the mayor, was cited in Vell’s TASS agency on Monday as saying that rents fell.",
            "Ana Ruiz>TASS"
        ),
        ("Rents fell, Ana Ruiz was quoted as saying by Reuters.", "Ana Ruiz>Reuters"),
        ("Rents fell, Ana Ruiz was quoted by Reuters as saying.", "Ana Ruiz>Reuters"),
        ("Rents fell, Reuters cited Ana Ruiz as saying.", "Ana Ruiz>Reuters"),
        ("Ana Ruiz was cited by Reuters as saying that rents fell.", "Ana Ruiz>Reuters"),
        ("Reuters reported that Ana Ruiz said rents fell.", "Ana Ruiz>Reuters"),
        ("According to Reuters, Ana Ruiz said rents fell.", "Ana Ruiz>Reuters"),
        ("“Rents fell,” Ana Ruiz told Reuters.", "Ana Ruiz>Reuters"),
        ("“Rents fell,” Reuters quoted Ana Ruiz as saying.", "Ana Ruiz>Reuters"),
        ("“Rents fell,” Ana Ruiz was quoted as saying by the Seawire agency.", "Ana Ruiz>Seawire"),
        ("In an interview with Reuters, Ana Ruiz said that rents fell.", "Ana Ruiz>Reuters"),
        ("Ana Ruiz said in an interview with Reuters that rents fell.", "Ana Ruiz>Reuters"),
        ("Ana Ruiz told Reuters on Monday, “Rents fell again.”", "Ana Ruiz>Reuters"),
        ("Reuters, citing Ana Ruiz, reported that rents fell.", "Ana Ruiz>Reuters"),
        ("Ana Ruiz said on CNN that rents fell, but noted that it was late.", "Ana Ruiz>CNN"),
        ("Speaking on CNN, Ana Ruiz said rents fell.", "Ana Ruiz>CNN"),
        ("In comments carried by TASS, Ana Ruiz said rents fell.", "Ana Ruiz>TASS"),
        ("Rents fell, said Ana Ruiz, as quoted by Interfax.", "Ana Ruiz>Interfax"),
        ("Seawire, a Tarn news agency, cited Ana Ruiz as saying that rents fell.", "Ana Ruiz>Seawire"),
        (
            "Rents fell, the agency Reuters reported on Monday, citing Ana Ruiz, the mayor.",
            "Ana Ruiz>Reuters"
        ),
        ("Ana Ruiz told the broadcaster Vellcast on Monday that rents fell.", "Ana Ruiz>Vellcast"),
        ("In an interview with Vellcast on Monday, Ana Ruiz said rents fell.", "Ana Ruiz>Vellcast"),
        ("Rents fell, acting director Ana Ruiz told Reuters.", "Ana Ruiz>Reuters"),
        ("“Rents fell,” Ana Ruiz told Tarn Chronicle.", "Ana Ruiz>Tarn Chronicle"),
        ("“Rents fell,” Ana Ruiz told El Eco del Tarn.", "Ana Ruiz>El Eco del Tarn"),
        (
            "According to Tarn Chronicle, rents fell. “They fell again,” an unnamed clerk told the paper.",
            "an unnamed clerk>Tarn Chronicle"
        ),
        (
            "A former engineer told the daily Vellbote that rents fell. “They fell,” said the engineer.",
            "the engineer>Vellbote"
        ),
        ("The price: According to Reuters, which cited two officials, rents fell.", "two officials>Reuters"),
        ("According to a draft of the law seen by Reuters, rents fell.", "a draft of the law>Reuters"),
    ])
    func `the chain runs from the origin to the agency`(text: String, chain: String) throws {
        let chains = try ReadCase(text).reading.attributions.map { $0.hops.joined(separator: ">") }
        #expect(chains.contains(chain))
    }

    @Test(arguments: [
        ("Mayor Ana Ruiz said rents fell again in May.\n\nWith reporting by Reuters", "Ana Ruiz>Reuters"),
        ("Mayor Ana Ruiz said rents fell again in May.\n\nWith reporting by Reuters and TASS", "Ana Ruiz"),
        ("Mayor Ana Ruiz said rents fell in May.\n\nWith reporting by Veltam and Vell Gazette", "Ana Ruiz"),
        ("Mayor Ana Ruiz said rents fell again in May.\n\nPhoto by Reuters", "Ana Ruiz"),
        ("Mayor Ana Ruiz told Reuters rents fell in May.\n\nWith reporting by Reuters", "Ana Ruiz>Reuters"),
        ("VELLBURG (Reuters) - Mayor Ana Ruiz said rents fell again in May.", "Ana Ruiz>Reuters"),
        ("Mayor Ana Ruiz said rents fell again in May.\n\nSource: Reuters", "Ana Ruiz>Reuters"),
        ("Mayor Ana Ruiz said rents fell again in May.\n\n(Reuters)", "Ana Ruiz>Reuters"),
        ("By Jo Vell, Reuters\n\nMayor Ana Ruiz said rents fell again in May.", "Ana Ruiz>Reuters"),
        ("Mayor Ana Ruiz said rents fell in May.\n\nReuters contributed to this report.", "Ana Ruiz>Reuters"),
        ("Mayor Ana Ruiz said rents fell again in May.\n\nImage source: Reuters", "Ana Ruiz"),
        ("VELLBURG - Mayor Ana Ruiz said rents fell again in May.", "Ana Ruiz"),
    ])
    func `a credit line for the words is the last hop where it names one agency`(
        text: String, chain: String
    ) throws {
        let chains = try ReadCase(text, outlet: "Vell Post").reading.attributions.map {
            $0.hops.joined(separator: ">")
        }
        #expect(chains == [chain])
    }

    @Test func `the article's own outlet is never listed`() throws {
        let reading = try ReadCase("Ana Ruiz told Reuters that rents fell.", outlet: "REUTERS").reading
        #expect(reading.attributions.map(\.hops) == [["Ana Ruiz"]])
    }

    @Test func `a second report of one subject came the way of the first`() throws {
        let reading = try ReadCase("Ana Ruiz said on CNN that rents fell, but noted that it was late.")
            .reading
        #expect(reading.attributions.map(\.hops) == [["Ana Ruiz", "CNN"], ["Ana Ruiz", "CNN"]])
    }

    @Test func `the one way that an article names for a person holds for the rest`() throws {
        let text = "Ana Ruiz was cited by TASS as saying that rents fell. Ruiz said it was late."
        #expect(try ReadCase(text).reading.attributions.map(\.hops).allSatisfy { $0.last == "TASS" })
        let nested = "The council found Ana Ruiz said it twice. Ruiz said it was late."
        #expect(try ReadCase(nested).reading.attributions.last?.hops == ["Ana Ruiz"])
        let told = "Ana Ruiz was cited by TASS as saying that rents fell. Ruiz told reporters it was late."
        #expect(try ReadCase(told).reading.attributions.last?.hops == ["Ana Ruiz"])
        let earlier = "Ana Ruiz was cited by TASS as saying that rents fell. Last week Ruiz said it was late."
        #expect(try ReadCase(earlier).reading.attributions.last?.hops == ["Ana Ruiz"])
    }

    @Test func `the agency in the dateline is the outlet where no other is known`() throws {
        let text = "VELLBURG (Reuters) - Mayor Ana Ruiz told Reuters rents fell again in May."
        #expect(try ReadCase(text).reading.attributions.map(\.hops) == [["Ana Ruiz"]])
        #expect(try ReadCase(text, outlet: "Reuters").reading.attributions.map(\.hops) == [["Ana Ruiz"]])
    }

    @Test(arguments: [
        (
            "Rents fell in May.\n\nWith reporting by Reuters, TASS, and Interfax",
            ["Reuters", "TASS", "Interfax"]
        ),
        ("VELLBURG (Reuters) - Rents fell.\n\nReuters contributed to this report.", ["Reuters"]),
        ("Rents fell in May.\n\nPhoto by Reuters", []),
    ])
    func `all that an article credits are told`(text: String, names: [String]) throws {
        #expect(ArticleReader().credited(in: try ExactText(text)) == names)
    }

    @Test func `a report inside a report names its parent, which stands before it`() throws {
        let reading = try ReadCase("The agency Interfax cited Ana Ruiz as saying that rents fell.").reading
        #expect(reading.attributions.map(\.parent) == [nil, 0])
    }

    @Test func `who rejects a report did not hand it on`() throws {
        let text = "Ana Ruiz rejected a Reuters report that rents fell."
        #expect(!(try ReadCase(text).reading.attributions.contains { $0.hops == ["Reuters", "Ana Ruiz"] }))
    }

    @Test func `the newspaper that writes is no hop`() throws {
        let text = "“Rents fell,” Ana Ruiz told this newspaper."
        #expect(try ReadCase(text).reading.attributions.map(\.hops) == [["Ana Ruiz"]])
    }
}
