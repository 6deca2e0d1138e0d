/// What narrows a page to one claim, one outlet or one kind of claim, without a script: a link leads to an
/// anchor in front of the page, and a rule of the style sheet hides the rest while the address points there.
struct ReportFilters: Sendable {
    private let claims: [String]
    private let flagged: Set<String>
    private let outlets: [String]
    private let outletOfArticle: [String: Int]
    private let claimsOfAttribution: [String: [String]]

    /// The filters of a report.
    init(_ report: AttributionReport) {
        let matrix = ClaimMatrix(report)
        let open = Set(report.flags.filter { $0.dismissed == nil }.map(\.id))
        claims = report.claims.map(\.id)
        flagged = Set(report.claims.filter { !open.isDisjoint(with: $0.flags) }.map(\.id))
        outlets = matrix.columns.map(\.outlet)
        var places: [String: Int] = [:]
        for (index, column) in matrix.columns.enumerated() {
            for article in column.articles { places[article] = index }
        }
        outletOfArticle = places
        var users: [String: [String]] = [:]
        for claim in report.claims {
            for appearance in claim.appearances {
                if let attribution = appearance.attribution {
                    users[attribution, default: []].append(claim.id)
                }
            }
        }
        claimsOfAttribution = users
    }

    /// The class of a line about words of an article: whose outlet it is.
    func line(_ quote: QuotedSpan) -> Markup {
        outletOfArticle[quote.article].map { "line o\($0 + 1)" } ?? "line"
    }

    /// The class of a part that is about these claims.
    func part(_ claims: [String]) -> Markup {
        Markup.joined(["part"] + claims.map { "in-\(anchorName($0))" as Markup }, by: " ")
    }

    /// The claims that rest on words to which a source is used.
    func claims(of source: ReportSource) -> [String] {
        let used = source.uses.compactMap(\.attribution).flatMap { claimsOfAttribution[$0] ?? [] }
        return Set(used).sorted()
    }

    /// Whether a flag nobody dismissed stands on the claim.
    func isFlagged(_ claim: ReportClaim) -> Bool { flagged.contains(claim.id) }

    /// The kinds of claims that one may want to see, and what is hidden then.
    private static let kinds: [(anchor: Markup, name: String, hidden: Markup)] = [
        ("open", "open", "#claims .card:is(.done, .dropped)"),
        ("settled", "settled", "#claims .card:not(.done, .dropped)"),
        ("flagged", "with open flags", "#claims .card:not(.flagged)"),
    ]

    /// The anchors and the links that lead to them; nothing where there is nothing to choose from.
    var markup: Markup {
        guard claims.count > 1 || outlets.count > 1 else { return "" }
        var anchors: [Markup] = ["all"] + Self.kinds.map(\.anchor)
        anchors += claims.map { "only-\(anchorName($0))" as Markup }
        anchors += outlets.indices.map { "outlet-\($0 + 1)" as Markup }
        let named: [Markup] = Self.kinds.map { "<a href=\"#\($0.anchor)\">\($0.name)</a>" }
        let ofClaims: [Markup] = claims.map {
            "<a href=\"#only-\(anchorName($0))\">\($0)</a>"
        }
        let ofOutlets: [Markup] = outlets.enumerated().map { "<a href=\"#outlet-\($0 + 1)\">\($1)</a>" }
        func row(_ label: String, _ links: [Markup]) -> Markup {
            links.count < 2 ? "" : "<p><b>\(label)</b> \(Markup.joined(links, by: " "))</p>\n"
        }
        return """
            \(anchors.map { "<span class=\"filter\" id=\"\($0)\"></span>" as Markup })
            <nav class="filters" aria-label="Show a part only">
            <p><b>Show</b> <a href="#all">everything</a></p>
            \(row("Claims that are", named))\(row("One claim", ofClaims))\(row("One outlet", ofOutlets))</nav>

            """
    }

    /// The rules that hide what was not asked for.
    var styles: Markup {
        guard claims.count > 1 || outlets.count > 1 else { return "" }
        var rules: Markup = ""
        func add(_ anchor: Markup, _ hidden: Markup) {
            rules += """
                #\(anchor):target ~ main \(hidden) { display: none; }
                #\(anchor):target ~ nav a[href="#\(anchor)"] { background: var(--target); font-weight: 600; }

                """
        }
        add("all", ".nothing")
        for kind in Self.kinds { add(kind.anchor, kind.hidden) }
        for claim in claims {
            let name = anchorName(claim)
            add("only-\(name)", ".part:not(.in-\(name))")
        }
        for index in outlets.indices {
            let mine: Markup = "o\(index + 1)"
            add("outlet-\(index + 1)", ":is(.line:not(.\(mine)), .part:has(.line):not(:has(.\(mine))))")
        }
        return rules
    }
}
