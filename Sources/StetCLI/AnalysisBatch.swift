import StetExchange
import StetModel
import StetReading
import StetText

/// Some documents of one input, read together by one job of `stet analyze`.
struct AnalysisBatch: Sendable {
    /// One document before it was looked at.
    enum Document: Sendable {
        /// A whole file of text.
        case text([UInt8])
        /// One line of JSON.
        case line(number: Int, bytes: [UInt8])
        /// A line that is longer than any that is taken.
        case longLine(number: Int, limit: Int)
    }

    /// What became of a batch.
    struct Result: Sendable {
        /// The answer for each good document, in order.
        var answers: [[UInt8]] = []
        /// What is wrong with the others, in order.
        var complaints: [Complaint] = []
    }

    /// What messages call the input.
    let file: String
    /// The documents in order.
    let documents: [Document]

    /// Reads every document and writes what was found as a line of JSON, or for people where
    /// `isTable` is set.
    func analysed(by reader: ArticleReader, isTable: Bool, width: Int?) -> Result {
        var result = Result()
        for document in documents {
            do {
                let request = try request(for: document)
                let text = try ExactText(request.text)
                let reading = reader.read(text)
                var answer: [UInt8] = []
                if isTable {
                    let name = request.id?.string ?? request.id?.compact ?? "\(file):\(number(document))"
                    answer +=
                        AnalysisTable(name: name, text: text, reading: reading).rendered(width: width).utf8
                } else {
                    AnalysisLine(id: request.id, text: text, reading: reading).append(to: &answer)
                }
                result.answers.append(answer)
            } catch {
                result.complaints.append(complaint(about: error, in: document))
            }
        }
        return result
    }

    private func request(for document: Document) throws -> AnalysisRequest {
        switch document {
        case .text(let bytes): AnalysisRequest(id: .string(file), text: bytes)
        case .line(let number, let bytes): try AnalysisRequest(line: bytes[...], number: number)
        case .longLine(let number, let limit):
            throw ExchangeError(line: number, column: 1, fault: .tooLong(name: "line", limit: limit))
        }
    }

    private func complaint(about error: any Error, in document: Document) -> Complaint {
        if let error = error as? ExchangeError {
            return Complaint(
                status: .faultyInput, message: "\(file):\(error.line):\(error.column): \(error.reason)",
                hint: error.recoverySuggestion)
        }
        let complaint = Complaint(error)
        let place = number(document) > 0 ? "\(file):\(number(document))" : file
        return Complaint(
            status: complaint.status, message: "\(place): \(complaint.message)", hint: complaint.hint)
    }

    private func number(_ document: Document) -> Int {
        switch document {
        case .text: 0
        case .line(let number, _), .longLine(let number, _): number
        }
    }
}
