import Testing

struct TranscriptTests {
    private static let text = """
        Words.

        ```console
        $ echo one
        one
        $ seq 9 &&
        > echo done
        1
        …
        done
        ```

        ```sh
        $ not this
        ```
        """

    @Test func `the commands of console blocks are read with what stands under them`() {
        let steps = Transcript(text: Self.text).steps
        #expect(steps.map(\.command) == [["echo one"], ["seq 9 &&", "echo done"]])
        #expect(steps.map(\.shown) == [["one"], ["1", "…", "done"]])
    }

    @Test func `three dots alone stand for any lines and nothing else does`() {
        let transcript = Transcript(text: Self.text)
        #expect(transcript.difference(from: [["one"], ["1", "2", "3", "done"]]) == nil)
        #expect(transcript.difference(from: [["one"], ["1", "2", "3"]]) != nil)
        #expect(transcript.difference(from: [["one", "two"], ["1", "done"]]) != nil)
        #expect(transcript.difference(from: [["one"]]) == "1 of 2 commands came to an end.")
    }

    @Test func `an update leaves out what was left out before`() {
        let updated = Transcript(text: Self.text).document(showing: [["two"], ["1", "2", "3", "end"]])
        let expected = Self.text.replacing("one\none", with: "one\ntwo")
            .replacing("done\n```", with: "end\n```")
        #expect(updated == expected)
    }
}
