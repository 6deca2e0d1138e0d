import StetCLI
import Testing

struct ByteSourceTests {
    private func source(_ pieces: [[UInt8]]) -> ByteSource {
        var left = pieces
        return ByteSource(name: "a.txt") { () throws(CommandError) in left.isEmpty ? [] : left.removeFirst() }
    }

    @Test func `all pieces together are the whole`() throws {
        #expect(try source([[1, 2], [3], [4, 5]]).all(limit: 5) == [1, 2, 3, 4, 5])
    }

    @Test func `more than the limit is refused by name`() {
        #expect(throws: CommandError.tooLarge("a.txt", limit: 4)) {
            try source([[1, 2], [3], [4, 5]]).all(limit: 4)
        }
    }
}
