import Foundation

/// An account of the operating system.
struct SystemAccount {
    /// Its name, or `uid` and its number where the system has no name for it.
    let name: String
    /// The full name of the person, where the system knows one.
    let fullName: String?

    /// The account that runs this process: by its user id, whatever `USER` says.
    static var current: SystemAccount {
        let user = getuid()
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        guard getpwuid_r(user, &entry, &buffer, buffer.count, &found) == 0, found != nil,
            let name = entry.pw_name
        else { return SystemAccount(name: "uid\(user)", fullName: nil) }
        // The first field of the comment is the full name; an `&` in it stands for the account.
        let comment = entry.pw_gecos.map { String(cString: $0) } ?? ""
        let full = comment.prefix { $0 != "," }
        return SystemAccount(name: String(cString: name), fullName: full.isEmpty ? nil : String(full))
    }
}
