import ArgumentParser
import StetDesk
import StetText

/// The options that say where in an article something stands.
struct PlaceOptions: ParsableArguments {
    @Option(help: "The exact words; they must stand in the text once, or at --start and --end.")
    var quote: String?
    @Option(help: "The first character, counted in code points from 0.") var start: Int?
    @Option(help: "The character after the last one.") var end: Int?

    /// The place that is meant; nil where nothing is said about one.
    ///
    /// - Throws: `CommandError.wrongUse`.
    func wish() throws(CommandError) -> PlaceWish? {
        guard start != nil || end != nil else { return quote.map { .quote($0) } }
        guard let start, let end else {
            throw .wrongUse(
                "--start and --end belong together.", advice: "Give both, or --quote with the exact words.")
        }
        guard start >= 0, end > start else {
            throw .wrongUse(
                "\(start)…\(end) is no stretch of a text.",
                advice: "Count code points from 0; --end names the one after the last.")
        }
        let span = TextSpan(start: start, end: end)
        return quote.map { .quoteAt($0, span) } ?? .span(span)
    }

    /// The place that is meant, which must be given.
    func requiredWish() throws(CommandError) -> PlaceWish {
        guard let wish = try wish() else {
            throw .wrongUse("Where in the article?", advice: "Give --quote TEXT, or --start and --end.")
        }
        return wish
    }
}
