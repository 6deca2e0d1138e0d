public import StetMatching

/// Where the files of the search index are kept; what is lost there is made anew from the desk.
public struct IndexShelf {
    /// The bytes of a small file, or nil.
    let load: (String) -> [UInt8]?
    /// The index in a file; nil where the file is not there.
    let map: (String) throws(SearchIndexError) -> IndexBytes?
    /// Puts a new edition in the place of the old one, whole or not at all.
    let publish: (Edition) -> Void

    /// What is put on the shelf together.
    public struct Edition {
        /// What the files' names begin with.
        public let prefix: String
        /// New files by name, each in pieces.
        public let files: [(name: String, pieces: [[UInt8]])]
        /// The files of before that are still needed.
        public let kept: Set<String>
        /// The file that names the others, and what it says; written last.
        public let catalog: (name: String, bytes: [UInt8])
    }

    /// A shelf that works by these functions.
    public init(
        load: @escaping (String) -> [UInt8]?,
        map: @escaping (String) throws(SearchIndexError) -> IndexBytes?,
        publish: @escaping (Edition) -> Void
    ) {
        (self.load, self.map, self.publish) = (load, map, publish)
    }
}
