import ArgumentParser
import StetExchange
import StetMatching
import StetModel
import StetReading
import StetReport
import StetText

/// `stet match`: what texts have in common.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Lay texts side by side: copied passages, one quotation in several wordings, like claims.",
        discussion: """
              stet match compare wire.txt rewrite.txt --format table
              stet match names pairs.csv --format table
            """,
        subcommands: [
            MatchCompareCommand.self, MatchQuotesCommand.self, MatchNamesCommand.self,
            MatchSimilarCommand.self,
        ])
}

/// `stet match compare`: lays files side by side without a desk.
struct MatchCompareCommand: ManyFilesVerb {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare texts without a desk: one aligned passage or quotation a line.",
        discussion: """
            Case, marks and digits do not count in copied passages, so that a flattened text matches its \
            original. Quotations belong together when the same speaker may have said them; the difference \
            is named against the fuller wording of the two. A table marks it word by word: [-left out-] and \
            {+put in+}. A few words without any mark are taken for one quotation. Of a copied passage the \
            direction is told where credits, cues ("Reuters reported") or the times in a manifest tell it.

              stet match compare harbour-post.txt radio-skerry.txt --format table
              stet match compare --manifest manifest.csv *.txt
            """)

    /// How many files are compared at most: the work grows with their pairs.
    private static let fileLimit = 200

    @OptionGroup var options: GlobalOptions
    @Option(help: "A CSV table that says who published which file and when, with a column named file.")
    var manifest: String?
    @Argument(help: "The texts, two or more; - is standard input.") var files: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard (2...MatchCompareCommand.fileLimit).contains(files.count) else {
            throw CommandError.wrongUse(
                "It takes 2 to \(MatchCompareCommand.fileLimit) texts to compare; here are \(files.count).",
                advice: "Name them one after the other.")
        }
        let format = try options.format(among: OutputFormat.self, standard: .jsonl)
        let parties = try parties(in: surroundings)
        let texts = parties.map(\.text)
        let items = TextComparison.matches(among: parties).map { answer($0, texts) }
        let columns: [Column] = [
            Column("kind"), Column("difference"), Column("score", alignment: .right), Column("direction"),
            Column("one"), Column("other"),
        ]
        let told = format == .table || format == .csv ? items.map(flattened) : items
        try Listing(columns: columns, items: told).print(on: surroundings.console, as: format)
        return .done
    }

    private func parties(in surroundings: Surroundings) throws -> [CopyParty] {
        let known = try manifest.map { path throws(CommandError) in try ManifestFile(path, in: surroundings) }
        let reader = ArticleReader()
        return try files.enumerated().map { place, path in
            let bytes = try surroundings.source(path).all(limit: ExactText.byteLimit + 1)
            let text = try ExactText(bytes)
            let details = known?.details(of: path)
            return CopyParty(
                StoryText(
                    article: place, text: text, reading: reader.read(text, outlet: details?.outlet)),
                outlet: details?.outlet, published: details?.published.flatMap { PublishedTime($0) })
        }
    }

    private func answer(_ match: TextMatch, _ texts: [StoryText]) -> JSON {
        func place(_ place: TextMatch.Place) -> JSON {
            [
                "id": .string(files[place.article]), "start": .integer(place.span.start),
                "end": .integer(place.span.end), "text": .string(texts[place.article].text[place.span]),
            ]
        }
        let (one, two) = (texts[match.first.article].text, texts[match.second.article].text)
        return .object(leavingOut: [
            "a": place(match.first), "b": place(match.second), "kind": .string(match.kind.rawValue),
            "difference": .string(match.difference.rawValue), "score": JSON(match.score),
            "direction": match.direction.map { .string($0.way.rawValue) },
            "directionReason": match.direction.map { .string($0.reason) },
            "strength": match.strength.map { .string($0.direction.rawValue) },
            "strengthReason": match.strength.map { .string($0.reason) },
            "cut": match.kind == .quote ? .array(match.cut.map { $0.told(in: one) }) : nil,
            "words": match.kind == .quote ? .array(match.words.map { $0.told(one, two) }) : nil,
        ])
    }

    /// The match in one line for people.
    private func flattened(_ match: JSON) -> JSON {
        func told(_ side: String, _ text: String? = nil) -> JSON {
            let id = match[side]?["id"]?.string ?? ""
            return .string("\(id): \(text ?? match[side]?["text"]?.string ?? "")")
        }
        let difference = [match["difference"]?.string, match["strength"]?.string].compactMap(\.self)
        let isMarked = match["words"]?.array?.contains { $0["kind"]?.string != "same" } ?? false
        return .object(leavingOut: [
            "kind": match["kind"], "difference": .string(difference.joined(separator: ", ")),
            "score": match["score"], "direction": match["direction"], "one": told("a"),
            "other": told("b", isMarked ? markedWords(match["words"]) : nil),
        ])
    }
}
