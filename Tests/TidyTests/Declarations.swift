/// The declarations of a file that others can see, and the bodies of its functions.
struct Declarations {
    /// One declaration at the top level of a file or in a type.
    struct Declaration: Equatable {
        /// `struct`, `func`, `var` …
        let keyword: String
        /// What it declares.
        let name: String
        /// The line its first word or attribute stands on.
        let line: Int
        /// Whether it is private or stands in a private type or in an extension for a protocol.
        let isExempt: Bool
        /// Whether its type names a protocol or a superclass, whose requirements it may answer.
        let isInConformingType: Bool
        /// Whether it is a requirement of a protocol.
        let isRequirement: Bool
        /// Whether it stands at the top level of the file.
        let isTopLevel: Bool
        /// Whether it can be seen outside its module.
        let isPublic: Bool
    }

    /// One function with a body.
    struct Body: Equatable {
        /// What it is called.
        let name: String
        /// The line of its declaration.
        let line: Int
        /// How many lines it takes from there to its closing brace.
        let count: Int
    }

    /// The declarations in order, extensions among them.
    private(set) var declarations: [Declaration] = []
    /// The functions in the order in which they end.
    private(set) var bodies: [Body] = []

    private static let types: Set = ["struct", "enum", "class", "protocol", "actor", "extension"]
    private static let members: Set = ["func", "var", "let", "init", "subscript", "typealias"]
    private static let modifiers: Set = [
        "public", "internal", "private", "fileprivate", "static", "final", "mutating", "override", "lazy",
        "weak", "unowned", "convenience", "required", "indirect", "nonisolated", "package", "open",
    ]

    private static let namesFollow = members.union(types).subtracting(["class"])
        .union([".", "@", "import", "any", "some"])

    private enum Scope {
        case type(keyword: String, isExempt: Bool, conforms: Bool)
        case function(name: String, line: Int)
        case code
    }

    private let tokens: [SourceFile.Token]
    private var scopes: [Scope] = []
    private var pending: Scope?
    private var depth = 0
    private var start: Int?
    private var isPrivate = false
    private var isPublic = false

    /// Looks through the tokens of one file.
    init(_ tokens: [SourceFile.Token]) {
        self.tokens = tokens
        for index in tokens.indices { take(index) }
    }

    private mutating func take(_ index: Int) {
        let token = tokens[index]
        switch token.text {
        case "(", "[": depth += 1
        case ")", "]": depth -= 1
        case "{":
            scopes.append(depth == 0 ? pending ?? .code : .code)
            if depth == 0 { (pending, start, isPrivate, isPublic) = (nil, nil, false, false) }
        case "}":
            (pending, start, isPrivate, isPublic) = (nil, nil, false, false)
            if case .function(let name, let line) = scopes.popLast() {
                bodies.append(Body(name: name, line: line, count: token.line - line + 1))
            }
        default: if depth == 0, isAmongDeclarations { takeWord(index) }
        }
    }

    private var isAmongDeclarations: Bool {
        scopes.allSatisfy { if case .type = $0 { true } else { false } }
    }

    private var isInExemptType: Bool {
        scopes.contains { if case .type(_, true, _) = $0 { true } else { false } }
    }

    private mutating func takeWord(_ index: Int) {
        let token = tokens[index]
        let previous = index > 0 ? tokens[index - 1].text : ""
        let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
        let isMemberOfClass = token.text == "class" && Declarations.members.contains(next)
        if token.text == "@" || Declarations.modifiers.contains(token.text) || isMemberOfClass {
            start = start ?? token.line
            if ["private", "fileprivate"].contains(token.text), next != "(" { isPrivate = true }
            if ["public", "open"].contains(token.text), next != "(" { isPublic = true }
        } else if Declarations.namesFollow.contains(previous) {
            return
        } else if Declarations.types.contains(token.text) {
            let conforms = namesProtocol(from: index)
            let isExempt = isPrivate || isInExemptType || conforms && token.text == "extension"
            declare(token, next)
            pending = .type(keyword: token.text, isExempt: isExempt, conforms: conforms)
        } else if Declarations.members.contains(token.text) {
            let name = token.text == "init" ? "init" : next
            declare(token, name)
            pending =
                ["let", "typealias"].contains(token.text) ? .code : .function(name: name, line: token.line)
        } else if token.text == "case" || token.text == "import" {
            (pending, start, isPrivate, isPublic) = (nil, nil, false, false)
        }
    }

    private mutating func declare(_ token: SourceFile.Token, _ name: String) {
        var (conforms, isRequirement) = (false, false)
        if case .type(let keyword, _, let namesProtocol) = scopes.last {
            (conforms, isRequirement) = (namesProtocol, keyword == "protocol")
        }
        declarations.append(
            Declaration(
                keyword: token.text, name: name, line: start ?? token.line,
                isExempt: isPrivate || isInExemptType, isInConformingType: conforms,
                isRequirement: isRequirement, isTopLevel: scopes.isEmpty, isPublic: isPublic))
        (start, isPrivate, isPublic) = (nil, false, false)
    }

    /// Whether the type that begins at `index` names a protocol or a superclass.
    private func namesProtocol(from index: Int) -> Bool {
        tokens[index...].prefix { $0.text != "{" && $0.text != "where" }.contains { $0.text == ":" }
    }
}
