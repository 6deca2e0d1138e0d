import Foundation

/// Makes what this machine prints comparable with what a document shows.
///
/// The account of whoever runs the tests is `you` in the documents, the head of the log depends on the
/// account, and the place of the database is the one of the first desk in the tour.
struct DocumentedOutput {
    private let account: String
    private let database: String?

    /// For the account that runs this process, and a desk at `database`.
    init(database: String?) {
        account = NSUserName()
        self.database = database
    }

    /// The output as a document shows it.
    func shown(_ output: [String]) -> [String] { output.map(shown) }

    private func shown(_ line: String) -> String {
        var line = line.replacingOccurrences(of: "@\(account)", with: "@you")
            .replacingOccurrences(of: "account \(account)", with: "account you")
            .replacingOccurrences(of: "'\(account)' is", with: "'you' is")
        if let database { line = line.replacingOccurrences(of: database, with: ".stet/desk.db") }
        return line
    }

    /// An output as it is compared: a hash of the log stands for any, and how wide a column is does not
    /// matter where the handle of whoever runs the tests stands in it.
    static func compared(_ lines: [String]) -> [String] {
        lines.map { line in
            line.split(separator: " ", omittingEmptySubsequences: line.contains("@you"))
                .map { isHash($0) ? "############" : String($0) }.joined(separator: " ")
        }
    }

    private static func isHash(_ word: Substring) -> Bool {
        let digits = word.prefix { $0.isHexDigit && !$0.isUppercase }
        return digits.count == 12 && !word.dropFirst(12).contains { $0.isLetter || $0.isNumber }
    }
}
