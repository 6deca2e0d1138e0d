import StetCLI
import StetTestSupport
import Testing

struct ProgressBarTests {
    @Test func `a bar is drawn at most ten times a second and taken away at the end`() {
        let test = TestConsole(columns: 60, environment: ["TERM": "xterm"])
        var now = ContinuousClock().now
        var bar = ProgressBar("Reading", total: 4, on: test.console) {
            now = now.advanced(by: .milliseconds(60))
            return now
        }
        for done in 0...4 { bar.advance(to: done) }
        bar.finish()
        let drawn = [
            "[........................] 0/4", "[############............] 2/4",
            "[########################] 4/4",
        ]
        #expect(test.talk == drawn.map { "\rReading \($0)\u{1B}[K" }.joined() + "\r\u{1B}[K")
    }

    @Test(arguments: [(nil, "xterm"), (60, "dumb")] as [(Int?, String)])
    func `there is no bar without a terminal that can show it`(columns: Int?, term: String) {
        let test = TestConsole(columns: columns, environment: ["TERM": term])
        var bar = ProgressBar("Reading", total: nil, on: test.console)
        bar.advance(to: 1)
        bar.finish()
        #expect(test.talk == "")
    }

    @Test func `a message takes the bar's line`() {
        let test = TestConsole(columns: 60)
        let console = test.console
        var bar = ProgressBar("Reading", total: nil, on: console)
        bar.advance(to: 7)
        console.note("Halfway.")
        #expect(test.talk == "\rReading 7\u{1B}[K\r\u{1B}[Kstet: Halfway.\n")
    }
}
