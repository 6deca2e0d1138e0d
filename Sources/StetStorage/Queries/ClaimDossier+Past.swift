public import StetModel

extension ClaimDossier {
    /// The dossier of a claim as it was at a time, made from the log; nil where the claim was not there yet.
    ///
    /// The rows are those that the events up to then wrote. What stands beside the claim and is no row of its
    /// own (the workflow, the people, the names) is as it is now, since none of it changes a claim.
    /// An event whose payload was erased leaves out what it wrote.
    public init?(of id: ID<Claim>, at time: Timestamp, in database: any Database) throws {
        try self.init(of: id, at: time, in: database) { $0.at <= time }
    }

    /// The dossier of a claim as it was when the log ended with an event, which is `last`.
    public init?(of id: ID<Claim>, upTo last: Event, in database: any Database) throws {
        try self.init(of: id, at: last.at, in: database) { $0.seq <= last.seq }
    }

    private init?(
        of id: ID<Claim>, at time: Timestamp, in database: any Database, _ isPast: (Event) -> Bool
    ) throws {
        guard let now = try ClaimDossier(of: id, in: database) else { return nil }
        var past = LoggedRows()
        try EventLog.each(subject: id.description, in: database) { event, _, payload in
            guard isPast(event), let payload else { return }
            past.follow(try JSON.parse(Array(payload.utf8)), of: id)
        }
        guard let claim: Claim = try past.records().first(where: { $0.id == id }) else { return nil }
        self = now
        try self.replace(claim, with: past, at: time)
    }
}
