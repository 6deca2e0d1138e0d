import StetMatching
import StetModel
import StetText
import Testing

struct StoryProfileTests {
    static let ferry = """
        Harbour pilots in Ostermole walked out on Tuesday over a plan to move the Kestrel ferry terminal. \
        The pilots' union said the new Kestrel berth was too narrow for winter storms. Mayor Ilse Brandt \
        called the walkout reckless and said talks with the pilots would go on.
        """
    static let ferryAgain = """
        OSTERMOLE - Mayor Ilse Brandt on Tuesday called a walkout by harbour pilots reckless. The pilots say \
        the berth planned for the Kestrel ferry is too narrow in winter storms; their union wants talks.
        """
    static let stranger = """
        Beekeepers across the Lindal valley are counting their losses after a fungus spread through hives \
        this spring. Researchers at the Lindal institute are testing a treatment made from birch tar.
        """

    private func profile(_ text: String) throws -> StoryProfile {
        StoryProfile(text: try ExactText(text), reading: Reading())
    }

    @Test func `two reports of one event are more alike than two strangers`() throws {
        let first = try profile(Self.ferry)
        let same = first.similarity(to: try profile(Self.ferryAgain))
        let other = first.similarity(to: try profile(Self.stranger))
        #expect(same > Score(thousandths: 380))
        #expect(other < Score(thousandths: 100))
    }

    @Test func `a flattened text has the profile of its original`() throws {
        let flattened = String(
            decoding: Self.ferry.utf8.map { byte -> UInt8 in
                let small = byte | 0x20
                return (0x61...0x7A).contains(small) ? small : 0x20
            }, as: UTF8.self)
        let (one, two) = (try profile(flattened), try profile(Self.ferry))
        #expect(one.keys == two.keys)
        #expect(one.similarity(to: two) == Score(thousandths: 1_000))
    }

    @Test func `likeness is the same from either side and whole with itself`() throws {
        let texts = [Self.ferry, Self.ferryAgain, Self.stranger, "x", "of the and"]
        let profiles = try texts.map { try profile($0) }
        for one in profiles {
            for two in profiles { #expect(one.similarity(to: two) == two.similarity(to: one)) }
        }
        #expect(profiles[0].similarity(to: profiles[0]) == Score(thousandths: 1_000))
    }

    @Test func `a word in two is the word in one`() throws {
        let first = try profile("The harbourmaster of Ostermole resigned. The harbourmaster is gone.")
        let second = try profile("The harbour master of Ostermole resigned. The harbour master is gone.")
        let third = try profile("The gatekeeper of Ostermole resigned. The gatekeeper is gone.")
        #expect(first.similarity(to: second) > first.similarity(to: third))
    }

    @Test func `residue is left out`() throws {
        let navigation = "Gardening Recipes Horoscopes Crosswords"
        let marked = try ReadingBuilder(navigation + "\n" + Self.ferry).residue(navigation)
        let profile = StoryProfile(text: marked.text, reading: marked.reading)
        #expect(try profile == self.profile("\n" + Self.ferry))
    }

    @Test(arguments: [0, 1, 40, 100_000])
    func `a profile stays within its bounds`(count: Int) throws {
        let words = (0..<count).map { "w\(String($0, radix: 26))xyzq" }.joined(separator: " ")
        let profile = try profile(words + " ")
        #expect(profile.keys.count <= StoryProfile.keyLimit)
        #expect(profile.signature.count <= StoryProfile.signatureLimit)
        #expect(profile.keys == profile.keys.sorted())
    }

    @Test func `a signature that cannot be read is like nothing`() throws {
        let profile = try profile(Self.ferry)
        for signature: [UInt8] in [[], [9], [1], [1, 0, 0, 0, 0], [1, 255, 255, 255, 255, 7]] {
            let broken = StoryProfile(keys: [], signature: signature)
            #expect(profile.similarity(to: broken) == Score(thousandths: 0))
        }
    }
}
