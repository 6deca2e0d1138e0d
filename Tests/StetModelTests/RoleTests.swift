import StetModel
import Testing

struct RoleTests {
    @Test(arguments: [
        (Role.reader, [Permission.read], [Permission.readProtected, .comment, .audit]),
        (
            .annotator, [.read, .decideSuggestion, .annotate, .attributionAdd, .claimAdd, .comment],
            [.rate, .move]
        ),
        (.checker, [.annotate, .evidenceAdd, .rate, .move, .take], [.assign, .editClaim, .mergeStory]),
        (
            .editor, [.rate, .assign, .editClaim, .mergeSource, .dismissFlag],
            [.reviewers, .holds, .workflows]
        ),
        (.desk, [.assign, .reviewers, .holds, .overrides, .workflows, .corrections], [.database, .roles]),
        (.admin, [.read, .reviewers, .roles, .database, .keys], [.rate, .move, .take, .annotate, .assign]),
        (.auditor, [.read, .readProtected, .audit], [.comment, .annotate, .rate, .move]),
        (.standards, [.read], [.comment, .move]),
        (.legal, [.read], [.comment, .move]),
    ])
    func `a role allows what the table says and nothing else of it`(
        role: Role, allowed: [Permission], refused: [Permission]
    ) {
        #expect(allowed.allSatisfy(role.allows))
        #expect(!refused.contains(where: role.allows))
    }

    @Test func `an auditor writes nothing`() {
        #expect(Role.auditor.permissions == [.read, .readProtected, .audit])
    }

    @Test func `an editor is a checker, a checker is no editor`() {
        #expect(Role.editor.includes(.checker))
        #expect(Role.desk.includes(.annotator))
        #expect(!Role.checker.includes(.editor))
        #expect(!Role.admin.includes(.checker))
    }

    @Test func `slots are for those who take steps, and for standards and legal`() {
        #expect(Role.allCases.filter(\.mayHoldSlots) == [.checker, .editor, .standards, .legal, .desk])
    }

    @Test func `several roles add up`() {
        let roles: Set<Role> = [.admin, .checker]
        #expect(roles.allows(.database) && roles.allows(.rate))
        #expect(roles.includes(anyOf: [.editor, .annotator]))
        #expect(!roles.includes(anyOf: [.editor]))
    }
}
