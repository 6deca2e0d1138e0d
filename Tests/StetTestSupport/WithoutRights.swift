import Foundation
import Glibc

/// Runs `body` while the file at a path, where there is one, and its folder can be read and not written.
///
/// Root may write everything; it goes on as another user, on this thread only.
public func withoutRights(to path: String, _ body: () throws -> Void) throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let wasRoot = geteuid() == 0
    if FileManager.default.fileExists(atPath: path) { chmod(path, 0o444) }
    chmod(folder, 0o555)
    if wasRoot { _ = setFileUser(65_534) }
    defer {
        if wasRoot { _ = setFileUser(0) }
        chmod(folder, 0o700)
        chmod(path, 0o600)
    }
    try body()
}

@_silgen_name("setfsuid") private func setFileUser(_ user: UInt32) -> Int32
