import Foundation
import Testing

@testable import StetCLI

struct OutputFileTests {
    private func surroundings(_ folder: URL) -> Surroundings {
        Surroundings(
            console: .standard(environment: [:]), environment: [:], input: .standardInput, folder: folder.path
        )
    }

    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "stet_output_\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test func `a file is replaced as a whole and keeps its permissions and its links`() throws {
        try withFolder { folder in
            let (file, link) = (folder.appending(path: "a.txt"), folder.appending(path: "link.txt"))
            try Data("old".utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
            try OutputFile("link.txt", in: surroundings(folder)).write(Array("new".utf8))
            #expect(try String(contentsOf: file, encoding: .utf8) == "new")
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            #expect(attributes[.posixPermissions] as? Int == 0o640)
            let kind =
                try FileManager.default.attributesOfItem(atPath: link.path)[.type] as? FileAttributeType
            #expect(kind == .typeSymbolicLink)
        }
    }

    @Test func `a device is written to and not replaced`() throws {
        try withFolder { folder in
            try OutputFile("/dev/null", in: surroundings(folder)).write([0x61])
            let kind =
                try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
            #expect(kind == .typeCharacterSpecial)
        }
    }

    @Test func `a full disk is told with its cause`() throws {
        try withFolder { folder in
            #expect(throws: CommandError.cannotWrite("/dev/full", reason: "No space left on device")) {
                try OutputFile("/dev/full", in: surroundings(folder)).write([0x61])
            }
        }
    }
}
