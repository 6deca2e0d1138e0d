/// A stretch between quotation marks, in token numbers.
///
/// The numbers are kept in four bytes each, because a text can be made of quotation marks and nothing else.
struct Quotation: Sendable {
    private var opensAt: Int32
    private var firstInside: Int32
    private var endsAt: Int32
    private var carriesOn: Int32
    private var liesIn: Int32
    /// Whether a closing mark stands at `end`.
    var isClosed: Bool
    /// Whether the marks are single ones.
    let isSingle: Bool

    /// A quotation with these places.
    init(open: Int, first: Int, end: Int, isClosed: Bool, continues: Int, outer: Int, isSingle: Bool) {
        opensAt = Int32(truncatingIfNeeded: open)
        firstInside = Int32(truncatingIfNeeded: first)
        endsAt = Int32(truncatingIfNeeded: end)
        carriesOn = Int32(truncatingIfNeeded: continues)
        liesIn = Int32(truncatingIfNeeded: outer)
        self.isClosed = isClosed
        self.isSingle = isSingle
    }

    /// The opening mark, or the first token where the mark is missing.
    var open: Int { Int(opensAt) }

    /// The first token inside.
    var first: Int { Int(firstInside) }

    /// The token after the last one inside.
    var end: Int {
        get { Int(endsAt) }
        set { endsAt = Int32(truncatingIfNeeded: newValue) }
    }

    /// The quotation of the paragraph before that this one continues, or -1.
    var continues: Int {
        get { Int(carriesOn) }
        set { carriesOn = Int32(truncatingIfNeeded: newValue) }
    }

    /// The quotation that holds this one, or -1.
    var outer: Int {
        get { Int(liesIn) }
        set { liesIn = Int32(truncatingIfNeeded: newValue) }
    }

    /// The token after the closing mark.
    var after: Int { isClosed ? end + 1 : end }
}
