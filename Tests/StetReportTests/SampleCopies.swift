import StetModel
import StetReport

extension [ReportCopies] {
    /// What articles of the sample have in common: one has the wire's words, of two others nothing tells.
    static let sample = [
        ReportCopies(
            id: "w1", from: .init(article: "a1", name: "Meridian Wire"),
            to: .init(article: "a2", name: "The Harbour Post"), direction: .copied,
            reason: "the copy names Meridian Wire for it", words: 31,
            containment: Score(thousandths: 425),
            passages: [
                .init(
                    from: quoted(
                        "a1", 610, "Ferries will berth at the south mole until the divers are done."),
                    to: quoted("a2", 402, "ferries will berth at the south mole until the divers are done"),
                    difference: "punctuation"),
                .init(
                    from: quoted("a1", 702, "Two cranes were moved on Tuesday, and a third is to follow"),
                    to: quoted("a2", 466, "Two cranes were shifted on Tuesday, and a third will follow"),
                    difference: "altered",
                    words: [
                        .init(isShared: true, against: "Two cranes were ", told: "Two cranes were "),
                        .init(isShared: false, against: "moved", told: "shifted"),
                        .init(
                            isShared: true, against: " on Tuesday, and a third ",
                            told: " on Tuesday, and a third "),
                        .init(isShared: false, against: "is to", told: "will"),
                        .init(isShared: true, against: " follow", told: " follow"),
                    ]),
            ]),
        ReportCopies(
            id: "w2", from: .init(article: "a3", name: "Evening Ledger"),
            to: .init(article: "a4", name: "Radio Sund"), direction: .unknown,
            reason: "neither publication times nor credits tell who had it first", words: 9,
            containment: Score(thousandths: 96),
            passages: [
                .init(
                    from: quoted("a3", 88, "the survey that divers made below the north quay in autumn"),
                    to: quoted("a4", 51, "the survey that divers made below the north quay in autumn"),
                    difference: "none")
            ]),
    ]
}
