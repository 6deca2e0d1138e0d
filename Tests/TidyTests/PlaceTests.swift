import StetTestSupport
import Testing

struct PlaceTests {
    @Test func `SQL stands in the storage modules and the migrations alone`() throws {
        let places: Set = ["StetStorage", "StetSQLite", "StetPostgreSQL"]
        let keywords: Set<Substring> = ["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE"]
        let found = try SourceFile.all(below: "Sources").filter { !places.contains($0.module) }
            .flatMap { file in
                file.literals.filter { literal in
                    literal.text.split { !$0.isLetter }.contains { keywords.contains($0) }
                }.map { "\(file.path):\($0.line): \($0.text)" }
            }
        #expect(found.joined(separator: "\n") == "")
    }

    @Test func `a file that declares types is named after one of them`() throws {
        let types: Set = ["struct", "enum", "class", "protocol", "actor"]
        let odd = try SourceFile.all(below: "Sources").filter { file in
            let declared = Declarations(file.tokens).declarations.filter {
                $0.isTopLevel && !$0.isExempt && types.contains($0.keyword)
            }
            return !declared.isEmpty && !declared.contains { $0.name == file.name }
        }
        #expect(odd.map(\.path).joined(separator: "\n") == "")
    }

    @Test func `nothing names a path of the machine it was written on`() throws {
        let paths = ["/" + "work/", "/" + "tmp/briefs"]
        let files = try ["Sources", "Tests", "docs", "migrations", "workflows", "Benchmarks"].flatMap {
            try Repository.files(below: $0, ending: "")
        }
        let found = files.filter { path in
            guard let text = Self.readable(path) else { return false }
            return paths.contains { text.contains($0) }
        }
        #expect(found.joined(separator: "\n") == "")
    }

    /// The text of a file, nil where it is no text.
    private static func readable(_ path: String) -> String? {
        do { return try Repository.text(path) } catch { return nil }
    }
}
