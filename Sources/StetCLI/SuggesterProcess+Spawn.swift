import Foundation

extension SuggesterProcess {
    /// Starts `/bin/sh -c command` in `folder` as the head of a new process group.
    ///
    /// - Returns: 0, or the number of the error.
    static func spawn(
        _ identifier: inout pid_t, _ command: String, reading input: Int32, writing output: Int32,
        in folder: String, _ environment: [String: String]
    ) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        var defaults = sigset_t()
        sigemptyset(&defaults)
        sigaddset(&defaults, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
        let script = "cd -- \"$0\" && exec /bin/sh -c \"$1\""
        let words = copies(["/bin/sh", "-c", script, folder, command])
        let variables = copies(environment.map { "\($0.key)=\($0.value)" })
        defer { for text in words + variables { free(text) } }
        return posix_spawn(&identifier, "/bin/sh", &actions, &attributes, words, variables)
    }
    /// Texts as C takes them, with a null behind the last.
    private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }
}
