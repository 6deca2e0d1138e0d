import StetModel

/// What is on the shelf for one kind: the event up to which the index knows the log, and its segments.
struct IndexCatalog: Equatable {
    /// Grows when words are read in another way or claims are chosen otherwise.
    static let version = 1

    /// The newest event that the index has taken in.
    var head: LogHead
    /// The files of the segments, the oldest first.
    var segments: [String]

    /// The catalogue as it is written down.
    var bytes: [UInt8] {
        let json: JSON = [
            "version": .integer(IndexCatalog.version), "seq": .integer(head.seq), "hash": .string(head.hash),
            "segments": .array(segments.map(JSON.string)),
        ]
        return Array(json.compact.utf8)
    }

    /// A catalogue of these parts.
    init(head: LogHead, segments: [String]) {
        (self.head, self.segments) = (head, segments)
    }

    /// What the bytes of a catalogue say; nil where they say nothing of use.
    init?(_ bytes: [UInt8]) {
        let json: JSON
        do { json = try JSON.parse(bytes) } catch { return nil }
        guard json["version"]?.integer == IndexCatalog.version, let seq = json["seq"]?.integer,
            let hash = json["hash"]?.string, let names = json["segments"]?.array, names.count <= 1_000
        else { return nil }
        let segments = names.compactMap(\.string)
        // No name may lead out of the folder.
        guard segments.count == names.count,
            segments.allSatisfy({ $0.utf8.allSatisfy(IndexCatalog.isPlain) && !$0.isEmpty })
        else { return nil }
        self.init(head: LogHead(seq: seq, hash: hash), segments: segments)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
    }
}
