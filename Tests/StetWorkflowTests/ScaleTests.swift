import StetTestSupport
import StetWorkflow
import Testing

struct ScaleTests {
    @Test func `values stand in order, and those outside the order have no position`() throws {
        let scale = try check5()
        #expect(
            scale.all.map { "\($0.name) \(scale.position(of: $0.name).map(String.init) ?? "-")" } == [
                "true 0", "mostly-true 1", "half-true 2", "mostly-false 3", "false 4", "unverifiable -",
                "opinion -", "not-checkable -",
            ])
    }

    @Test func `a misspelt verdict is refused with the nearest one`() throws {
        let scale = try check5()
        let error = #expect(throws: UnknownVerdict.self) { try scale.verdict("mosty-true") }
        #expect(error?.nearest == "mostly-true")
        #expect(error?.errorDescription == "‘mosty-true’ is not a verdict of the scale check-5.")
        #expect(error?.recoverySuggestion == "Did you mean ‘mostly-true’?")
    }

    @Test func `a verdict like none on the scale is refused with the whole scale`() throws {
        let scale = try check5()
        let error = #expect(throws: UnknownVerdict.self) { try scale.verdict("seven") }
        #expect(
            error?.recoverySuggestion
                == "Use one of: true, mostly-true, half-true, mostly-false, false, unverifiable, opinion, "
                + "not-checkable.")
    }

    @Test func `a scale may name its values without labels`() throws {
        let scale = try Scale(yaml: "scale: coin\nversion: 2\nvalues: [heads, tails]\n", file: "coin.yaml")
        #expect(scale.values.map(\.name) == ["heads", "tails"])
        #expect(scale.version == 2)
    }

    @Test(arguments: [
        ("scale: coin\nversion: 1\nvalues: [heads, heads]\n", "3:17 ‘heads’ is on the scale twice."),
        ("scale: coin\nversion: 1\nvalues: [heads]\n", "3:9 A scale needs at least two values in order."),
        ("scale: coin\nversion: 1\nvalues: heads\n", "3:9 The values of a scale must be a list."),
        (
            "scale: coin\nversion: x\nvalues: [a, b]\n",
            "2:10 ‘version’ must be a whole number from 1 to 1000000."
        ),
        ("version: 1\nvalues: [a, b]\n", "1:1 A scale file needs the key ‘scale’."),
        (
            "scale: coin\nversion: 1\nvalues:\n  - name: heads\n    lable: x\n  - tails\n",
            "5:5 A value of a scale has no key ‘lable’."
        ),
        ("", "1:1 The file is empty."),
    ])
    func `a faulty scale is refused with its place`(yaml: String, fault: String) throws {
        let error = #expect(throws: WorkflowFileError.self) { try Scale(yaml: yaml, file: "coin.yaml") }
        #expect(error?.faults.map { "\($0.line):\($0.column) \($0.message)" } == [fault])
    }

    private func check5() throws -> Scale {
        try Scale(yaml: try Repository.text("workflows/scales/check-5.yaml"), file: "check-5.yaml")
    }
}
