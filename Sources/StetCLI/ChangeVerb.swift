import StetDesk
import StetModel

/// A command that changes the desk.
protocol ChangeVerb: StetVerb {
    /// The options of every command that changes the desk.
    var mutation: MutationOptions { get }
}

/// A command that changes a claim, or what belongs to one.
protocol ClaimChangeVerb: ChangeVerb {
    /// The version of the claim that the caller saw.
    var seen: SeenOption { get }
}

extension StetVerb {
    /// The desk that the command works on.
    func desk(in surroundings: Surroundings) throws -> Desk {
        try DeskOpening(surroundings, options).desk()
    }

    /// Prints a page of a list; CSV has the members called `csv` where they are not those of the table, and
    /// `empty` is said where a table would have no rows.
    func list(
        _ page: ListPage, _ columns: [Column], csv: [String]? = nil, empty: String = Listing.emptyNote,
        in surroundings: Surroundings
    ) throws -> ExitStatus {
        let format = try options.outputFormat()
        let columns = format == .csv ? csv?.map { Column($0) } ?? columns : columns
        try Listing(columns: columns, items: page.items, next: page.next)
            .print(on: surroundings.console, as: format)
        if format == .table, page.items.isEmpty { surroundings.console.note(empty) }
        if format == .table, let next = page.next {
            surroundings.console.note("There is more: --after \(next).")
        }
        return .done
    }

    /// Prints one thing: its JSON, or the card made of it.
    func show(_ value: JSON, _ card: (JSON) -> Card, in surroundings: Surroundings) throws -> ExitStatus {
        let (console, format) = (surroundings.console, try options.outputFormat())
        guard format == .table else {
            try Answer(value, text: "").print(on: console, as: format)
            return .done
        }
        try console.write(card(value).rendered(width: console.width, isColoured: console.isColoured))
        return .done
    }
}

extension ChangeVerb {
    /// What the use case is told besides its arguments; a format that there is not is refused here, before
    /// anything is changed.
    func changeOptions(seen: Int? = nil) throws -> ChangeOptions {
        _ = try options.outputFormat()
        if mutation.requestID == "" {
            throw CommandError.wrongUse(
                "The request id is empty.", advice: "Give a name that stands for this one request.")
        }
        return ChangeOptions(requestID: mutation.requestID, isDryRun: mutation.dryRun, seen: seen)
    }

    /// Prints what was done: the answer for programs, or the sentence for people.
    func answer(
        _ value: JSON, in surroundings: Surroundings, _ sentence: () throws -> String
    ) throws -> ExitStatus {
        let (console, format) = (surroundings.console, try options.outputFormat())
        if format != .table, format != .json, let items = value["items"]?.array {
            let columns = (items.first?.object ?? []).map { Column($0.name) }
            try Listing(columns: columns, items: items).print(on: console, as: format)
            return .done
        }
        var text = format == .table ? try sentence() : ""
        if mutation.dryRun { text = "Dry run, nothing was changed. It would be: " + text }
        try Answer(value, text: text).print(on: console, as: format)
        return .done
    }

    /// What comes next on a claim, behind a sentence that says what was done; nothing in a dry run.
    func next(_ claim: String?, on desk: Desk) throws -> String {
        guard !mutation.dryRun, let claim, let id = ID<Claim>(claim) else { return "" }
        let explained = try desk.explainClaim(id, action: nil).items
        let handle = try desk.callerHandle()
        return NextStep(claim: claim, actions: explained, handle: handle).sentence.map { " " + $0 } ?? ""
    }
}

extension ClaimChangeVerb {
    /// What the use case is told besides its arguments, the version seen included.
    func claimOptions() throws -> ChangeOptions { try changeOptions(seen: seen.seen) }
}

extension Desk {
    /// The handle of the reviewer who acts.
    func callerHandle() throws -> String {
        if let claimed = caller.claimedHandle { return claimed }
        let own = try reviewerList().items.first { $0["account"]?.string == caller.account }
        return own?["handle"]?.string ?? caller.account
    }
}

extension JSON {
    /// The words of the member called `name`: a string as it is, other values as JSON writes them.
    func words(_ name: String) -> String {
        self[name].map { $0.string ?? ($0.isNull ? "" : Column.text($0)) } ?? ""
    }
}
