public import Foundation

/// Why bytes are no packed reading.
public enum PackedReadingError: Error, Equatable {
    /// The bytes begin with a version that this program does not know.
    case unknownVersion(Int)
    /// The bytes end before the reading does.
    case cutShort(offset: Int)
    /// The byte at `offset` stands where it cannot.
    case faulty(offset: Int)
    /// Bytes follow the end of the reading.
    case tooLong(offset: Int)
}

extension PackedReadingError: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .unknownVersion(let version):
            "The stored reading is written in version \(version), which is not known."
        case .cutShort(let offset): "The stored reading ends at byte \(offset), before it is complete."
        case .faulty(let offset): "The stored reading is damaged at byte \(offset)."
        case .tooLong(let offset): "The stored reading goes on after its end at byte \(offset)."
        }
    }

    public var recoverySuggestion: String? {
        switch self {
        case .unknownVersion: "Use the version of stet that wrote it, or a newer one."
        case .cutShort, .faulty, .tooLong: "Read the article again: stet article reread."
        }
    }
}
