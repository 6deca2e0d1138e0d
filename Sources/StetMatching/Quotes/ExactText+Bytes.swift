import StetText

extension ExactText {
    /// The span of a stretch of the text's bytes.
    func span(ofBytes bytes: Range<Int32>) -> TextSpan {
        TextSpan(start: offset(ofByte: Int(bytes.lowerBound)), end: offset(ofByte: Int(bytes.upperBound)))
    }
}
