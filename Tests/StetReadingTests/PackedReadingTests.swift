import StetModel
import StetReading
import Testing

struct PackedReadingTests {
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `a reading comes back from its bytes as it was`(seed: UInt64) throws {
        var random = RandomNews(seed: seed)
        let reading = random.reading()
        #expect(try Reading(packed: reading.packed()) == reading)
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `bytes cut short anywhere are refused`(seed: UInt64) {
        var random = RandomNews(seed: seed)
        let bytes = random.reading().packed()
        let cut = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
        #expect(throws: PackedReadingError.self) { try Reading(packed: cut) }
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func `a damaged byte gives another reading or an error, never a crash`(seed: UInt64) {
        var random = RandomNews(seed: seed)
        let reading = random.reading()
        var bytes = reading.packed()
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] ^= UInt8.random(in: 1...255, using: &random)
        let read = Result { () throws(PackedReadingError) in try Reading(packed: bytes) }
        #expect((try? read.get()) != reading)
    }

    @Test func `a count that promises more than the bytes hold is refused at once`() {
        #expect(throws: PackedReadingError.faulty(offset: 2)) {
            try Reading(packed: [1, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F])
        }
    }

    @Test func `an unknown version and bytes behind the end are named`() {
        #expect(throws: PackedReadingError.unknownVersion(9)) { try Reading(packed: [9]) }
        #expect(throws: PackedReadingError.tooLong(offset: 6)) {
            try Reading(packed: Reading().packed() + [0])
        }
        #expect(PackedReadingError.unknownVersion(9).errorDescription?.contains("version 9") == true)
    }

    @Test func `suggestions are attributions, claims and regions together`() throws {
        let reading = try ReadCase("The port of Vell lost 300 jobs in 2019, Ana Ruiz said.").reading
        #expect(
            reading.suggestionCount == reading.attributions.count + reading.claims.count
                + reading.regions.count)
        #expect(reading.suggestionCount == 2)
    }
}
