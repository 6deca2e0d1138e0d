import Foundation
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// The documents show what the program does: their `console` blocks are run and compared.
///
/// `STET_UPDATE_GOLDEN=1` writes into the documents what is printed now. A command that names a
/// suggestion by a number which the reading has moved has to be mended by hand.
struct DocumentTests {
    @Test(arguments: ["docs/tour.md", "README.md"])
    func `a document shows what its commands print`(document: String) throws {
        let transcript = try Transcript(document: document)
        try #require(!transcript.steps.isEmpty)
        let journey = try Journey()
        let outputs = try journey.outputs(of: transcript.steps.map(\.command))
            .map(DocumentedOutput(database: nil).shown)
        try journey.remove()
        if ProcessInfo.processInfo.environment["STET_UPDATE_GOLDEN"] == "1" {
            let text = transcript.document(showing: outputs)
            try text.write(to: Repository.root.appending(path: document), atomically: true, encoding: .utf8)
        } else {
            let difference = transcript.difference(from: outputs)
            #expect(difference == nil, "\(document), \(difference ?? "")")
        }
    }

    @Test(.enabled(if: TestBackend.server != nil))
    func `the tour prints the same on PostgreSQL`() throws {
        let place = try TestPlace(backend: .postgresql)
        guard case .postgresql(let url) = place.address else { return }
        let transcript = try Transcript(document: "docs/tour.md")
        let journey = try Journey(database: url)
        let outputs = try journey.outputs(of: transcript.steps.map(\.command))
            .map(DocumentedOutput(database: url).shown)
        try journey.remove()
        let difference = transcript.difference(from: outputs)
        #expect(difference == nil, "docs/tour.md, \(difference ?? "")")
    }
}
