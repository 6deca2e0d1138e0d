import StetWorkflow
import Testing

struct YAMLLimitsTests {
    @Test func `a bomb of aliases is refused at its first anchor`() {
        var yaml = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, last) in zip("bcdefghij", "abcdefghi") {
            yaml +=
                "\(name): &\(name) [" + repeatElement("*\(last)", count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(fault(yaml) == "1:4 Anchors and aliases (&name, *name) are not allowed in workflow files.")
        #expect(
            fault("a:\n  !!map &x {b: c}")
                == "2:9 Anchors and aliases (&name, *name) are not allowed in workflow files.")
        #expect(
            fault("{a: [&x b]}")
                == "1:6 Anchors and aliases (&name, *name) are not allowed in workflow files.")
        #expect(
            fault("? &x\n: y") == "1:3 Anchors and aliases (&name, *name) are not allowed in workflow files.")
    }

    @Test func `an ampersand in running text is no anchor`() throws {
        let text = WorkflowText.small(
            replacing: "version: 1", with: "version: 1\ndescription: R&D, Q & A, *so*")
        #expect(try Workflow(yaml: text, file: "x").description == "R&D, Q & A, *so*")
    }

    @Test(arguments: [
        String(repeating: "[", count: 30_000), "a: " + String(repeating: "{a: ", count: 10_000),
        String(repeating: "- ", count: 30_000) + "a", String(repeating: "? ", count: 30_000) + "a",
        "a: " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20),
        (0..<14).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ])
    func `deep nesting is refused`(yaml: String) {
        #expect(
            fault(yaml)?.hasSuffix("The values are nested more than 12 deep.") == true, "\(fault(yaml) ?? "")"
        )
    }

    @Test func `deep indentation is refused`() {
        #expect(
            fault("a:\n" + String(repeating: " ", count: 81) + "b: c")
                == "2:81 The line is indented by more than 80 blanks.")
    }

    @Test func `a file, a value and a number of values have their limits`() {
        #expect(
            fault(String(repeating: "x", count: 65_537))
                == "1:1 The file has 65537 bytes; the limit is 65536.")
        #expect(
            fault("workflow: \"" + String(repeating: "x", count: 5_000) + "\"")
                == "1:11 The value has 5000 bytes; the limit is 4000.")
        let many = "a: [" + repeatElement("x", count: 6_000).joined(separator: ",") + "]"
        #expect(fault(many)?.hasSuffix("The file has more than 5000 values.") == true)
    }

    @Test func `hostile files are answered quickly`() {
        let texts = [
            String(repeating: "a: 'b\n", count: 10_000), String(repeating: "&", count: 60_000),
            String(repeating: "[{", count: 30_000), String(repeating: "- - ", count: 15_000),
            String(repeating: "\"\\x41", count: 10_000), String(repeating: "a:\n", count: 20_000),
            String(repeating: "k: v\n", count: 13_000), String(repeating: "? a\n", count: 13_000),
            "a: |\n" + String(repeating: "  b\n", count: 16_000), String(repeating: "#", count: 65_000),
            String(repeating: "a,", count: 30_000), "[" + String(repeating: "a: b,", count: 13_000),
        ]
        let clock = ContinuousClock()
        let time = clock.measure {
            for text in texts { #expect(fault(text) != nil) }
        }
        #expect(time < .seconds(10))
    }

    /// The first fault of a text, with its place.
    private func fault(_ yaml: String) -> String? {
        do throws(WorkflowFileError) {
            _ = try Workflow(yaml: yaml, file: "x")
            return nil
        } catch {
            return error.faults.first.map { "\($0.line):\($0.column) \($0.message)" }
        }
    }
}
