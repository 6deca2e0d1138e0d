import StetModel
import Testing

struct IDTests {
    private enum Quay: Numbered {
        static let letter: Character = "c"
        static let noun = "quay"
    }

    @Test(arguments: [("c1", 1), ("c7", 7), ("c214", 214), ("c2147483647", 2_147_483_647)])
    func `an id is a letter and a number`(text: String, number: Int) {
        #expect(ID<Quay>(text)?.number == number)
        #expect(ID<Quay>(number).description == text)
    }

    @Test(arguments: [
        "", "c", "7", "C7", "a7", "c0", "c07", "c-7", "c+7", "c 7", "c7 ", "c7.0", "c2147483648",
        "c99999999999999999999", "c٧", "c\u{301}7", "c7\u{301}", "cc7",
    ])
    func `anything else is no id`(text: String) {
        #expect(ID<Quay>(text) == nil)
    }

    @Test func `ids are ordered by number, not by letters`() {
        #expect([10, 9, 100].map(ID<Quay>.init(_:)).sorted().map(\.description) == ["c9", "c10", "c100"])
    }
}
