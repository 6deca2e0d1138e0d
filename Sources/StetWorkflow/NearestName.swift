/// The one of `names` that `typed` was probably meant to be: at most two letters differ, or a third of them.
func nearestName(to typed: String, among names: [String]) -> String? {
    let wanted = Array(typed.lowercased().utf8.prefix(64))
    let limit = max(2, wanted.count / 3)
    return names.map { (name: $0, distance: editDistance(wanted, Array($0.lowercased().utf8.prefix(64)))) }
        .filter { $0.distance <= limit && $0.distance < $0.name.utf8.count }
        .min { $0.distance < $1.distance }?.name
}

/// How many letters must be inserted, removed or replaced to turn one word into the other.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let replaced = diagonal + (letter == other ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
        }
    }
    return row[right.count]
}
