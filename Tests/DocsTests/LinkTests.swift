import StetTestSupport
import Testing

struct LinkTests {
    @Test func `every link between documents leads somewhere`() throws {
        let documents = try MarkdownFile.all()
        let anchors = Dictionary(uniqueKeysWithValues: documents.map { ($0.path, $0.anchors) })
        let broken = documents.flatMap { document in
            document.links.filter { !Self.resolves($0, from: document.path, anchors: anchors) }
                .map { "\(document.path): \($0)" }
        }
        #expect(broken.joined(separator: "\n") == "")
    }

    @Test func `no document names a path of the machine it was written on`() throws {
        let paths = ["/" + "work/", "/" + "tmp/"]
        let found = try MarkdownFile.all().flatMap { document in
            document.lines.enumerated().filter { line in paths.contains { line.element.contains($0) } }
                .map { "\(document.path):\($0.offset + 1): \($0.element)" }
        }
        #expect(found.joined(separator: "\n") == "")
    }

    @Test func `links are found in prose and not in code`() {
        let document = MarkdownFile(
            path: "a.md",
            text: """
                See [one](b.md#two) and [web](https://example.org), not `[x](y.md)`.
                ```
                [code](c.md)
                ```
                ## A heading, with `code`
                """)
        #expect(document.links == ["b.md#two"])
        #expect(document.anchors == ["a-heading-with-code"])
    }

    private static func resolves(
        _ link: String, from path: String, anchors: [String: Set<String>]
    ) -> Bool {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for step in parts[0].split(separator: "/").map(String.init) where step != "." {
            if step == "..", folders.isEmpty { return false }
            if step == ".." { folders.removeLast() } else { folders.append(step) }
        }
        let target = parts[0].isEmpty ? path : folders.joined(separator: "/")
        guard parts.count == 2, let known = anchors[target] else { return Repository.holds(target) }
        return known.contains(parts[1])
    }
}
