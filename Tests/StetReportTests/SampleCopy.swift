import StetModel
import StetReport
import StetText

extension AnnotatedCopy {
    /// An article of the sample story with notes of every kind.
    static func sample() throws -> AnnotatedCopy {
        let text = try ExactText(
            """
            Advertisement
            Quay row: officials split over divers’ survey

            The north quay will shut in June, the harbour master told the Coastline Agency.
            One pile in three is rotten, a port official said, asking not to be named.

            The ferry carried 310,000 passengers last year.

            """)
        func place(_ words: String) -> [TextSpan] { Array(text.places(of: words).prefix(1)) }
        let notes = [
            CopyNote(
                kind: .attribution, id: "t7", spans: place("One pile in three is rotten"),
                speaker: "A port official", sourcing: .unnamed, mode: .indirect, hops: ["A port official"],
                anonymityReason: "asking not to be named", claims: ["c2"], by: "ada"),
            CopyNote(
                kind: .attribution, id: "t6",
                spans: place("The north quay will shut") + place("in June"), speaker: "Ines Aldarra",
                sourcing: .onRecord, mode: .indirect, hops: ["Ines Aldarra", "Coastline Agency"],
                claims: ["c1"], by: "ada"),
            CopyNote(
                kind: .claim, spans: place("The ferry carried 310,000 passengers last year"), claims: [],
                by: "bruno"),
            CopyNote(
                kind: .annotation, id: "n2", spans: place("three"), remark: "number: ask the divers",
                by: "bruno"),
        ]
        return AnnotatedCopy(
            of: AttributionReport.sample.articles[2], text: text,
            regions: place("Advertisement").map {
                Region(span: $0, kind: .residue, label: "advertisement")
            }
                + place("Quay row: officials split over divers’ survey").map {
                    Region(span: $0, kind: .apparatus, label: "headline")
                },
            notes: notes, in: .sample)
    }
}
