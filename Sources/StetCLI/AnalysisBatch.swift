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
        /// A whole file that is a web page.
        case page([UInt8])
        /// One line of JSON.
        case line(number: Int, bytes: [UInt8])
        /// A line that is longer than any that is taken.
        case longLine(number: Int, limit: Int)

        /// Whether its text has to be taken out of a page.
        var isPage: Bool { if case .page = self { true } else { false } }
    }

    /// What became of one document.
    enum Outcome: Sendable {
        /// It was read, and the answer is written.
        case written([UInt8])
        /// It was read.
        case read(AnalysedDocument)
        /// It is faulty.
        case refused(Complaint)
    }

    /// The number of the first document among all that are read.
    let first: Int
    /// What messages call the input.
    let file: String
    /// The documents in order.
    let documents: [Document]

    /// Reads every document, and writes it down where `form` is given.
    func analysed(by reader: ArticleReader, as form: AnalysisForm?) -> [Outcome] {
        documents.enumerated().map { index, document in
            do {
                let request = try request(for: document)
                let text = try ExactText(request.text)
                let analysed = AnalysedDocument(
                    id: request.id, name: name(request.id, document), text: text,
                    isExtracted: document.isPage, reading: reader.read(text))
                guard let form else { return .read(analysed) }
                return .written(form.written(analysed, number: first + index))
            } catch {
                return .refused(complaint(about: error, in: document))
            }
        }
    }

    private func name(_ id: JSON?, _ document: Document) -> String {
        id?.string ?? id?.compact ?? "\(file):\(number(document))"
    }

    private func request(for document: Document) throws -> AnalysisRequest {
        switch document {
        case .text(let bytes): AnalysisRequest(id: .string(file), text: bytes)
        case .page(let bytes): AnalysisRequest(id: .string(file), text: WebPage(bytes).text)
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
        case .text, .page: 0
        case .line(let number, _), .longLine(let number, _): number
        }
    }
}
