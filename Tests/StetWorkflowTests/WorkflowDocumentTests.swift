import StetTestSupport
import StetWorkflow
import Testing

struct WorkflowDocumentTests {
    @Test func `every guard and every effect is documented`() throws {
        let text = try Repository.text("docs/workflows.md")
        let missing = (Guard.names + Effect.names).filter { !text.contains("\n| `\($0)` | ") }
        #expect(missing.isEmpty)
    }

    @Test func `the workflow that the document shows is sound`() throws {
        let text = try Repository.text("docs/workflows.md")
        let block = try #require(text.split(separator: "```yaml\n").dropFirst().first)
        let yaml = try #require(block.split(separator: "```").first)
        let faults = Workflow.faults(
            inYAML: String(yaml), file: "our-desk.yaml", scales: ["check-5": ["true"]])
        #expect(faults.isEmpty, "\(faults.map(\.description))")
    }

    @Test func `the documented scales are the shipped ones`() throws {
        let text = try Repository.text("docs/workflows.md")
        for path in try Repository.files(below: "workflows/scales", ending: ".yaml") {
            let scale = try Scale(yaml: try Repository.text(path), file: path)
            let values = scale.values.map(\.name).joined(separator: ", ")
            let outside = scale.outside.map(\.name).joined(separator: ", ")
            let row = "| `\(scale.name)` | \(values) | \(outside.isEmpty ? "" : outside + " ")|\n"
            #expect(text.contains(row), "\(row)")
        }
    }
}
