import Foundation
import StetModel
import StetTestSupport
import Testing

struct SuggesterExampleTests {
    private static let hasPython = ["/usr/bin", "/usr/local/bin", "/bin"].contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/python3")
    }

    @Test(.enabled(if: Self.hasPython)) func `the suggester in the documents works as they say`() throws {
        let journey = try Journey()
        let answer = try journey.run(
            """
            printf '“We won,” said Ann Teal on Friday.' |
                stet analyze --suggester "python3 '$ROOT/docs/suggester.py'"
            """, with: ["ROOT": Repository.root.path])
        try journey.remove()
        #expect(answer.status == 0)
        let found = try JSON.parse(answer.text)["suggestions"]?[0]
        #expect(found?["suggester"] == ["name": "said-somebody", "version": 1])
        #expect(found?["attributions"]?[0]?["source"]?["name"] == "Ann Teal")
        #expect(found?["attributions"]?[0]?["content"]?["spans"]?[0]?["text"] == "We won")
    }
}
