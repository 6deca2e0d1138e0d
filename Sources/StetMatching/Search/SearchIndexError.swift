public import Foundation

/// Why an index cannot be read; the index is made anew then.
public enum SearchIndexError: Error, Hashable, Sendable {
    /// The bytes are not what was written.
    case damaged
    /// The bytes are of another version of the program, or no index at all.
    case foreign
}

extension SearchIndexError: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .damaged: "The search index is damaged."
        case .foreign: "The search index is of another version."
        }
    }

    public var recoverySuggestion: String? {
        "Delete the folder of the search index; it is made anew from the desk."
    }
}
