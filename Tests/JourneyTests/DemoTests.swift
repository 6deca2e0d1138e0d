import StetModel
import StetTestSupport
import Testing

struct DemoTests {
    @Test func `the demo ends well, and its report leads four outlets to one origin`() throws {
        let journey = try Journey()
        let answer = try journey.run("sh docs/demo.sh")
        let report = try journey.run("cd stet-demo.* && stet report attribution --story s1 --format json")
        try journey.remove()

        #expect(answer.status == 0, "\(answer.text)")
        #expect(answer.text.contains("origins 1"))
        let claim = try JSON.parse(Array(report.text.utf8))["claims"]?[0]
        let outlets = Set(claim?["appearances"]?.array?.compactMap { $0["article"]?.string } ?? [])
        #expect(outlets == ["a1", "a2", "a3", "a4"])
        #expect(claim?["origins"]?["count"]?.integer == 1)
        #expect(claim?["state"]?.string == "approved")
    }

    @Test func `the demo prints the same each time and from any folder`() throws {
        let journey = try Journey()
        let one = try journey.run("sh docs/demo.sh | sed '$d'")
        let other = try journey.run("cd / && sh \"$HOME/docs/demo.sh\" | sed '$d'")
        try journey.remove()

        #expect(one.status == 0)
        #expect(one.text == other.text)
    }
}
