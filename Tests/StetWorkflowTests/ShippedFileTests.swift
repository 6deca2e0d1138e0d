import StetModel
import StetTestSupport
import StetWorkflow
import Testing

struct ShippedFileTests {
    @Test func `every shipped workflow passes the check and rates on a shipped scale`() throws {
        let scales = try Self.shipped(in: "workflows/scales").reduce(into: [String: [String]]()) {
            scales, file in
            let scale = try Scale(yaml: file.text, file: file.path)
            scales[scale.name] = scale.all.map(\.name)
        }
        let workflows = try Self.shipped(in: "workflows").filter {
            $0.path.split(separator: "/").count == 2
        }
        #expect(
            workflows.map(\.path) == [
                "workflows/correction.yaml", "workflows/cross-check.yaml", "workflows/four-eyes.yaml",
                "workflows/magazine-fact.yaml", "workflows/magazine.yaml", "workflows/panel-vote.yaml",
                "workflows/single-review.yaml", "workflows/triage.yaml",
            ])
        for file in workflows {
            let faults = Workflow.faults(inYAML: file.text, file: file.path, scales: scales)
            #expect(faults.isEmpty, "\(faults.map(\.description))")
        }
    }

    @Test func `every shipped file is named after what it declares`() throws {
        for file in try Self.shipped(in: "workflows").filter({
            $0.path.split(separator: "/").count == 2
        }) {
            let workflow = try Workflow(yaml: file.text, file: file.path)
            #expect(file.path == "workflows/\(workflow.name).yaml")
        }
        for file in try Self.shipped(in: "workflows/scales") {
            let scale = try Scale(yaml: file.text, file: file.path)
            #expect(file.path == "workflows/scales/\(scale.name).yaml")
        }
    }

    @Test func `four-eyes has the states, categories and actions of its description`() throws {
        let workflow = try shippedWorkflow("four-eyes")
        #expect(
            workflow.states.map { "\($0.name) \($0.category.rawValue)" } == [
                "queued new", "checking active", "second-check review", "revision active", "approved done",
                "dropped dropped",
            ])
        #expect(
            workflow.actions.map(\.name) == [
                "take", "submit", "take-second", "approve", "return", "differ", "resubmit", "arbitrate",
                "reopen", "drop",
            ])
        #expect(workflow.label?.text(in: "de-CH") == "Vier Augen")
    }

    @Test(arguments: [
        ("check-5", 5, 3), ("truth-o-meter-6", 6, 0), ("aletheia-9", 7, 2), ("cofacts-4", 2, 2),
        ("fever-3", 2, 1), ("boolean", 2, 0),
    ])
    func `the shipped scales have their values`(name: String, ordered: Int, outside: Int) throws {
        let path = "workflows/scales/\(name).yaml"
        let scale = try Scale(yaml: try Repository.text(path), file: path)
        #expect([scale.values.count, scale.outside.count] == [ordered, outside])
    }

    /// The files of a folder of the project.
    static func shipped(in folder: String) throws -> [(path: String, text: String)] {
        try Repository.files(below: folder, ending: ".yaml").map { ($0, try Repository.text($0)) }
    }
}
