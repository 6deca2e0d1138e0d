import StetText

extension ParsedText {
    /// The capitalised words of a phrase, from the first to the last.
    func properRange(_ head: Range<Int>) -> Range<Int>? {
        let named = head.filter {
            kind($0) == .word && isNameLike($0) && !has($0, .determiner)
        }
        guard let first = named.first, let last = named.last else { return nil }
        return first..<(last + 1)
    }

    /// Whether a phrase names an agency, paper or broadcaster.
    func hasOutlet(_ head: Range<Int>) -> Bool {
        head.contains { has($0, .outlet) }
            || has(head.upperBound - 1, .outletNoun) && head.contains { isNameLike($0) }
    }

    /// The name of an agency or paper without what describes it: "Russian news agency RIA" is RIA.
    func outletName(_ head: Range<Int>) -> String {
        if let first = head.first(where: { has($0, .outlet) }) {
            var end = first + 1
            while end < head.upperBound, has(end, [.outlet, .outletNoun]), isNameLike(end) {
                end += 1
            }
            return string(first..<end)
        }
        return string(properRange(head) ?? head)
    }
}
