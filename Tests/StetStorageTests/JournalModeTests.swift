import StetSQLite
import Testing

struct JournalModeTests {
    @Test(arguments: [3_040_001, 3_044_005, 3_045_000, 3_049_001, 3_050_006, 3_051_000, 3_051_002])
    func `a library that can damage a log beside the file gets a journal`(version: Int) {
        #expect(JournalMode.safe(withVersion: version) == .rollback)
    }

    @Test(arguments: [3_044_006, 3_044_009, 3_050_007, 3_050_999, 3_051_003, 3_052_000, 4_000_000])
    func `a library that was mended gets the faster log`(version: Int) {
        #expect(JournalMode.safe(withVersion: version) == .writeAheadLog)
    }
}
