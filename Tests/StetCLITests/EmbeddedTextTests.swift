import Migrations
import StetTestSupport
import Testing
import Workflows

struct EmbeddedTextTests {
    @Test func `every migration travels inside the program, byte for byte and in order`() throws {
        let paths = try Repository.files(below: "migrations", ending: ".sql")
        #expect(!paths.isEmpty)
        #expect(EmbeddedMigrations.files.map { "migrations/" + $0.path } == paths)
        for (path, file) in zip(paths, EmbeddedMigrations.files) {
            #expect(try Repository.text(path).utf8.elementsEqual(file.text.utf8), "\(path)")
        }
    }

    @Test func `every workflow travels inside the program, byte for byte and in order`() throws {
        let paths = try Repository.files(below: "workflows", ending: ".yaml")
        #expect(EmbeddedWorkflows.files.map { "workflows/" + $0.path } == paths)
        for (path, file) in zip(paths, EmbeddedWorkflows.files) {
            #expect(try Repository.text(path).utf8.elementsEqual(file.text.utf8), "\(path)")
        }
    }
}
