import StetDesk
import StetReport
import StetTestSupport
import StetWorkflow
import Testing

struct StateDrawingTests {
    private func drawing() throws -> StateDrawing {
        try Workflow(yaml: try Repository.text("workflows/four-eyes.yaml"), file: "four-eyes.yaml").drawing()
    }

    @Test func `a workflow is drawn as the checked files show`() throws {
        let drawing = try drawing()
        #expect(try Golden.difference(of: drawing.mermaid, from: "drawings/four-eyes.mmd") == nil)
        #expect(try Golden.difference(of: drawing.dot, from: "drawings/four-eyes.dot") == nil)
        #expect(try Golden.difference(of: drawing.svg, from: "drawings/four-eyes.svg") == nil)
    }

    @Test func `hostile labels stay text`() {
        let drawing = StateDrawing(
            title: "<script>", initial: "a",
            states: [
                .init(name: "a", label: "\"; evil --> x\n[*]", category: "new"),
                .init(name: "b", label: "</svg><b>", category: "done"),
            ], ways: [.init(from: "a", to: "b", label: "\\\" <go>", isAutomatic: false)])
        #expect(!drawing.svg.contains("<script>") && !drawing.svg.contains("<b>"))
        #expect(drawing.mermaid.split(separator: "\n").count == 6)
        #expect(drawing.dot.contains(#"label="\\\" <go>""#))
    }

    @Test func `ways between the same two states are one line`() {
        let drawing = StateDrawing(
            title: "t", initial: "a",
            states: [
                .init(name: "a", label: "A", category: "new"), .init(name: "b", label: "B", category: "done"),
            ],
            ways: [
                .init(from: "a", to: "b", label: "go", isAutomatic: false),
                .init(from: "a", to: "b", label: "run", isAutomatic: false),
                .init(from: "a", to: "b", label: "go", isAutomatic: false),
                .init(from: "a", to: "c", label: "nowhere", isAutomatic: false),
            ])
        #expect(drawing.ways.map(\.label) == ["go, run"])
    }
}
