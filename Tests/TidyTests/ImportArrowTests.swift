import StetTestSupport
import Testing

struct ImportArrowTests {
    /// Who may import whom of ours.
    private static let arrows: [String: Set<String>] = [
        "StetText": [],
        "StetModel": ["StetText"],
        "StetReading": ["StetText", "StetModel"],
        "StetMatching": ["StetText", "StetModel"],
        "StetWorkflow": ["StetModel", "Workflows"],
        "StetAgreement": ["StetModel"],
        "StetReport": ["StetText", "StetModel"],
        "StetExchange": ["StetText", "StetModel"],
        "StetStorage": ["StetText", "StetModel", "Migrations"],
        "StetSQLite": ["StetStorage", "StetModel", "CSQLite"],
        "StetPostgreSQL": ["StetStorage", "StetModel", "CPostgreSQL"],
        "StetDesk": [
            "StetText", "StetModel", "StetReading", "StetMatching", "StetWorkflow", "StetAgreement",
            "StetReport", "StetExchange", "StetStorage", "Migrations", "Workflows",
        ],
        "StetCLI": [
            "StetText", "StetModel", "StetReading", "StetMatching", "StetWorkflow", "StetAgreement",
            "StetReport", "StetExchange", "StetStorage", "StetSQLite", "StetPostgreSQL", "StetDesk",
            "Migrations", "Workflows",
        ],
        "stet": ["StetCLI"],
        "EmbedPlugin": [], "EmbedTool": [], "CSQLite": [], "CPostgreSQL": [],
    ]

    /// Packages from outside that belong to one module.
    private static let outside: [String: String] = [
        "ArgumentParser": "StetCLI", "Yams": "StetWorkflow", "PackagePlugin": "EmbedPlugin",
    ]

    @Test func `every module imports only what the table of modules allows`() throws {
        let ours = Set(Self.arrows.keys).union(["Migrations", "Workflows"])
        let wrong = try SourceFile.all(below: "Sources").flatMap { file in
            let allowed = Self.arrows[file.module] ?? []
            return file.imports.filter { ours.contains($0) && !allowed.contains($0) }
                .map { "\(file.path) imports \($0)" }
        }
        #expect(wrong.joined(separator: "\n") == "")
    }

    @Test func `every package from outside is used in its place alone`() throws {
        let wrong = try SourceFile.all(below: "Sources").flatMap { file in
            file.imports.filter { name in Self.outside[name].map { $0 != file.module } ?? false }
                .map { "\(file.path) imports \($0)" }
        }
        #expect(wrong.joined(separator: "\n") == "")
    }

    @Test func `every folder of Sources stands in the table of modules`() throws {
        let unknown = try Repository.folders(in: "Sources").filter { Self.arrows[$0] == nil }
        #expect(unknown == [])
    }
}
