import Foundation
import StetMatching
import StetModel
import StetTestSupport
import Testing

/// Invented posts and speech sentences against invented claims, several of them about one thing.
struct RankingQualityTests {
    private static func lines(_ name: String) throws -> [JSON] {
        try Repository.text("Tests/Fixtures/similar/\(name)").split(separator: "\n").map {
            try JSON.parse(String($0))
        }
    }

    private static func text(_ value: JSON?) -> String {
        value?.string ?? value?.array?.compactMap(\.string).joined(separator: "\n") ?? ""
    }

    private static func day(_ value: JSON?) -> Int32? {
        value?.string.flatMap { CivilDate($0) }.map { Int32($0.daysSinceEpoch) }
    }

    @Test func `nearly every post finds the claim it repeats in the first place`() throws {
        let claims = try SimilarClaims(
            Self.lines("claims.jsonl").map { line in
                SearchDocument(
                    number: line["id"]?.integer ?? 0, text: Self.text(line["text"]),
                    title: Self.text(line["title"]), background: Self.text(line["rationale"]),
                    speaker: Self.text(line["speaker"]), day: Self.day(line["date"]))
            })
        let posts = try Self.lines("posts.jsonl")
        let first = try posts.filter { post in
            let query = SearchQuery(
                Self.text(post["text"]), context: Self.text(post["context"]),
                speaker: Self.text(post["speaker"]), day: Self.day(post["date"]))
            return try claims.matches(for: query).first?.number == post["match"]?.integer
        }
        #expect(posts.count == 58)
        #expect(first.count >= 56)
    }
}
