import StetTestSupport
import StetWorkflow
import Testing

struct ScaleMappingTests {
    private static let scales = ["rough": ["yes", "no"], "fine": ["yes", "perhaps", "no"]]

    private func faults(_ yaml: String) -> [String] {
        do throws(WorkflowFileError) {
            _ = try ScaleMapping(yaml: yaml, file: "m.yaml", scales: Self.scales)
            return []
        } catch {
            return error.faults.map { "\($0.line):\($0.column) \($0.message)" }
        }
    }

    private func mapping(lossy: Bool, _ rest: String) -> String {
        "mapping: fine-to-rough\nversion: 1\nfrom: fine\nto: rough\nlossy: \(lossy)\n\(rest)"
    }

    @Test func `every shipped mapping is named after its scales and says rightly what is lost`() throws {
        let scales = try ShippedFileTests.shipped(in: "workflows/scales").reduce(into: [String: [String]]()) {
            scales, file in
            let scale = try Scale(yaml: file.text, file: file.path)
            scales[scale.name] = scale.all.map(\.name)
        }
        let mappings = try ShippedFileTests.shipped(in: "workflows/mappings").map { file in
            let mapping = try ScaleMapping(yaml: file.text, file: file.path, scales: scales)
            #expect(file.path == "workflows/mappings/\(mapping.name).yaml")
            #expect(mapping.name == "\(mapping.from)-to-\(mapping.to)")
            return mapping
        }
        #expect(
            mappings.filter { !$0.isLossy }.map(\.name) == [
                "boolean-to-check-5", "cofacts-4-to-check-5", "fever-3-to-check-5",
            ])
    }

    @Test func `a verdict without a place must be said to have none`() {
        #expect(
            faults(mapping(lossy: true, "values: { yes: yes, no: no }\n"))
                == ["6:9 ‘perhaps’ must stand either in ‘values’ or in ‘unmapped’."])
        #expect(
            faults(mapping(lossy: true, "values: { yes: yes, no: no }\nunmapped: [perhaps]\n")).isEmpty)
    }

    @Test(arguments: [
        "values: { yes: yes, perhaps: no, no: no }\n", "values: { yes: yes, no: no }\nunmapped: [perhaps]\n",
    ])
    func `a mapping cannot claim that nothing is lost`(rest: String) {
        #expect(
            faults(mapping(lossy: false, rest))
                == ["5:8 Something is lost: two verdicts become one, or one has no place."])
    }

    @Test func `a verdict that a scale has not is told with its place`() {
        #expect(
            faults(mapping(lossy: true, "values: { yes: yes, perhaps: maybe, no: no }\n"))
                == ["6:30 There is no verdict ‘maybe’."])
    }
}
