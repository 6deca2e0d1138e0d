import Foundation
import StetCLI
import Testing

struct ByteSinkTests {
    @Test func `a full disk is told with its cause`() throws {
        let descriptor = open("/dev/full", O_WRONLY)
        defer { close(descriptor) }
        let sink = ByteSink.descriptor(descriptor, name: "report.html")
        #expect(throws: CommandError.cannotWrite("report.html", reason: "No space left on device")) {
            try sink.write([0x61])
        }
    }

    @Test func `a reader that has left is no failure to write`() throws {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let sink = ByteSink.descriptor(ends[1], name: "standard output")
        #expect(throws: CommandError.readerLeft) { try sink.write([0x61]) }
    }

    @Test(arguments: ["/dev/null", nil])
    func `what is closed or open for reading only takes nothing`(path: String?) {
        let descriptor = path.map { open($0, O_RDONLY) } ?? -1
        defer { close(descriptor) }
        let sink = ByteSink.descriptor(descriptor, name: "standard output")
        #expect(sink.columns == nil)
        #expect(throws: CommandError.cannotWrite("standard output", reason: "it is closed")) {
            try sink.write([0x61])
        }
    }

    @Test func `more than a pipe holds is written in full`() async throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let (reading, writing) = (ends[0], ends[1])
        // A descriptor that does not wait, as some shells and editors hand on.
        #expect(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
        let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        async let read = ByteSource.descriptor(reading, name: "pipe").all(limit: 2_000_000)
        try ByteSink.descriptor(writing, name: "pipe").write(bytes)
        close(writing)
        #expect(try await read == bytes)
        close(reading)
    }
}
