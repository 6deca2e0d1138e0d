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
        (
            "Ana Ruiz said rents fell. Jo Poe, 41, a tailor whose mother drove a crane, was at the gate. She "
                + "«cue:said» they rose.", "Jo Poe"
        ),
        ("Leo Ek said rents fell. Jim Poe saw the list. He read it twice. “No,” he «cue:said».", "Jim Poe"),
        ("Two clerks left. One of them said rents fell. “No,” she «cue:recalled».", "One of them"),
        ("The chemist told Reuters that rents fell. She «cue:said» it was late.", "The chemist"),
        ("Leo Ek said rents fell. According «cue:to» him, they rose.", "Leo Ek"),
    ])
    func `he is the subject of the sentence before any earlier source`(marked: String, name: String) throws {
        #expect(try ReadCase(marked).attribution?.source?.name ?? "-" == name)
    }

    @Test(arguments: [
        ("The company denied it. “All is well,” it «cue:said».", "The company"),
        (
            "Reuters said rents fell. The port union has opened an inquiry. The pilot had been heard, "
                + "it «cue:added».", "The port union"
        ),
        (
            "Reuters said rents fell. The council met. The ministry said they fell. It «cue:added» that it "
                + "was late.",
            "The ministry"
        ),
    ])
    func `it is the body that spoke last or that the sentence before is about`(
        marked: String, name: String
    ) throws {
        #expect(try ReadCase(marked).attribution?.source?.name == name)
    }
}
