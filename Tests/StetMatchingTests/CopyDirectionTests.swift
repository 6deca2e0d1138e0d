import StetMatching
import StetModel
import StetText
import Testing

struct CopyDirectionTests {
    private let shared = "the pilots said the new berth was too narrow for any ship in a winter storm"

    private func party(
        _ text: String, outlet: String? = nil, on day: String? = nil, region: (String, String)? = nil,
        through: [String] = []
    ) throws -> CopyParty {
        var made = try ReadingBuilder(text)
        if !through.isEmpty { made = try made.saying(shared, by: "Ilse Brandt", through: through) }
        if let (label, words) = region {
            made.reading.regions.append(
                Region(span: try made.text.onlyPlace(of: words), kind: .apparatus, label: label))
        }
        return CopyParty(made.story(1), outlet: outlet, published: day.flatMap { PublishedTime($0) })
    }

    private func direction(_ one: CopyParty, _ two: CopyParty) -> CopyDirection? {
        CopiedPassages.between(one, two).first?.direction
    }

    @Test func `a credit line tells who copied, whatever the times say, either way round`() throws {
        let wire = try party("Today \(shared).", outlet: "Tidewire", on: "2031-03-05")
        let paper = try party(
            "Here \(shared).\nWith reporting by Tidewire", outlet: "Harbour Post", on: "2031-03-04",
            region: ("credit", "With reporting by Tidewire"))
        #expect(direction(wire, paper)?.way == .secondFromFirst)
        #expect(direction(paper, wire)?.way == .firstFromSecond)
        #expect(direction(wire, paper)?.reason.contains("Tidewire") == true)
    }

    @Test func `a cue near the words tells who copied`() throws {
        let wire = try party("Today \(shared).", outlet: "Tidewire")
        let paper = try party("\(shared), Tidewire reported.", outlet: "Harbour Post", through: ["Tidewire"])
        #expect(direction(wire, paper)?.way == .secondFromFirst)
    }

    @Test func `a dateline is the name of an article that no table names`() throws {
        let wire = try party("OSTERMOLE (Tidewire): \(shared).", region: ("dateline", "OSTERMOLE (Tidewire)"))
        let paper = try party("\(shared), Tidewire reported.", through: ["Tidewire"])
        #expect(direction(wire, paper)?.way == .secondFromFirst)
    }

    @Test func `two that name the same third have it from there`() throws {
        let one = try party(
            "\(shared), Seawire wrote.", outlet: "Post", on: "2031-03-04", through: ["Seawire"])
        let two = try party(
            "\(shared), says Seawire.", outlet: "Radio", on: "2031-03-05", through: ["Seawire"])
        #expect(direction(one, two)?.way == .common)
        #expect(direction(one, two)?.reason.contains("Seawire") == true)
    }

    @Test func `times tell where no credit does, as far as they are precise`() throws {
        let early = try party("Today \(shared).", outlet: "Post", on: "2031-03-04")
        let late = try party("And \(shared).", outlet: "Radio", on: "2031-03-05")
        let vague = try party("And \(shared).", outlet: "Radio", on: "2031-03")
        #expect(direction(early, late)?.way == .secondFromFirst)
        #expect(direction(late, early)?.way == .firstFromSecond)
        #expect(direction(early, vague) == .unknown)
    }

    @Test func `two that name each other leave it to the times`() throws {
        let one = try party("\(shared), Radio said.", outlet: "Post", on: "2031-03-04", through: ["Radio"])
        let two = try party("\(shared), Post said.", outlet: "Radio", on: "2031-03-05", through: ["Post"])
        #expect(direction(one, two)?.way == .secondFromFirst)
    }

    @Test func `what two have from a third goes from neither to the other, whichever came first`() throws {
        let wire = try party("Today \(shared).", outlet: "Tidewire", on: "2031-03-01")
        let paper = try party("Here \(shared).", outlet: "Harbour Post", on: "2031-03-03")
        let radio = try party("And \(shared).", outlet: "Radio", on: "2031-03-05")
        let copies = TextComparison.matches(among: [wire, paper, radio]).filter { $0.kind == .copied }
        #expect(copies.map(\.direction?.way) == [.secondFromFirst, .secondFromFirst, .common])
        #expect(copies.last?.direction?.reason.contains("Tidewire") == true)
    }
}
