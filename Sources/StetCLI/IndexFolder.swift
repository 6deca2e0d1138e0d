import Foundation
import StetDesk
import StetMatching
import StetStorage

/// The folder with the files of the search index, which are read by mapping them into memory.
///
/// One program at a time writes there; another that finds it locked leaves it as it is. A file is
/// written beside its place and renamed, and never changed afterwards, so that whoever has it mapped
/// keeps what it was. Nothing here fails a command: what cannot be written is made anew next time.
struct IndexFolder {
    private let path: String

    /// The folder at a path, which is made when something is first written.
    init(_ path: String) {
        self.path = path
    }

    /// The folder for the desk at an address: beside a desk in a file where that folder can be written to,
    /// else in the user's own place for what can be made again; nil where there is none.
    static func folder(for address: DatabaseAddress, in surroundings: Surroundings) -> IndexFolder? {
        let key: String
        switch address {
        case .sqlite(let path):
            let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
            if access(parent.isEmpty ? "/" : parent, W_OK) == 0 { return IndexFolder(path + "-search") }
            key = path
        case .postgresql(let url): key = url
        }
        let environment = surroundings.environment
        let caches =
            environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
        return caches.map { IndexFolder("\($0)/stet/search-\(ContentHash.hex(key).prefix(24))") }
    }

    /// The folder as a shelf of the desk.
    var shelf: IndexShelf {
        IndexShelf(
            load: { load($0) }, map: { (name) throws(SearchIndexError) in try map(name) },
            publish: { publish($0) })
    }

    private func load(_ name: String) -> [UInt8]? {
        do throws(CommandError) {
            return try InputFile(name, in: path).contents(limit: 1 << 20)
        } catch {
            return nil
        }
    }

    private func map(_ name: String) throws(SearchIndexError) -> IndexBytes? {
        let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        // A file that others may change is not trusted to keep its length.
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
            status.st_uid == geteuid() || status.st_uid == 0, status.st_mode & 0o022 == 0
        else { return nil }
        let count = Int(status.st_size)
        guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            return nil
        }
        return try IndexBytes(UnsafeRawBufferPointer(start: start, count: count)) { munmap(start, count) }
    }

    private func publish(_ edition: IndexShelf.Edition) {
        mkdir(parent, 0o700)
        mkdir(path, 0o700)
        let lock = open("\(path)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { return }
        defer { close(lock) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { return }
        for file in edition.files {
            guard write(file.pieces, file.name) else { return }
        }
        guard write([edition.catalog.bytes], edition.catalog.name) else { return }
        let wanted = edition.kept.union(edition.files.map(\.name)).union([edition.catalog.name])
        for name in names() where name.hasPrefix(edition.prefix) && !wanted.contains(name) {
            unlink("\(path)/\(name)")
        }
    }

    private var parent: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "." }

    private func names() -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }

    /// Writes a file beside its place and renames it; false where that was not possible.
    private func write(_ pieces: [[UInt8]], _ name: String) -> Bool {
        let temporary = "\(path)/\(name).new"
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        do throws(CommandError) {
            let sink = ByteSink.descriptor(descriptor, name: name)
            for piece in pieces { try sink.write(piece) }
        } catch {
            unlink(temporary)
            return false
        }
        guard rename(temporary, "\(path)/\(name)") == 0 else {
            unlink(temporary)
            return false
        }
        return true
    }
}
