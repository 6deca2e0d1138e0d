import StetModel
import StetReading
import Testing

struct PersonFinderTests {
    @Test(arguments: [
        ("A spokesman for Ana Ruiz, Jim Poe, «cue:said» rents fell.", "Jim Poe"),
        ("The envoy to the United Nations Ana Ruiz «cue:said» rents fell.", "Ana Ruiz"),
        ("Nate Gray of the Vell Report «cue:said» rents fell.", "Nate Gray"),
        ("The premier’s spokeswoman, Sanna Vier, «cue:said» rents fell.", "Sanna Vier"),
        ("Ana Ruiz left. One adviser who has served Ana Ruiz «cue:said» rents fell.", "-"),
        ("Critics, including the mayor of Port Annick, «cue:say» rents fell.", "-"),
        ("Leo Ek left. Some of Leo Ek’s supporters «cue:said» rents fell.", "-"),
        ("Leo Ek left. The Ek campaign «cue:said» rents fell.", "Ek campaign"),
    ])
    func `the person is the one who speaks, not the one the office serves`(
        marked: String, name: String
    ) throws {
        #expect(try ReadCase(marked).attribution?.source?.name ?? "-" == name)
    }
}
