import StetText

extension Reading {
    /// How many suggestions the reading makes: attributions, then claims, then regions, numbered in
    /// that order.
    public var suggestionCount: Int { attributions.count + claims.count + regions.count }

    /// The reading in a compact form: a version byte, then variable-length numbers; places are written
    /// as distances from the one before.
    public func packed() -> [UInt8] {
        var writer = PackedWriter()
        writer.bytes.append(PackedFormat.version)
        writer.number(isFlattened ? 1 : 0)
        writer.number(regions.count)
        for region in regions {
            writer.span(region.span)
            writer.number(region.kind == .residue ? 0 : 1)
            writer.string(region.label)
        }
        writer.last = 0
        writer.number(sentences.count)
        for sentence in sentences {
            writer.span(sentence.span)
            writer.number(sentence.checkable.thousandths)
            writer.number(PackedFormat.index(of: sentence.kind))
        }
        writer.last = 0
        writer.number(attributions.count)
        for attribution in attributions { writer.attribution(attribution) }
        writer.last = 0
        writer.number(claims.count)
        for claim in claims {
            writer.span(claim.span)
            writer.number(claim.score.thousandths)
            writer.string(claim.reason)
        }
        return writer.bytes
    }

    /// The reading that `packed()` wrote as these bytes.
    ///
    /// - Throws: `PackedReadingError` for bytes that nothing of ours wrote.
    public init(packed bytes: [UInt8]) throws(PackedReadingError) {
        var reader = PackedReader(bytes: bytes)
        let version = try reader.byte()
        guard version == PackedFormat.version else { throw .unknownVersion(Int(version)) }
        let isFlattened = try reader.number(below: 2) == 1
        let regions = try reader.list { (reader) throws(PackedReadingError) in
            let span = try reader.span()
            let kind: Region.Kind = try reader.number(below: 2) == 0 ? .residue : .apparatus
            return Region(span: span, kind: kind, label: try reader.string())
        }
        reader.last = 0
        let sentences = try reader.list { (reader) throws(PackedReadingError) in
            let span = try reader.span()
            let score = Score(thousandths: try reader.number(below: 1_001))
            return Sentence(span: span, checkable: score, kind: try reader.choice(Sentence.Kind.self))
        }
        reader.last = 0
        let attributions = try reader.list { (reader) throws(PackedReadingError) in try reader.attribution() }
        reader.last = 0
        let claims = try reader.list { (reader) throws(PackedReadingError) in
            let span = try reader.span()
            let score = Score(thousandths: try reader.number(below: 1_001))
            return CheckableSentence(span: span, score: score, reason: try reader.string())
        }
        guard reader.at == bytes.count else { throw .tooLong(offset: reader.at) }
        self.init(
            regions: regions, sentences: sentences, attributions: attributions, claims: claims,
            isFlattened: isFlattened)
    }
}
