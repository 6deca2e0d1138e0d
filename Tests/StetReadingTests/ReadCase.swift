import StetModel
import StetReading
import StetTestSupport
import StetText

/// A marked text beside what the reader makes of it.
struct ReadCase {
    /// One attribution by its words, so that a failed test can be read.
    struct Words: Equatable {
        var source: [String]
        var cue: [String]
        var content: [String]
    }

    let marked: MarkedText
    let reading: Reading

    /// The case of this marked text.
    init(_ marked: String, outlet: String? = nil) throws {
        self.marked = try MarkedText(marked)
        reading = ArticleReader().read(self.marked.text, outlet: outlet)
    }

    /// What the marks `source`, `cue` and `content` say.
    var expected: Words {
        Words(source: words(marked["source"]), cue: words(marked["cue"]), content: words(marked["content"]))
    }

    /// The attribution that was read at the marked cue.
    var attribution: ReadAttribution? {
        reading.attributions.first { $0.cue == marked["cue"] }
            ?? reading.attributions.first { one in
                one.cue.contains { cue in marked["cue"].contains { $0.overlaps(cue) } }
            }
    }

    /// What was read at the marked cue.
    var found: Words? {
        attribution.map {
            Words(source: words($0.source?.spans ?? []), cue: words($0.cue), content: words($0.content))
        }
    }

    /// The words at these spans.
    func words(_ spans: [TextSpan]) -> [String] { spans.map { marked.text[$0] } }
}
