import StetModel
import StetText

/// An article made ready for the search for copies: its words weighed, and where which of them stand.
///
/// A word of grammar weighs little, a rare one most. What an article says again and again is what it
/// is about; articles about the same thing share such words anyway, and they weigh less.
struct CopyText: Sendable {
    /// The article with who published it and when.
    let party: CopyParty
    /// Whom it names as the one it has words from.
    let credits: CopyCredits
    /// Its words, numbers put together.
    let words: [CopyWord]
    /// The places in `words` of those that say something.
    let telling: [Int32]
    /// The number of the sentence that each word stands in; -1 outside of any.
    let sentences: [Int32]
    /// The table of seeds: pairs of neighbouring telling words in whichever order.
    let seeds: SeedTable

    /// How often a word stands in an article that is about it.
    private static let topicCount = 4
    private static let topicWeight: UInt8 = 4

    /// An article made ready.
    init(_ party: CopyParty) {
        let story = party.text
        self.party = party
        credits = CopyCredits(party)
        var words = CopyText.weighed(story)
        CopyText.lowerTopics(&words)
        self.words = words
        let telling = words.indices.compactMap { words[$0].isTelling ? Int32($0) : nil }
        self.telling = telling
        seeds = SeedTable(words, telling)
        sentences = CopyText.sentences(story, words)
    }

    /// The article's text.
    var story: StoryText { party.text }

    /// How many words the article has, in quarters.
    var quarters: Int { words.reduce(0) { $0 + Int($1.quarters) } }

    private static func weighed(_ story: StoryText) -> [CopyWord] {
        let numbers = WrittenNumbers(story.words, in: story.text.bytes)
        var found: [CopyWord] = []
        found.reserveCapacity(story.words.count)
        let ranks = WordRanks(story)
        story.text.bytes.withUnsafeBufferPointer { bytes in
            var quotes = QuotedBytes()
            var at = 0
            while at < story.words.count {
                let number = numbers.starting(at)
                let last = number?.last ?? at
                var word =
                    number.map { CopyWord(number: $0.value, at, $0.last) }
                    ?? CopyWord(story.words[at], at, bytes, ranks)
                // Whoever tells the event names the same people and places.
                if word.weight > topicWeight, WordCapitals.tellName(story.words, at, bytes) {
                    word.weight = topicWeight
                }
                // What somebody said is shared by all who heard it.
                if quotes.holds(Int(story.words[at].start), in: bytes) { word.weight = (word.weight + 1) / 2 }
                found.append(word)
                at = last + 1
            }
        }
        for at in found.indices.dropLast() {
            let (one, two) = (story.words[Int(found[at].lastPlace)], story.words[Int(found[at + 1].place)])
            guard !one.isNumber, !two.isNumber else { continue }
            let both = WordHash.joined(one.hash, two.hash, letters: Int(two.letters))
            found[at].joined = WordHash.mixed(both)
        }
        return found
    }

    private static func sentences(_ story: StoryText, _ words: [CopyWord]) -> [Int32] {
        let spans = story.reading.sentences.map { sentence in
            let end = min(sentence.span.end, story.text.length)
            let start = min(sentence.span.start, end)
            return (story.text.byteOffset(of: start), story.text.byteOffset(of: end))
        }
        var at = 0
        return words.map { word in
            let place = Int(story.words[Int(word.place)].start)
            while at < spans.count, spans[at].1 <= place { at += 1 }
            return at < spans.count && spans[at].0 <= place ? Int32(at) : -1
        }
    }

    /// Takes weight from the words that stand in the article again and again.
    private static func lowerTopics(_ words: inout [CopyWord]) {
        var counts: [UInt64: Int32] = [:]
        for word in words where word.isTelling { counts[word.opening, default: 0] += 1 }
        for at in words.indices where words[at].isTelling && words[at].weight > topicWeight {
            if counts[words[at].opening, default: 0] >= topicCount { words[at].weight = topicWeight }
        }
    }
}
