/// The flags of one kind, which have one rule.
struct ReportFlagGroup: Hashable, Sendable {
    /// The kind, such as `single-origin`.
    let kind: String
    /// The published rule.
    let rule: String
    /// The flags, in the order of the report.
    private(set) var flags: [ReportFlag]

    /// Flags by kind, kinds in the order of their first flag.
    static func groups(of flags: [ReportFlag]) -> [ReportFlagGroup] {
        var groups: [ReportFlagGroup] = []
        var places: [[String]: Int] = [:]
        for flag in flags {
            if let place = places[[flag.kind, flag.rule]] {
                groups[place].flags.append(flag)
            } else {
                places[[flag.kind, flag.rule]] = groups.count
                groups.append(ReportFlagGroup(kind: flag.kind, rule: flag.rule, flags: [flag]))
            }
        }
        return groups
    }

    /// What the group is called above its flags: "Single origin".
    var title: String {
        let name = words(of: kind)
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
