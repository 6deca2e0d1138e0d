import ArgumentParser
import Foundation
import StetDesk
import StetExchange
import StetModel

/// `stet article import`: stores articles, reads them and groups them into stories.
struct ArticleImportCommand: ChangeVerb, ManyFilesVerb {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take articles in: store them, read them, group them into stories.",
        discussion: """
            A file that ends in .jsonl or .ndjson holds one article a line, one that ends in .csv one a \
            row; one that ends in .html or .htm is a page whose article is taken out of it; every other \
            file is one article, byte for byte. The same text from the same outlet again is left as it is.

            All input is checked before any of it is stored; files that hold more than 48 MiB of text are \
            read a second time for that, and of what cannot be read twice up to 512 MiB are held in \
            memory. On a fault nothing is stored, and every fault is listed. With --keep-good what is \
            good is stored piece by piece, and the exit status is 65 all the same.

              stet article import story.txt --outlet "Harbour Post" --published 2026-11-20
              stet article import articles/*.txt --manifest articles/manifest.csv
            """)

    /// How many bytes of text are held between checking and storing where they cannot be read again.
    private static let wholeLimit = 512 << 20
    /// How many bytes of text are held where they can.
    private static let heldLimit = 48 << 20
    /// How many bytes of text are stored together where not all are.
    private static let pieceLimit = 24 << 20

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: "What the files hold: text, jsonl, csv or html; else by their ending.") var input: String?
    @Option(
        help: ArgumentHelp("A table with outlet, title and so on for each text file.", valueName: "file.csv"))
    var manifest: String?
    @Option(help: "Who published it.") var outlet: String?
    @Option(help: "The headline; for a single text.") var title: String?
    @Option(help: "Where it was published.") var url: String?
    @Option(help: "A day or an instant.") var published: String?
    @Option(help: "The author line.") var byline: String?
    @Option(help: "The language, such as en or pt-BR.") var language: String?
    @Option(help: "When it was fetched: a day or an instant.") var retrieved: String?
    @Flag(help: "Store what is good, even if something else is faulty.") var keepGood = false
    @Option(help: "How many articles are read at once; else one for each core.") var jobs: Int?
    /// Another program that reads too.
    @OptionGroup var suggesterOptions: SuggesterOptions
    @Argument(help: "The files; - is standard input.") var files: [String]

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let (console, format) = (surroundings.console, try options.outputFormat())
        let changeOptions = try changeOptions()
        if let jobs, !(1...256).contains(jobs) {
            throw CommandError.wrongValue(option: "--jobs", value: "\(jobs)", possible: ["1 … 256"])
        }
        let kind = try inputKind()
        let empty = ArticleIntake(
            defaults: try details(), manifest: try manifest.map { try ManifestFile($0, in: surroundings) })
        let desk = try desk(in: surroundings)
        var store = ArticleStoring(
            desk: desk, options: changeOptions, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
            suggester: try suggesterOptions.suggester(in: surroundings), console: console)
        var intake = empty
        if keepGood, !mutation.dryRun {
            try await read(into: &intake, as: kind, "checking", in: surroundings) { intake in
                if intake.byteCount > Self.pieceLimit { try await store.store(intake.takeOut()) }
            }
        } else {
            try await check(into: &intake, as: kind, in: surroundings)
            if intake.releasedCount > 0, intake.rejections.isEmpty {
                intake = empty
                // What has become faulty since it was checked ends the import, as a crash would.
                try await read(into: &intake, as: kind, "storing", in: surroundings) { intake in
                    guard intake.rejections.isEmpty, intake.byteCount > Self.pieceLimit else { return }
                    try await store.store(intake.takeOut())
                }
            }
        }
        if intake.rejections.isEmpty || keepGood { try await store.store(intake.takeOut()) }
        let outcome = ArticleImportOutcome(
            imported: store.imported, unchanged: store.unchanged, rejections: intake.rejections,
            heldBack: intake.items.count + intake.releasedCount, isDryRun: mutation.dryRun)
        store.finish()
        try outcome.print(on: console, as: format)
        if !mutation.dryRun, format == .table { try tellCheckedBefore(store.imported, on: desk, console) }
        return intake.rejections.isEmpty ? store.status : intake.rejections.status
    }

    /// Reads all of the input and keeps it, or, where it is long and can be read again, checks it only.
    private func check(
        into intake: inout ArticleIntake, as kind: ArticleIntake.Kind?, in surroundings: Surroundings
    ) async throws {
        var isReadTwice: Bool?
        try await read(into: &intake, as: kind, "checking", in: surroundings) { intake in
            guard intake.byteCount > Self.heldLimit else { return }
            let readsTwice = isReadTwice ?? (!mutation.dryRun && canReadTwice(in: surroundings))
            isReadTwice = readsTwice
            if readsTwice { return intake.release() }
            guard intake.byteCount <= Self.wholeLimit else {
                throw CommandError.tooMuchAtOnce(limit: Self.wholeLimit)
            }
        }
        if isReadTwice == true { intake.release() }
    }

    private func read(
        into intake: inout ArticleIntake, as kind: ArticleIntake.Kind?, _ words: String,
        in surroundings: Surroundings, checkpoint: (inout ArticleIntake) async throws -> Void
    ) async throws {
        var bar = ProgressBar(words, total: files.count, on: surroundings.console)
        for (index, file) in files.enumerated() {
            try await intake.read(
                file, as: kind ?? ArticleIntake.kind(of: file), in: surroundings, checkpoint: checkpoint)
            bar.advance(to: index + 1)
        }
        bar.finish()
    }

    /// Whether each file is an ordinary one, and not a stream.
    private func canReadTwice(in surroundings: Surroundings) -> Bool {
        files.allSatisfy { file in
            do {
                return try file != "-" && InputFile(file, in: surroundings.folder).size != nil
            } catch { return false }
        }
    }

    /// Articles of one import, and sentences in them, that are looked up and told of at most.
    private static let (articlesLookedUp, sentencesTold) = (20, 5)

    /// Says which sentences of the new articles repeat claims with a verdict.
    private func tellCheckedBefore(_ articles: [JSON], on desk: Desk, _ console: Console) throws {
        var told = 0
        for article in articles.prefix(Self.articlesLookedUp) where told < Self.sentencesTold {
            var filter = SuggestionFilter()
            filter.article = try deskID(article.words("id"))
            (filter.kind, filter.limit) = (.claim, 100)
            for item in try desk.suggestionList(filter).items where told < Self.sentencesTold {
                guard let earlier = item["checkedBefore"] else { continue }
                console.hint("\(item.words("id")) was checked before: \(earlier.checkedBefore)")
                told += 1
            }
        }
    }

    private func inputKind() throws(CommandError) -> ArticleIntake.Kind? {
        if let input, ["rss", "warc"].contains(input) {
            throw .wrongUse(
                "This version of stet does not read \(input) yet.",
                advice: "It takes text, jsonl, csv and html.")
        }
        var kind: ArticleIntake.Kind?
        if let input { kind = try choice(input, of: "--input") }
        let first = kind ?? ArticleIntake.kind(of: files.first ?? "")
        if title != nil, files.count > 1 || ![.text, .html].contains(first) {
            throw .wrongUse(
                "One --title cannot be the headline of several articles.",
                advice: "Give the titles by --manifest, or in the lines or rows themselves.")
        }
        return kind
    }

    private func details() throws(CommandError) -> ArticleDetails {
        let words = [
            ("--outlet", outlet), ("--title", title), ("--url", url), ("--byline", byline),
            ("--language", language),
        ]
        for case (let option, let word?) in words where word.utf8.count > ArticleDetails.byteLimit {
            throw .wrongUse(
                "\(option) has more than \(ArticleDetails.byteLimit) bytes.",
                advice: "Long words belong into the text.")
        }
        return ArticleDetails(
            outlet: outlet.nonEmpty, title: title.nonEmpty, url: url.nonEmpty, byline: byline.nonEmpty,
            published: try time(published, of: "--published"),
            retrieved: try time(retrieved, of: "--retrieved"), language: language.nonEmpty)
    }

    private func time(_ word: String?, of option: String) throws(CommandError) -> String? {
        guard let word = word.nonEmpty else { return nil }
        if let time = PublishedTime(word) { return time.description }
        throw .wrongValue(
            option: option, value: word, possible: ["2026", "2026-11", "2026-11-20", "2026-11-20T10:12:00Z"])
    }
}

extension String? {
    /// The text, nil where it is empty.
    fileprivate var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
