import StetModel
import StetReading
import StetTestSupport
import Testing

struct SubjectFinderTests {
    @Test(arguments: [
        (
            "Leo Ek was cited as saying that talks went on.\n{adtop}Mayor Jim Poe raised brows when he "
                + "«cue:said» the bridge was shut.", "Jim Poe"
        ),
        ("Leo Ek said rents fell. Jim Poe laughed when he «cue:said» they rose.", "Jim Poe"),
        ("Leo Ek said rents fell. Jim Poe took the stage. He «cue:said» they rose.", "Jim Poe"),
        ("Leo Ek said rents fell. Then he «cue:said» they rose.", "Leo Ek"),
        (
            "Jim Poe said rents fell. Ana Ruiz said they rose. Jim Poe disagrees. “No,” he «cue:said».",
            "Jim Poe"
        ),
        ("Leo Ek met Ana Ruiz. Leo Ek laughed, and she «cue:said» rents rose.", "-"),
    ])
    func `he is the subject of the sentence before any earlier source`(marked: String, name: String) throws {
        #expect(try ReadCase(marked).attribution?.source?.name ?? "-" == name)
    }
}
