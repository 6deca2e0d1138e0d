/// What the migrations create, read from their SQL.
enum MigrationColumns {
    /// One table and the columns a statement gives it.
    struct Table: Equatable {
        /// The name of the table.
        let name: String
        /// The columns in order.
        let columns: [String]
    }

    private static let constraints: Set = ["PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "CONSTRAINT", "EXCLUDE"]

    /// The tables and columns that the statements of a script make, in order.
    static func tables(in script: String) -> [Table] {
        statements(of: script).compactMap { words in
            let upper = words.map { $0.uppercased() }
            if upper.starts(with: ["CREATE", "TABLE"]) || upper.starts(with: ["CREATE", "UNLOGGED", "TABLE"])
            {
                guard let bracket = words.firstIndex(of: "(") else { return nil }
                return Table(name: words[bracket - 1], columns: columns(words[(bracket + 1)...]))
            }
            if upper.starts(with: ["ALTER", "TABLE"]), let add = upper.firstIndex(of: "ADD") {
                let at = add + 1 < upper.count && upper[add + 1] == "COLUMN" ? add + 2 : add + 1
                guard at < words.count, !constraints.contains(upper[at]) else { return nil }
                return Table(name: words[2], columns: [words[at]])
            }
            return nil
        }
    }

    /// The first word of every definition at the first level of brackets.
    private static func columns(_ words: ArraySlice<String>) -> [String] {
        var (names, depth, isFirst) = ([String](), 0, true)
        for word in words {
            if isFirst, !constraints.contains(word.uppercased()) { names.append(word) }
            isFirst = depth == 0 && word == ","
            if word == "(" { depth += 1 }
            if word == ")" { depth -= 1 }
            if depth < 0 { break }
        }
        return names
    }

    /// The statements as words and marks; comments and the inside of strings are left out.
    private static func statements(of script: String) -> [[String]] {
        var (statements, words, word, isString) = ([[String]](), [String](), "", false)
        func end() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        let lines = script.split(separator: "\n").map {
            $0.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)[0]
        }
        for character in lines.joined(separator: "\n") + ";" {
            if character == "'" {
                isString.toggle()
            } else if isString {
                continue
            } else if character == ";" {
                end()
                if !words.isEmpty { statements.append(words) }
                words = []
            } else if "(),".contains(character) {
                end()
                words.append(String(character))
            } else if character.isWhitespace {
                end()
            } else if character != "\"" {
                word.append(character)
            }
        }
        return statements
    }
}
