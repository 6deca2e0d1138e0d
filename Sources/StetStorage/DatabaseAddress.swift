/// Where a desk is kept, as people write it: `sqlite:PATH`, a bare path, or a PostgreSQL URI.
public enum DatabaseAddress: Hashable, Sendable {
    /// A file.
    case sqlite(path: String)
    /// A server, or several that stand in for one another, as libpq reads it.
    case postgresql(url: String)

    /// The address that a text names.
    public init(_ text: String) throws(StorageError) {
        let scheme = text.prefix { $0 != ":" && $0 != "/" }
        if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
            self = .postgresql(url: text)
        } else if text.hasPrefix("sqlite:") {
            self = .sqlite(path: String(text.dropFirst("sqlite:".count)))
        } else if text.dropFirst(scheme.count).hasPrefix("://") {
            throw .unreachable(
                Self.withoutSecrets(text), reason: "an address is sqlite:PATH, a path, or postgresql://…")
        } else {
            self = .sqlite(path: text)
        }
        if case .sqlite(path: "") = self { throw .noDatabase(text) }
    }

    /// Which of the two databases it is.
    public var backend: Backend {
        switch self {
        case .sqlite: .sqlite
        case .postgresql: .postgresql
        }
    }
}

extension DatabaseAddress: CustomStringConvertible {
    /// The address without what nobody else may read: passwords are shown as three dots.
    public var description: String {
        switch self {
        case .sqlite(let path): path
        case .postgresql(let url): Self.withoutSecrets(url)
        }
    }

    private static let harmlessKeys: Set<String> = [
        "host", "hostaddr", "port", "dbname", "user", "target_session_attrs", "sslmode", "connect_timeout",
        "application_name",
    ]

    /// Hides the password before the last `@`, and every setting that is not known to be harmless.
    ///
    /// A password that was not percent-encoded may itself hold `@`, `/` or `?`; hiding too much does
    /// no harm.
    private static func withoutSecrets(_ url: String) -> String {
        guard let scheme = url.utf8.firstIndex(of: UInt8(ascii: "/")) else { return url }
        let start = url.utf8.index(scheme, offsetBy: 2, limitedBy: url.endIndex) ?? url.endIndex
        var shown = String(url[..<start])
        var rest = url[start...]
        if let at = rest.utf8.lastIndex(of: UInt8(ascii: "@")) {
            let user = rest[..<at]
            shown += user.prefix { $0 != ":" } + (user.contains(":") ? ":…" : "")
            rest = rest[at...]
        }
        guard let question = rest.utf8.firstIndex(of: UInt8(ascii: "?")) else { return shown + rest }
        shown += rest[..<question]
        let settings = rest[question...].dropFirst().split(separator: "&").map { setting in
            let key = setting.prefix { $0 != "=" }
            return harmlessKeys.contains(String(key)) ? String(setting) : "\(key)=…"
        }
        return shown + "?" + settings.joined(separator: "&")
    }
}
