import Foundation
import StetTestSupport

/// What people found in the samples: as much of `docs/samples/key.json` as the reading is held against.
struct SampleKey: Decodable {
    /// A stretch of a text, in code points.
    struct Span: Decodable {
        /// Where it begins and ends, the end excluded.
        let start, end: Int
        /// Its words.
        let text: String
    }

    /// Several stretches that belong together, and the name they stand for.
    struct Pieces: Decodable {
        /// The stretches.
        let spans: [Span]
        /// The name, where one is known.
        let name: String?
    }

    /// Who said what.
    struct Attribution: Decodable {
        /// Who, if the text says.
        let source: Pieces?
        /// What.
        let content: Pieces
        /// The one it is nested in.
        let parent: Int?
        /// From the origin to the article.
        let hops: [String]
    }

    /// A stretch that is not the story.
    struct Region: Decodable {
        /// Where it begins and ends, the end excluded.
        let start, end: Int
        /// Residue or apparatus.
        let kind: String
    }

    /// One of the samples.
    struct Article: Decodable {
        /// Its file.
        let file: String
        /// Its outlet.
        let outlet: String
        /// What stands in it beside the story.
        let regions: [Region]
        /// Who says what in it.
        let attributions: [Attribution]
    }

    /// The samples.
    let articles: [Article]

    /// Reads the key of the repository.
    static func read() throws -> SampleKey {
        try JSONDecoder().decode(SampleKey.self, from: Data(Repository.text("docs/samples/key.json").utf8))
    }
}
